package org.zhinan.search.index;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** An index that finds phrases by the positions of their terms. */
abstract class PositionalTermIndex implements TermIndex {

    /** What is done in a part of an index where all terms of a phrase stand. */
    interface PartVisitor {
        /**
         * @param terms in the order of the phrase
         * @param numbers from the number of a document of the part to that of its searchable; negative where it has none
         */
        void at(List<PositionsCursor> terms, IntUnaryOperator numbers);
    }

    /** Visits the parts of the index in which each of the terms stands in the field. */
    abstract void withAll(SearchField field, TermKind kind, List<String> terms, PartVisitor visitor);

    @Override
    public Occurrences phrase(TermKind kind, List<String> terms) {
        return inLine(kind, terms, 1);
    }

    @Override
    public Occurrences around(TermKind kind, String first, String second) {
        return inLine(kind, List.of(first, second), 2);
    }

    /** Where terms stand in this order, each so many positions after the one before. */
    private Occurrences inLine(TermKind kind, List<String> terms, int step) {
        if (terms.size() == 1) {
            return term(kind, terms.get(0));
        }
        Occurrences postings = Occurrences.none();
        for (SearchField field : SearchField.values()) {
            withAll(
                    field,
                    kind,
                    terms,
                    (all, numbers) -> new PhraseMatcher(all, step).match((document, times) -> {
                        int searchable = numbers.applyAsInt(document);
                        if (searchable >= 0) {
                            postings.add(searchable, field, times);
                        }
                    }));
        }
        return postings;
    }
}
