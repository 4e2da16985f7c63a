package org.zhinan.search.rank;

import org.zhinan.search.index.SearchField;

/**
 * What a term in a field is worth.
 *
 * @param worth of a term in each field
 * @param rewrittenTitle worth in a title of what was not typed but stands for it, so that a generic word's synonym in a title
 *     does not outweigh a specific word
 * @param lengthPenalty how much a long field is worth less (BM25's b)
 * @param saturation BM25's k1
 * @param tie share of the lesser fields beside the best one
 */
record FieldWeights(PerField worth, double rewrittenTitle, PerField lengthPenalty, double saturation, double tie) {

    static FieldWeights of(WeightsFile file) {
        return new FieldWeights(
                PerField.of(file, ""),
                file.number("titleVia"),
                PerField.of(file, "Length"),
                file.number("saturation"),
                file.number("tie"));
    }

    /** A number for each field. */
    record PerField(double title, double facet, double body, double asked) {

        private static PerField of(WeightsFile file, String suffix) {
            return new PerField(
                    file.number("title" + suffix),
                    file.number("facet" + suffix),
                    file.number("body" + suffix),
                    file.number("asked" + suffix));
        }

        double of(SearchField field) {
            return switch (field) {
                case TITLE -> title;
                case FACET -> facet;
                case BODY -> body;
                case ASKED -> asked;
            };
        }
    }
}
