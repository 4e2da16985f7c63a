package org.zhinan.search.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.zhinan.search.index.PositionedTermEmitter.PositionedTerm;

/** Terms at given positions, as Lucene takes them. */
final class PositionedTermStream extends TokenStream {

    private final PositionedTermEmitter cursor = new PositionedTermEmitter(this);
    private final List<PositionedTerm> terms;

    PositionedTermStream(List<PositionedTerm> terms) {
        this.terms = terms;
        cursor.begin(terms);
    }

    @Override
    public boolean incrementToken() {
        return cursor.advance();
    }

    @Override
    public void reset() {
        cursor.begin(terms);
    }
}
