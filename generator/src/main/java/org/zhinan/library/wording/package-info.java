/** Whether a translation keeps to its conventions; what does not is told, and stops nothing. */
package org.zhinan.library.wording;
