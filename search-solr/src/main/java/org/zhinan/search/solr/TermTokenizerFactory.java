package org.zhinan.search.solr;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.TermKind;
import org.zhinan.search.index.TermTokenizer;
import org.zhinan.search.text.ChineseLanguageTables;
import org.zhinan.search.text.Lazy;
import org.zhinan.search.text.Normalizer;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Tokenizer;

/** Our analysis for a type of field of a schema: {@code <tokenizer class="…" kind="ZH_PAIRS"/>}, a {@link TermKind}. */
public final class TermTokenizerFactory extends TokenizerFactory {

    /** Its name for Lucene. */
    public static final String NAME = "zhinanTerms";

    private static final Lazy<Analyzer> ANALYZER = new Lazy<>(TermTokenizerFactory::analyzer);

    private final TermKind kind;

    public TermTokenizerFactory(Map<String, String> arguments) {
        super(arguments);
        kind = TermKind.valueOf(require(arguments, "kind"));
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("unknown arguments: " + arguments.keySet());
        }
    }

    /** Texts of any edition are read with all of the tables, which gives what those of the edition do. */
    private static Analyzer analyzer() {
        ChineseLanguageTables tables = ChineseLanguageTables.all();
        return new Analyzer(tables, new Tokenizer(new Normalizer(tables.simplified())), new Pinyin(tables.readings()));
    }

    @Override
    public org.apache.lucene.analysis.Tokenizer create(AttributeFactory factory) {
        return new TermTokenizer(ANALYZER.get(), kind);
    }
}
