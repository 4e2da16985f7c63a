/** Bytes in and out: JSON, digests, and ZIP files that are the same for the same content. */
package org.zhinan.files;
