package org.zhinan.fact;

import java.util.regex.Matcher;
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

    /** As the words before or after a quantity say, by the names of their groups in the patterns of either language. */
    static Bound of(Matcher quantity) {
        if (quantity.group("most") != null || quantity.group("below") != null) {
            return AT_MOST;
        }
        if (quantity.group("least") != null || quantity.group("above") != null) {
            return AT_LEAST;
        }
        return quantity.group("more") != null ? MORE_THAN : quantity.group("less") != null ? LESS_THAN : EXACTLY;
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
