package org.zhinan.search.browser;

import org.zhinan.search.index.PostingList;
import org.zhinan.search.rank.RankingExport;

/**
 * Numbers as characters of ASCII that a script's string holds as they are. A number below {@link #LOW} is one character; of a
 * larger one the rest, by {@link #HIGH}, follows.
 */
final class AsciiVarints {

    /** The characters in the order of what they stand for. */
    static final String DIGITS = digits();

    static final int LOW = 60;
    /** What parts strings of numbers and is no digit. */
    static final char LINE = '|';

    static final char CELL = '~';

    private static final int HIGH = DIGITS.length() - LOW;

    private final StringBuilder characters = new StringBuilder();

    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            if (c != '"' && c != '\\' && c != '<' && c != LINE && c != CELL) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    AsciiVarints put(int number) {
        int rest = number;
        while (rest >= LOW) {
            rest -= LOW;
            characters.append(DIGITS.charAt(LOW + rest % HIGH));
            rest /= HIGH;
        }
        characters.append(DIGITS.charAt(rest));
        return this;
    }

    /** Numbers one after another. */
    static String of(int... numbers) {
        AsciiVarints packed = new AsciiVarints();
        for (int number : numbers) {
            packed.put(number);
        }
        return packed.toString();
    }

    /**
     * Where a term stands. First how many searchables have it in the only field that there is, with the number of the field, from
     * {@code 1 << fields} up; or which fields there are, as bits, and then how many searchables before those of each field. For each
     * searchable the distance from the one before, doubled, and odd when the term stands there more than once, then how often less two.
     *
     * @param positions whether the positions follow, each as the distance from the one before
     */
    static String of(PostingList postings, boolean positions) {
        int[] searchables = new int[RankingExport.fields().size()];
        for (int k = 0; k < postings.size(); k = postings.end(k)) {
            searchables[postings.field(k)]++;
        }
        int bits = 0;
        for (int field = 0; field < searchables.length; field++) {
            bits |= searchables[field] == 0 ? 0 : 1 << field;
        }
        boolean one = Integer.bitCount(bits) == 1;
        AsciiVarints packed = new AsciiVarints();
        if (!one) {
            packed.put(bits);
        }
        for (int field = 0; field < searchables.length; field++) {
            if (searchables[field] > 0) {
                packed.put(one ? only(field, searchables[field], searchables.length) : searchables[field]);
                packed.field(postings, field, positions);
            }
        }
        return packed.toString();
    }

    private static int only(int field, int searchables, int fields) {
        return (1 << fields) + field + fields * (searchables - 1);
    }

    private void field(PostingList postings, int field, boolean positions) {
        int before = -1;
        for (int k = 0; k < postings.size(); ) {
            int end = postings.end(k);
            if (postings.field(k) == field) {
                searchable(postings, k, end, postings.searchable(k) - before - 1, positions);
                before = postings.searchable(k);
            }
            k = end;
        }
    }

    private void searchable(PostingList postings, int from, int to, int distance, boolean positions) {
        int frequency = to - from;
        put(2 * distance + (frequency > 1 ? 1 : 0));
        if (frequency > 1) {
            put(frequency - 2);
        }
        int before = 0;
        for (int k = from; k < to && positions; k++) {
            put(postings.position(k) - before);
            before = postings.position(k);
        }
    }

    @Override
    public String toString() {
        return characters.toString();
    }
}
