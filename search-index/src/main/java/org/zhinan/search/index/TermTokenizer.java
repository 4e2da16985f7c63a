package org.zhinan.search.index;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.zhinan.search.index.PositionedTermStream.PositionedTerm;

/** The terms of a kind in the strings of a field, which come as one text; for an index of Lucene that somebody else writes. */
public final class TermTokenizer extends Tokenizer {

    /** Stands between two strings of a field. */
    public static final String SEPARATOR = "\u001e";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Analyzer analyzer;
    private final TermKind kind;
    private List<PositionedTerm> terms = List.of();
    private int next;
    private int position;

    public TermTokenizer(Analyzer analyzer, TermKind kind) {
        this.analyzer = analyzer;
        this.kind = kind;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        List<String> strings = Arrays.asList(text.toString().split(SEPARATOR));
        terms = new TermExtractor(analyzer.pinyin()).terms(kind, analyzer.analyze(strings));
        next = 0;
        position = -1;
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
}
