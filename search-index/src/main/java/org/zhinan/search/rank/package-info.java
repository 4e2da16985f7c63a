/** What a text is worth for a query: the plan of a query, the evidence for it in an index of terms, the scores. */
package org.zhinan.search.rank;
