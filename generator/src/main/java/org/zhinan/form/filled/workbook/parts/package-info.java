/** The parts of an office file that somebody sent: opened, unpacked and read as XML at a bounded cost. */
package org.zhinan.form.filled.workbook.parts;
