/** Puts a finished site into place, listed in its manifest and never half-written; packs it to carry over, and verifies what came. */
package org.zhinan.publish;
