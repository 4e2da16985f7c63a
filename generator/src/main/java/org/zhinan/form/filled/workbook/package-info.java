/** Files that somebody sent (XLSX, DOCX, PDF), as plain cells: what each stores, what it shows, and what stands around it. */
package org.zhinan.form.filled.workbook;
