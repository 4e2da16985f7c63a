package org.zhinan.search.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms at given positions, as Lucene takes them. */
final class PositionedTermStream extends TokenStream {

    /**
     * A term and where it stands.
     *
     * @param term the term
     * @param position not less than that of the term before
     */
    record PositionedTerm(String term, int position) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<PositionedTerm> terms;
    private int next;
    private int position = -1;

    PositionedTermStream(List<PositionedTerm> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == terms.size()) {
            return false;
        }
        PositionedTerm following = terms.get(next++);
        term.append(following.term());
        increment.setPositionIncrement(following.position() - position);
        position = following.position();
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }
}
