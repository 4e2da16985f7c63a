/** Ordinary pages written in Markdown: as HTML, and what checks need to know of them. */
package org.zhinan.markdown.page;
