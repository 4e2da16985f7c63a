/** What changed between two versions of a text, unit by unit, matched by their words and not by their numbers. */
package org.zhinan.change;
