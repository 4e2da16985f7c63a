package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.search.rank.Occurrences;
import org.zhinan.search.rank.Rules;

/**
 * Numbers as characters of ASCII that a script's string holds as they are. A number below {@link #LOW} is one character; of a
 * larger one the rest, by {@link #HIGH}, follows.
 */
final class Packed {

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

    Packed put(int number) {
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
        Packed packed = new Packed();
        for (int number : numbers) {
            packed.put(number);
        }
        return packed.toString();
    }

    /**
     * Where a term stands: which fields there are, as bits, and for each how many units; for each unit the distance from the
     * one before, doubled, and odd when the term stands there more than once, then how often less two.
     *
     * @param positions whether the positions follow, each as the distance from the one before
     */
    static String of(Occurrences occurrences, boolean positions) {
        List<List<int[]>> fields = new ArrayList<>();
        int bits = 0;
        for (int field = 0; field < Rules.fields().size(); field++) {
            fields.add(occurrences.in(field));
            bits |= fields.get(field).isEmpty() ? 0 : 1 << field;
        }
        Packed packed = new Packed().put(bits);
        for (List<int[]> units : fields) {
            if (!units.isEmpty()) {
                packed.put(units.size());
                int before = -1;
                for (int[] unit : units) {
                    packed.unit(unit, unit[0] - before - 1, positions);
                    before = unit[0];
                }
            }
        }
        return packed.toString();
    }

    private void unit(int[] unit, int distance, boolean positions) {
        int frequency = unit.length - 1;
        put(2 * distance + (frequency > 1 ? 1 : 0));
        if (frequency > 1) {
            put(frequency - 2);
        }
        int before = 0;
        for (int k = 1; k < unit.length && positions; k++) {
            put(unit[k] - before);
            before = unit[k];
        }
    }

    @Override
    public String toString() {
        return characters.toString();
    }
}
