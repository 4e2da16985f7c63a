/** Drawings of what the library says, laid out when the site is built: shapes with places, words that fit, and what they lead to. */
package org.zhinan.picture;
