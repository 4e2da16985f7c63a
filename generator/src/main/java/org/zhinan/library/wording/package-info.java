/** Whether a translation keeps to its conventions, which is told and stops nothing, and has the numbers of its original. */
package org.zhinan.library.wording;
