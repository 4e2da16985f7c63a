/** Documents as tagged PDF, for paper and for keeping. */
package org.zhinan.pdf;
