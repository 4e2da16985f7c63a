/** Counts what the stages of a build do, at two sizes of a pack, and finds what grows faster than the pack. */
package org.zhinan.growth;
