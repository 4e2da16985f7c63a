/** Begins an edition or a call as a copy of one that is there, with a list of what is left to do. */
package org.zhinan.starter.edition;
