/** What forms of all formats have in common: their words, the names of their fields, how office files are packed. */
package org.zhinan.form.common;
