/** What text is made of for the search: folded characters, cells, stems and sounds. */
package org.zhinan.search.text;
