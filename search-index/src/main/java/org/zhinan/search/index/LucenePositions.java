package org.zhinan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** Where a term stands in a segment of Lucene's index. */
record LucenePositions(PostingsEnum postings) implements PositionsCursor {

    @Override
    public long cost() {
        return postings.cost();
    }

    @Override
    public int advance(int document) {
        try {
            int next = postings.advance(document);
            return next == DocIdSetIterator.NO_MORE_DOCS ? END : next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int frequency() {
        try {
            return postings.freq();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int nextPosition() {
        try {
            return postings.nextPosition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
