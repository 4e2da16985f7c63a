/** How cells and texts that somebody sent look, as far as that says whether they can be seen. */
package org.zhinan.form.filled.workbook.look;
