/** The one place that knows addresses: what stands where, and the links that lead there. */
package org.zhinan.site.address;
