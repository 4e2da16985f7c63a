/** What a number or a text shows in the number format of its cell. */
package org.zhinan.form.filled.workbook.number;
