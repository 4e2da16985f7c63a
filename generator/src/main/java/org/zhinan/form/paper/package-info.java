/** Blank forms laid out for paper once, and drawn as text documents and as tagged PDFs to fill in. */
package org.zhinan.form.paper;
