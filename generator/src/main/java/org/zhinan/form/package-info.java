/** Blank forms written from their definitions. */
package org.zhinan.form;
