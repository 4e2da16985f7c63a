/** Where each term stands: a corpus as what is scored, the indexes of its terms, and their bytes. Knows nothing of scores. */
package org.zhinan.search.index;
