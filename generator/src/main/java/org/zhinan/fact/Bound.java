package org.zhinan.fact;

import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** How a quantity bounds what it speaks of. */
public enum Bound {
    EXACTLY("", ""),
    AT_MOST("至多", "at most "),
    AT_LEAST("至少", "at least "),
    MORE_THAN("多于", "more than "),
    LESS_THAN("少于", "less than ");

    private final Bilingual words;

    Bound(String zh, String en) {
        this.words = Message.of(zh, en);
    }

    /** Whether the number is the most that is allowed. */
    public boolean isLimit() {
        return this == EXACTLY || this == AT_MOST;
    }

    /** Whether the number is the least that is asked. */
    boolean isFloor() {
        return this == EXACTLY || this == AT_LEAST;
    }

    Bilingual words() {
        return words;
    }
}
