/** Why a file that somebody sent is refused as a whole. */
package org.zhinan.form.filled.refusal;
