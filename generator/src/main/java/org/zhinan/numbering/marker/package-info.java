/** What the numbers of clauses look like: numerals, and the words and brackets around them. */
package org.zhinan.numbering.marker;
