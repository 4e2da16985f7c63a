package org.zhinan.search.index;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;

/** The terms of a kind in the strings of a field, which come as one text; for an index of Lucene that somebody else writes. */
public final class TermTokenizer extends Tokenizer {

    /** Stands between two strings of a field. */
    public static final String SEPARATOR = "\u001e";

    private final PositionedTermEmitter cursor = new PositionedTermEmitter(this);
    private final Analyzer analyzer;
    private final TermKind kind;

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
        cursor.begin(new TermExtractor(analyzer.pinyin()).terms(kind, analyzer.analyze(strings)));
    }

    @Override
    public boolean incrementToken() {
        return cursor.advance();
    }
}
