/** What changed from one edition to the next: clauses by their words, entries by the word of the editor. */
package org.zhinan.library.change;
