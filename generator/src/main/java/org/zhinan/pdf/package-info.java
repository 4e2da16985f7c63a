/**
 * Documents as tagged PDF, for paper and for keeping; and the fonts that the program brings along for PDF, so that no build needs one
 * of the machine's: subsets of Noto Serif SC. The blank forms embed them, too.
 */
package org.zhinan.pdf;
