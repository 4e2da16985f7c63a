/** Search over entries and clauses: one {@link SearchIndex} answers queries, one {@link BrowserSearch} lets a browser do the same. */
package org.zhinan.search;
