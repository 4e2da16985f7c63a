/** The fonts that the program brings along for PDF, so that no build needs one of the machine's: subsets of Noto Serif SC. */
package org.zhinan.font;
