/** What a text is worth for a query: the index of terms, the plan of a query, the scores. */
package org.zhinan.search.rank;
