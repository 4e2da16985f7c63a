/** Writes the blank forms of an edition from their definitions. */
package org.zhinan.form;
