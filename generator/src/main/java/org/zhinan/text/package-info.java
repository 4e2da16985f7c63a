/** A text in two languages, and in which words two texts differ. */
package org.zhinan.text;
