/** Puts a finished site into place: staged beside the old one, listed in its manifest, renamed in, never half-written. */
package org.zhinan.publish;
