/** What a PDF that somebody sent unpacks to, does and shows. */
package org.zhinan.form.filled.workbook.pdf;
