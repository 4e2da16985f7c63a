package org.zhinan.search.index;

import java.util.Locale;

/** Where a term stands. The order is that of the numbers in the browser's data. */
public enum SearchField {
    TITLE,
    FACET,
    BODY,
    ASKED;

    /** Its name in a match. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
