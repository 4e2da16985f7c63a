/** What a browser needs to search without a server: one script with the ranking, three with data. */
package org.zhinan.search.browser;
