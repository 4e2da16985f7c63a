package org.zhinan.search.rank;

/** What kind of term: what stands in the texts, and what is made of neighbours. The browser's data go by these names. */
public enum TermKind {
    /** Ideographs and words of the Chinese text. */
    ZH(Stored.WITH_POSITIONS),
    /** Neighbours in the Chinese text. */
    ZH_PAIRS(Stored.FREQUENCIES),
    /** Three neighbours in the Chinese text. */
    ZH_TRIPLES(Stored.IN_SHARDS_ONLY),
    /** Two ideographs with one place between them. */
    ZH_AROUND(Stored.IN_SHARDS_ONLY),
    /** Words of the English text. */
    EN(Stored.WITH_POSITIONS),
    /** Neighbours in the English text. */
    EN_PAIRS(Stored.FREQUENCIES),
    /** Three neighbours in the English text. */
    EN_TRIPLES(Stored.IN_SHARDS_ONLY),
    /** Syllables of ideographs, alone and in pairs. */
    SOUNDS(Stored.FREQUENCIES),
    /** First letters of syllables. */
    INITIALS(Stored.WITH_POSITIONS),
    /** The first letters of two neighbours. */
    INITIALS_PAIRS(Stored.IN_SHARDS_ONLY),
    /** The first letters of three neighbours. */
    INITIALS_TRIPLES(Stored.IN_SHARDS_ONLY);

    /** What an index that is asked for phrases keeps of a kind; shards, which keep no positions of single terms, need more kinds. */
    private enum Stored {
        WITH_POSITIONS,
        FREQUENCIES,
        IN_SHARDS_ONLY
    }

    private final Stored stored;

    TermKind(Stored stored) {
        this.stored = stored;
    }

    /** Whether its text is the English one. */
    boolean english() {
        return this == EN || this == EN_PAIRS || this == EN_TRIPLES;
    }

    /** Whether an index with positions has terms of this kind: it finds the others by the positions. */
    boolean indexed() {
        return stored != Stored.IN_SHARDS_ONLY;
    }

    /** Whether the positions of its terms are kept in that index. */
    boolean positions() {
        return stored == Stored.WITH_POSITIONS;
    }
}
