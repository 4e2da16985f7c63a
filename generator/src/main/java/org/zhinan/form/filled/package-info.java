/** Returned forms read, checked and collected into one table. */
package org.zhinan.form.filled;
