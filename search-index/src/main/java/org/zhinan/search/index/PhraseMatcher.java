package org.zhinan.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/** Finds the documents in which terms stand in a line, and how often they do: only positions in documents that have all terms are read. */
final class PhraseMatcher {

    private final List<PostingsEnum> terms;
    private final int step;
    private int[] starts = new int[16];
    private int count;

    /**
     * @param terms with their positions, in the order of the phrase; two or more
     * @param step how many positions each stands after the one before
     */
    PhraseMatcher(List<PostingsEnum> terms, int step) {
        this.terms = terms;
        this.step = step;
    }

    /** What is done with a document in which the phrase stands so many times. */
    interface Visitor {
        void visit(int document, int times);
    }

    void match(Visitor visitor) throws IOException {
        DocIdSetIterator documents = ConjunctionUtils.intersectIterators(List.copyOf(terms));
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            begin(terms.get(0));
            for (int k = 1; k < terms.size() && count > 0; k++) {
                retain(terms.get(k), k * step);
            }
            if (count > 0) {
                visitor.visit(documents.docID(), count);
            }
        }
    }

    /** Where the first term stands; where it stands twice, as two readings of one character may, once. */
    private void begin(PostingsEnum first) throws IOException {
        int frequency = first.freq();
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
    private void retain(PostingsEnum term, int offset) throws IOException {
        int kept = 0;
        int next = 0;
        int rest = term.freq();
        int position = -1;
        while (next < count) {
            int wanted = starts[next] + offset;
            while (position < wanted && rest > 0) {
                position = term.nextPosition();
                rest--;
            }
            if (position == wanted) {
                starts[kept++] = starts[next];
            } else if (position < wanted) {
                break;
            }
            next++;
        }
        count = kept;
    }
}
