package org.zhinan.search.index;

import java.util.Arrays;
import java.util.List;
import org.zhinan.search.text.Token;

/** How many tokens each field of each searchable has, in one language. */
public final class FieldLengths {

    private static final int FIELDS = SearchField.values().length;

    private final int[] tokens;
    private final double[] averages = new double[FIELDS];

    /** @param tokens those of each field of each searchable, one searchable after another */
    public FieldLengths(int[] tokens) {
        this.tokens = tokens;
        for (int field = 0; field < FIELDS; field++) {
            int sum = 0;
            int filled = 0;
            for (int at = field; at < tokens.length; at += FIELDS) {
                sum += tokens[at];
                filled += tokens[at] > 0 ? 1 : 0;
            }
            averages[field] = filled == 0 ? 1 : (double) sum / filled;
        }
    }

    private FieldLengths(int[] tokens, List<Double> averages) {
        this.tokens = tokens;
        for (int field = 0; field < FIELDS; field++) {
            this.averages[field] = averages.get(field);
        }
    }

    /** Those of some searchables, compared with the averages of more. */
    public static FieldLengths of(int[] tokens, List<Double> averages) {
        return new FieldLengths(tokens, averages);
    }

    /** How many tokens each field has on average where it is not empty. */
    public List<Double> averages() {
        return Arrays.stream(averages).boxed().toList();
    }

    /** Counts one searchable after another, so that nobody has to keep their tokens. */
    static final class Counter {
        private final int[] counts;
        private int at;

        Counter(int searchables) {
            counts = new int[searchables * FIELDS];
        }

        /** The tokens of each field of the next searchable. */
        void add(List<List<Token>> fields) {
            fields.forEach(tokens -> counts[at++] = tokens.size());
        }

        FieldLengths lengths() {
            return new FieldLengths(counts);
        }
    }

    /** The length of a field as a multiple of the average. */
    public double relative(int searchable, SearchField field) {
        return tokens[searchable * FIELDS + field.ordinal()] / averages[field.ordinal()];
    }

    public int tokens(int searchable, SearchField field) {
        return tokens[searchable * FIELDS + field.ordinal()];
    }
}
