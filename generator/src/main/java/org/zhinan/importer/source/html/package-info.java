/** Saved web pages: the text without the site around it, and the numbers that browsers make. */
package org.zhinan.importer.source.html;
