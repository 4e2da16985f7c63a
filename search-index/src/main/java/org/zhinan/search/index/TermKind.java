package org.zhinan.search.index;

/** What kind of term: what stands in the texts, and what is made of neighbours. The browser's data go by these names. */
public enum TermKind {
    /** Ideographs and words of the Chinese text. */
    ZH(true),
    /** Neighbours in the Chinese text. */
    ZH_PAIRS(false),
    /** Words of the English text. */
    EN(true),
    /** Neighbours in the English text. */
    EN_PAIRS(false),
    /** Syllables of ideographs, alone and in pairs. */
    SOUNDS(false),
    /** First letters of syllables. */
    INITIALS(true);

    private final boolean positions;

    TermKind(boolean positions) {
        this.positions = positions;
    }

    /** Whether its text is the English one. */
    public boolean english() {
        return this == EN || this == EN_PAIRS;
    }

    /** Whether an index that is asked for phrases keeps the positions of its terms. */
    boolean positions() {
        return positions;
    }
}
