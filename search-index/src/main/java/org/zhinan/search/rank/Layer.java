package org.zhinan.search.rank;

/** What kind of term: each layer of each field is a field of the index. */
public enum Layer {
    /** Ideographs and words of the Chinese text, with positions. */
    ZH(false, true),
    /** Neighbours in the Chinese text. */
    ZH_PAIRS(false, false),
    /** Words of the English text, with positions. */
    EN(true, true),
    /** Neighbours in the English text. */
    EN_PAIRS(true, false),
    /** Syllables of ideographs, alone and in pairs. */
    SOUNDS(false, false),
    /** First letters of syllables, with positions. */
    INITIALS(false, true);

    private final boolean english;
    private final boolean positions;

    Layer(boolean english, boolean positions) {
        this.english = english;
        this.positions = positions;
    }

    /** Whether its text is the English one. */
    boolean english() {
        return english;
    }

    boolean positions() {
        return positions;
    }
}
