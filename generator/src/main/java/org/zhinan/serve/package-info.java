/** The preview: makes one site after another of sources that change, and serves it on this machine for looking at it. */
package org.zhinan.serve;
