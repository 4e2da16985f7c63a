/** What text is made of for the search: normalized characters, tokens, stems and sounds. */
package org.zhinan.search.text;
