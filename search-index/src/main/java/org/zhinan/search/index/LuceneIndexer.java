package org.zhinan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.zhinan.search.index.PositionedTermEmitter.PositionedTerm;
import org.zhinan.search.text.Token;

/** Writes searchables into a Lucene index in memory, one document for each, in their order. */
final class LuceneIndexer {

    private static final double BUFFER_MEGABYTES = 256;
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Analyzer analyzer;
    private final TermExtractor positions;

    LuceneIndexer(Analyzer analyzer) {
        this.analyzer = analyzer;
        positions = new TermExtractor(analyzer.pinyin());
    }

    LuceneTermIndex write(List<Searchable> searchables) {
        FieldLengths.Counter zh = new FieldLengths.Counter(searchables.size());
        FieldLengths.Counter en = new FieldLengths.Counter(searchables.size());
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Searchable searchable : searchables) {
                    List<List<Token>> chinese =
                            searchable.zh().stream().map(analyzer::analyze).toList();
                    List<List<Token>> english =
                            searchable.en().stream().map(analyzer::analyze).toList();
                    writer.addDocument(document(chinese, english));
                    zh.add(chinese);
                    en.add(english);
                }
            }
            return new LuceneTermIndex(DirectoryReader.open(directory), zh.lengths(), en.lengths());
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory cannot be written", e);
        }
    }

    private Document document(List<List<Token>> chinese, List<List<Token>> english) {
        Document document = new Document();
        for (SearchField field : SearchField.values()) {
            for (TermKind kind : TermKind.values()) {
                List<Token> tokens = (kind.english() ? english : chinese).get(field.ordinal());
                add(document, field, kind, positions.terms(kind, tokens));
            }
        }
        return document;
    }

    private static void add(Document document, SearchField field, TermKind kind, List<PositionedTerm> terms) {
        if (!terms.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(
                    LuceneTermIndex.name(field, kind),
                    new PositionedTermStream(terms),
                    kind.positions() ? POSITIONS : FREQUENCIES));
        }
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
