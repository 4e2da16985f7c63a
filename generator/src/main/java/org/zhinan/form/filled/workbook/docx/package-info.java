/** What is open at a place of a document, and what its styles say of how text looks there. */
package org.zhinan.form.filled.workbook.docx;
