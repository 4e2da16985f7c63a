/** What stands at which URL, and with which data: one type per page, and the routes that alone know addresses. */
package org.zhinan.page;
