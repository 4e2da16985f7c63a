package org.zhinan.search.rank;

/**
 * A token of a query.
 *
 * @param type what it is
 * @param term the ideograph, the stem, or the syllable
 * @param open whether it is a syllable that may go on
 * @param start its first UTF-16 unit in the query
 * @param end one past its last
 * @param position as in {@link org.zhinan.search.text.Token}
 * @param weight its share of the query
 */
record QueryToken(TokenType type, String term, boolean open, int start, int end, int position, double weight) {

    enum TokenType {
        HAN,
        WORD,
        SYLLABLE
    }

    boolean han() {
        return type == TokenType.HAN;
    }

    boolean word() {
        return type == TokenType.WORD;
    }

    boolean syllable() {
        return type == TokenType.SYLLABLE;
    }

    /** Whether nothing at all, not even a space, stands between this token and the next. */
    boolean touches(QueryToken next) {
        return end == next.start;
    }

    /** Whether no sentence ends between this token and the next. */
    boolean precedes(QueryToken next) {
        return next.position == position + 1;
    }
}
