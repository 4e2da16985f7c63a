package org.zhinan.search.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the documents in which terms stand in a line, and how often they do: only positions in documents that have all terms are read. */
final class PhraseMatcher {

    private final List<PositionsCursor> terms;
    /** By how many documents they have: who has the least goes ahead. */
    private final List<PositionsCursor> rarestFirst;

    private final int step;
    private int[] starts = new int[16];
    private int count;

    /**
     * @param terms in the order of the phrase; two or more
     * @param step how many positions each stands after the one before
     */
    PhraseMatcher(List<PositionsCursor> terms, int step) {
        this.terms = terms;
        this.step = step;
        rarestFirst = terms.stream()
                .sorted(Comparator.comparingLong(PositionsCursor::cost))
                .toList();
    }

    /** What is done with a document in which the phrase stands so many times. */
    interface Visitor {
        void visit(int document, int times);
    }

    void match(Visitor visitor) {
        int[] at = new int[terms.size()];
        Arrays.fill(at, -1);
        for (int document = together(0, at); document != PositionsCursor.END; document = together(document + 1, at)) {
            begin(terms.get(0));
            for (int k = 1; k < terms.size() && count > 0; k++) {
                retain(terms.get(k), k * step);
            }
            if (count > 0) {
                visitor.visit(document, count);
            }
        }
    }

    /**
     * The first document from this number on that all cursors have; they stand there.
     *
     * @param at where each of them stands
     */
    private int together(int from, int[] at) {
        int document = from;
        for (int k = 0; k < at.length; k++) {
            if (at[k] < document) {
                at[k] = rarestFirst.get(k).advance(document);
            }
            if (at[k] == PositionsCursor.END) {
                return PositionsCursor.END;
            }
            if (at[k] > document) {
                document = at[k];
                k = -1;
            }
        }
        return document;
    }

    /** Where the first term stands; where it stands twice, as two readings of one character may, once. */
    private void begin(PositionsCursor first) {
        int frequency = first.frequency();
        if (starts.length < frequency) {
            starts = new int[frequency];
        }
        count = 0;
        for (int k = 0; k < frequency; k++) {
            int position = first.nextPosition();
            if (count == 0 || starts[count - 1] != position) {
                starts[count++] = position;
            }
        }
    }

    /** Keeps the starts so many positions after which the term stands. */
    private void retain(PositionsCursor term, int offset) {
        int kept = 0;
        int rest = term.frequency();
        int position = -1;
        for (int k = 0; k < count; k++) {
            int wanted = starts[k] + offset;
            while (position < wanted && rest > 0) {
                position = term.nextPosition();
                rest--;
            }
            if (position == wanted) {
                starts[kept++] = starts[k];
            }
        }
        count = kept;
    }
}
