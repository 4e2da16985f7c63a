/** The guidance as one immutable whole: aligned, resolved, linked both ways, and checked against its own text. */
package org.zhinan.library;
