package org.zhinan.search.rank;

import org.zhinan.search.index.FieldLengths;
import org.zhinan.search.index.SearchField;

/** What it is worth that a term stands in the fields of a searchable: BM25 for each field, by the lengths of one language. */
final class FieldScores {

    private static final SearchField[] FIELDS = SearchField.values();

    private final FieldLengths lengths;
    private final double saturation;
    private final double tie;
    private final double[] worth = new double[FIELDS.length];
    private final double[] penalty = new double[FIELDS.length];

    /** @param via how the term was found: what was not typed, but stands for it, is worth less in a title */
    FieldScores(FieldWeights weights, String via, FieldLengths lengths) {
        boolean rewritten = via.equals(MatchEvidence.SYNONYM) || via.equals(MatchEvidence.TAIWAN);
        this.lengths = lengths;
        saturation = weights.saturation();
        tie = weights.tie();
        for (SearchField field : FIELDS) {
            worth[field.ordinal()] = field == SearchField.TITLE && rewritten
                    ? weights.rewrittenTitle()
                    : weights.worth().of(field);
            penalty[field.ordinal()] = weights.lengthPenalty().of(field);
        }
    }

    /** The best field counts, and a little of the others. */
    double inAll(int searchable, int[] frequencies) {
        double best = 0;
        double sum = 0;
        for (SearchField field : FIELDS) {
            int frequency = frequencies[field.ordinal()];
            if (frequency > 0) {
                double value = in(field, searchable, frequency);
                best = Math.max(best, value);
                sum += value;
            }
        }
        return best + tie * (sum - best);
    }

    double in(SearchField field, int searchable, int frequency) {
        double b = penalty[field.ordinal()];
        double length = 1 - b + b * lengths.relative(searchable, field);
        return worth[field.ordinal()] * frequency * (1 + saturation) / (frequency + saturation * length);
    }
}
