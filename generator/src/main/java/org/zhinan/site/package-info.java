/** What stands at which URL, and with which data: one type per page, and the entries that search finds. */
package org.zhinan.site;
