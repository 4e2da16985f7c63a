/** What is read of a query and looked up, not searched: citations, and questions about structure. */
package org.zhinan.search.lookup;
