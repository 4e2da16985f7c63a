/** What a browser needs to search without a server: one script with the ranking, and data, whole or in shards. */
package org.zhinan.search.browser;
