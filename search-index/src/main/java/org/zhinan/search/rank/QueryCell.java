package org.zhinan.search.rank;

/**
 * A cell of a query.
 *
 * @param type what it is
 * @param term the ideograph, the stem, or the syllable
 * @param open whether it is a syllable that may go on
 * @param start its first UTF-16 unit in the query
 * @param end one past its last
 * @param position as in {@link org.zhinan.search.text.Cell}
 * @param weight its share of the query
 */
record QueryCell(Type type, String term, boolean open, int start, int end, int position, double weight) {

    enum Type {
        HAN,
        WORD,
        SYLLABLE
    }

    boolean han() {
        return type == Type.HAN;
    }

    boolean word() {
        return type == Type.WORD;
    }

    boolean syllable() {
        return type == Type.SYLLABLE;
    }

    /** Whether nothing at all, not even a space, stands between this cell and the next. */
    boolean touches(QueryCell next) {
        return end == next.start;
    }

    /** Whether no sentence ends between this cell and the next. */
    boolean precedes(QueryCell next) {
        return next.position == position + 1;
    }
}
