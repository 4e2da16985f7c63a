package org.zhinan.search.rank;

import java.util.List;
import org.zhinan.search.rank.TermStream.Placed;
import org.zhinan.search.text.Cell;

/** The terms of a {@link Layer}, or, for what its positions are asked, terms made from neighbours. */
public enum Listing {
    /** Ideographs and words of the Chinese text. */
    ZH(false),
    /** Neighbours in the Chinese text. */
    ZH_PAIRS(false),
    /** Two ideographs with one place between them. */
    ZH_AROUND(false),
    /** Words of the English text. */
    EN(true),
    /** Neighbours in the English text. */
    EN_PAIRS(true),
    /** Syllables of ideographs, alone and in pairs. */
    SOUNDS(false),
    /** The first letters of two neighbours. */
    INITIALS(false);

    private final boolean english;

    Listing(boolean english) {
        this.english = english;
    }

    boolean english() {
        return english;
    }

    List<Placed> terms(Placing placing, List<Cell> cells) {
        return switch (this) {
            case ZH_AROUND -> Placing.around(cells);
            case INITIALS -> placing.initialPairs(cells);
            default -> placing.terms(Layer.valueOf(name()), cells);
        };
    }
}
