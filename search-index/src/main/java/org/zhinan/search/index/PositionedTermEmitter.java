package org.zhinan.search.index;

import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/** Gives terms at given positions one after another, as Lucene takes them: in the attributes of a stream. */
final class PositionedTermEmitter {

    /**
     * A term and where it stands.
     *
     * @param term the term
     * @param position not less than that of the term before
     */
    record PositionedTerm(String term, int position) {}

    private final AttributeSource stream;
    private final CharTermAttribute term;
    private final PositionIncrementAttribute increment;
    private List<PositionedTerm> terms = List.of();
    private int next;
    private int position;

    PositionedTermEmitter(AttributeSource stream) {
        this.stream = stream;
        term = stream.addAttribute(CharTermAttribute.class);
        increment = stream.addAttribute(PositionIncrementAttribute.class);
    }

    /** Begins with these terms. */
    void begin(List<PositionedTerm> all) {
        terms = all;
        next = 0;
        position = -1;
    }

    /** Whether there was another term, which the attributes now have. */
    boolean advance() {
        stream.clearAttributes();
        if (next == terms.size()) {
            return false;
        }
        PositionedTerm following = terms.get(next++);
        term.append(following.term());
        increment.setPositionIncrement(following.position() - position);
        position = following.position();
        return true;
    }
}
