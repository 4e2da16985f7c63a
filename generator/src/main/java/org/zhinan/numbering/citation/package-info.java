/** How clauses are cited in a text: what a citation names, found by the forms of a profile. */
package org.zhinan.numbering.citation;
