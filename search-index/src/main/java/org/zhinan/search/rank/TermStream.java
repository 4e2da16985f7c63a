package org.zhinan.search.rank;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms at given positions, as Lucene takes them. */
final class TermStream extends TokenStream {

    /**
     * A term and where it stands.
     *
     * @param term the term
     * @param position not less than that of the term before
     */
    record Placed(String term, int position) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> terms;
    private int next;
    private int position = -1;

    TermStream(List<Placed> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == terms.size()) {
            return false;
        }
        Placed placed = terms.get(next++);
        term.append(placed.term());
        increment.setPositionIncrement(placed.position() - position);
        position = placed.position();
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }
}
