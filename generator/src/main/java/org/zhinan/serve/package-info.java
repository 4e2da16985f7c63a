/** Serves a built site on this machine for looking at it. */
package org.zhinan.serve;
