package org.zhinan.numbering;

import org.zhinan.numbering.marker.Ordinal;

/**
 * What the number at the beginning of a block may be.
 *
 * @param depth index of the level in the profile
 * @param end where the number ends in the text
 * @param doubtful whether it may be no number of a clause at all
 */
record NumberCandidate(int depth, Level level, Ordinal ordinal, int end, boolean doubtful) {

    /** What it is cited by where that is as the text has it, as Lot 3; else empty. */
    String words(String text) {
        return level.asWritten() ? text.substring(0, end).strip().replaceAll("[\\s:：.．–—]+$", "") : "";
    }
}
