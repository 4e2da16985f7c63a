/** Says what readers can find: turns the library into the neutral entries that the search index takes. */
package org.zhinan.searchable;
