/** What earlier builds made, kept in a folder by the digest of what it was made of. */
package org.zhinan.cache;
