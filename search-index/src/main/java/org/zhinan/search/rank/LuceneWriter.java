package org.zhinan.search.rank;

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
import org.zhinan.search.rank.TermStream.Placed;
import org.zhinan.search.text.Cell;

/** Writes units into a Lucene index in memory, one document for each, in their order. */
final class LuceneWriter {

    private static final double BUFFER_MEGABYTES = 256;
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Language language;
    private final Placing placing;

    LuceneWriter(Language language) {
        this.language = language;
        placing = new Placing(language.syllables());
    }

    LuceneTerms write(List<Unit> units) {
        Lengths.Counter zh = new Lengths.Counter(units.size());
        Lengths.Counter en = new Lengths.Counter(units.size());
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Unit unit : units) {
                    List<List<Cell>> chinese =
                            unit.zh().stream().map(language::cells).toList();
                    List<List<Cell>> english =
                            unit.en().stream().map(language::cells).toList();
                    writer.addDocument(document(chinese, english));
                    zh.add(chinese);
                    en.add(english);
                }
            }
            return new LuceneTerms(DirectoryReader.open(directory), zh.lengths(), en.lengths());
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory cannot be written", e);
        }
    }

    private Document document(List<List<Cell>> chinese, List<List<Cell>> english) {
        Document document = new Document();
        for (Field field : Field.values()) {
            for (Layer layer : Layer.values()) {
                List<Cell> cells = (layer.english() ? english : chinese).get(field.ordinal());
                add(document, field, layer, placing.terms(layer, cells));
            }
        }
        return document;
    }

    private static void add(Document document, Field field, Layer layer, List<Placed> terms) {
        if (!terms.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(
                    LuceneTerms.name(field, layer),
                    new TermStream(terms),
                    layer.positions() ? POSITIONS : FREQUENCIES));
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
