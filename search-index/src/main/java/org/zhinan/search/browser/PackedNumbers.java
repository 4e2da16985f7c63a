package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.search.rank.PostingList;
import org.zhinan.search.rank.RankingRules;

/**
 * Numbers as characters of ASCII that a script's string holds as they are. A number below {@link #LOW} is one character; of a
 * larger one the rest, by {@link #HIGH}, follows.
 */
final class PackedNumbers {

    /** The characters in the order of what they stand for. */
    static final String DIGITS = digits();

    static final int LOW = 60;
    private static final int HIGH = DIGITS.length() - LOW;

    private final StringBuilder characters = new StringBuilder();

    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            if (c != '"' && c != '\\' && c != '<') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    PackedNumbers put(int number) {
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
        PackedNumbers packed = new PackedNumbers();
        for (int number : numbers) {
            packed.put(number);
        }
        return packed.toString();
    }

    /**
     * Where a term stands: which fields there are, as bits, and for each how many searchables; for each searchable the distance from the
     * one before, doubled, and odd when the term stands there more than once, then how often less two.
     *
     * @param positions whether the positions follow, each as the distance from the one before
     */
    static String of(PostingList postings, boolean positions) {
        List<List<int[]>> fields = new ArrayList<>();
        int bits = 0;
        for (int field = 0; field < RankingRules.fields().size(); field++) {
            fields.add(postings.in(field));
            bits |= fields.get(field).isEmpty() ? 0 : 1 << field;
        }
        PackedNumbers packed = new PackedNumbers().put(bits);
        for (List<int[]> searchables : fields) {
            if (!searchables.isEmpty()) {
                packed.put(searchables.size());
                int before = -1;
                for (int[] searchable : searchables) {
                    packed.searchable(searchable, searchable[0] - before - 1, positions);
                    before = searchable[0];
                }
            }
        }
        return packed.toString();
    }

    private void searchable(int[] searchable, int distance, boolean positions) {
        int frequency = searchable.length - 1;
        put(2 * distance + (frequency > 1 ? 1 : 0));
        if (frequency > 1) {
            put(frequency - 2);
        }
        int before = 0;
        for (int k = 1; k < searchable.length && positions; k++) {
            put(searchable[k] - before);
            before = searchable[k];
        }
    }

    @Override
    public String toString() {
        return characters.toString();
    }
}
