/** Reads the content pack: each file into a record that says what the file says, with unknown keys as problems. */
package org.zhinan.content;
