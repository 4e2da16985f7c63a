/** Blank forms written from their definitions, and filled ones read back, checked and collected. */
package org.zhinan.form;
