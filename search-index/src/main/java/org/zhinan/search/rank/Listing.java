package org.zhinan.search.rank;

import java.util.List;
import org.zhinan.search.rank.TermStream.Placed;
import org.zhinan.search.text.Cell;

/** The terms of a {@link Layer}, or, for what its positions are asked for, terms made from neighbours. */
public enum Listing {
    /** Ideographs and words of the Chinese text. */
    ZH(false),
    /** Neighbours in the Chinese text. */
    ZH_PAIRS(false),
    /** Three neighbours in the Chinese text. */
    ZH_TRIPLES(false),
    /** Two ideographs with one place between them. */
    ZH_AROUND(false),
    /** Words of the English text. */
    EN(true),
    /** Neighbours in the English text. */
    EN_PAIRS(true),
    /** Three neighbours in the English text. */
    EN_TRIPLES(true),
    /** Syllables of ideographs, alone and in pairs. */
    SOUNDS(false),
    /** The first letters of two neighbours. */
    INITIALS_PAIRS(false),
    /** The first letters of three neighbours. */
    INITIALS_TRIPLES(false);

    private final boolean english;

    Listing(boolean english) {
        this.english = english;
    }

    boolean english() {
        return english;
    }

    List<Placed> terms(Placing placing, List<Cell> cells) {
        return switch (this) {
            case ZH_TRIPLES, EN_TRIPLES -> Placing.triples(cells);
            case ZH_AROUND -> Placing.around(cells);
            case INITIALS_PAIRS -> placing.initialPairs(cells);
            case INITIALS_TRIPLES -> placing.initialTriples(cells);
            default -> placing.terms(Layer.valueOf(name()), cells);
        };
    }
}
