package org.zhinan.search.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.zhinan.search.text.Syllables;

/** Writes units into a Lucene index in memory, one document for each, in their order. */
final class LuceneWriter {

    private static final double BUFFER_MEGABYTES = 256;
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Language language;

    LuceneWriter(Language language) {
        this.language = language;
    }

    LuceneTerms write(List<Unit> units) {
        List<List<List<Cell>>> zh = new ArrayList<>();
        List<List<List<Cell>>> en = new ArrayList<>();
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
            return new LuceneTerms(DirectoryReader.open(directory), new Lengths(zh), new Lengths(en));
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory cannot be written", e);
        }
    }

    private Document document(List<List<Cell>> chinese, List<List<Cell>> english) {
        Document document = new Document();
        for (Field field : Field.values()) {
            List<Cell> zh = chinese.get(field.ordinal());
            List<Cell> en = english.get(field.ordinal());
            add(document, field, Layer.ZH, words(zh));
            add(document, field, Layer.ZH_PAIRS, pairs(zh));
            add(document, field, Layer.EN, words(en));
            add(document, field, Layer.EN_PAIRS, pairs(en));
            add(document, field, Layer.SOUNDS, sounds(zh, language.syllables()));
            add(document, field, Layer.INITIALS, initials(zh, language.syllables()));
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

    private static List<Placed> words(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Placed(cell.term(), cell.position()))
                .toList();
    }

    private static List<Placed> pairs(List<Cell> cells) {
        List<Placed> pairs = new ArrayList<>();
        for (int k = 1; k < cells.size(); k++) {
            Cell cell = cells.get(k - 1);
            if (cells.get(k).position() == cell.position() + 1) {
                pairs.add(new Placed(Cell.pair(cell, cells.get(k)), cell.position()));
            }
        }
        return pairs;
    }

    /** The syllables of each ideograph and each pair, all readings at the place of the first ideograph. */
    private static List<Placed> sounds(List<Cell> cells, Syllables syllables) {
        List<Placed> sounds = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            Cell cell = cells.get(k);
            boolean pair = k + 1 < cells.size() && cells.get(k + 1).position() == cell.position() + 1;
            for (String syllable : cell.han() ? syllables.of(cell.term()) : List.<String>of()) {
                sounds.add(new Placed(syllable, cell.position()));
                for (String next : pair ? syllables.of(cells.get(k + 1).term()) : List.<String>of()) {
                    sounds.add(new Placed(syllable + " " + next, cell.position()));
                }
            }
        }
        return sounds;
    }

    private static List<Placed> initials(List<Cell> cells, Syllables syllables) {
        List<Placed> initials = new ArrayList<>();
        for (Cell cell : cells) {
            for (String initial : cell.han() ? syllables.initials(cell.term()) : List.<String>of()) {
                initials.add(new Placed(initial, cell.position()));
            }
        }
        return initials;
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
