/** What is open at a place of a document: fields and content controls. */
package org.zhinan.form.filled.workbook.docx;
