package org.zhinan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.zhinan.search.index.TermKind;
import org.zhinan.search.index.TermTokenizer;
import org.zhinan.search.rank.ShardTables;
import org.zhinan.search.shard.DistributedSearch;
import org.zhinan.search.shard.EditionDocuments;
import org.zhinan.search.shard.SearchResultsMap;
import org.zhinan.search.shard.SearchShard;
import org.zhinan.search.shard.ShardDocument;
import org.zhinan.search.shard.ShardFields;
import org.zhinan.search.text.ChineseLanguageTables;
import org.zhinan.search.text.Normalizer;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Tokenizer;

/** Editions in several shards of Lucene in this process, as a cluster keeps them in many. */
final class LuceneShards {

    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final List<SearchShard> shards = new ArrayList<>();
    private int rounds;

    /** An edition in so many shards of several segments each, its documents in an order that chance gives. */
    static LuceneShards of(EditionCorpus edition, int count) {
        try {
            LuceneShards shards = new LuceneShards();
            EditionDocuments documents = EditionDocuments.of(edition);
            List<ShardDocument> all = new ArrayList<>(documents.documents().toList());
            java.util.Collections.shuffle(all, new Random(count));
            ShardTables tables = ShardTables.read(documents.tables());
            for (int shard = 0; shard < count; shard++) {
                int number = shard;
                List<ShardDocument> some = all.stream()
                        .filter(each -> Math.floorMod(each.id().split("!")[0].hashCode(), count) == number)
                        .toList();
                shards.shards.add(SearchShard.open(write(some), edition.edition(), tables));
            }
            return shards;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DirectoryReader write(List<ShardDocument> documents) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new TermsByField()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int k = 0; k < documents.size(); k++) {
                writer.updateDocument(
                        new org.apache.lucene.index.Term(
                                ShardFields.ID, documents.get(k).id()),
                        document(documents.get(k)));
                if (k % 97 == 96) {
                    // As when a document is sent once more.
                    writer.updateDocument(
                            new org.apache.lucene.index.Term(
                                    ShardFields.ID, documents.get(k).id()),
                            document(documents.get(k)));
                    writer.commit();
                }
            }
        }
        return DirectoryReader.open(directory);
    }

    private static Document document(ShardDocument from) {
        Document document = new Document();
        document.add(new StringField(ShardFields.ID, from.id(), Field.Store.YES));
        document.add(new StringField(ShardFields.EDITION, from.edition(), Field.Store.NO));
        document.add(new StoredField(ShardFields.ENTRY, from.entry()));
        document.add(new StoredField(ShardFields.SHOWN, from.shown()));
        from.cited()
                .forEach(cited ->
                        document.add(new StringField(ShardFields.cited(from.edition()), cited, Field.Store.NO)));
        from.texts()
                .forEach((field, text) -> kinds(field)
                        .forEach((name, kind) -> document.add(new Field(
                                name, text, kind.name().matches("ZH|EN|INITIALS") ? POSITIONS : FREQUENCIES))));
        return document;
    }

    /** What a text is indexed as, by the fields for it. */
    private static Map<String, TermKind> kinds(String field) {
        String stem = field.substring(0, field.length() - 2);
        return field.endsWith("en")
                ? Map.of(field, TermKind.EN, stem + "en_pairs", TermKind.EN_PAIRS)
                : Map.of(
                        field,
                        TermKind.ZH,
                        stem + "zh_pairs",
                        TermKind.ZH_PAIRS,
                        stem + "sounds",
                        TermKind.SOUNDS,
                        stem + "initials",
                        TermKind.INITIALS);
    }

    /** The tables for any text. */
    static org.zhinan.search.index.Analyzer analyzer() {
        ChineseLanguageTables tables = ChineseLanguageTables.all();
        return new org.zhinan.search.index.Analyzer(
                tables, new Tokenizer(new Normalizer(tables.simplified())), new Pinyin(tables.readings()));
    }

    private static final class TermsByField extends DelegatingAnalyzerWrapper {
        private final org.zhinan.search.index.Analyzer analyzer = LuceneShards.analyzer();

        TermsByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            TermKind kind = kinds(field.replaceAll("(zh_pairs|sounds|initials)$", "zh")
                            .replaceAll("en_pairs$", "en"))
                    .get(field);
            return new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String name) {
                    return new TokenStreamComponents(new TermTokenizer(analyzer, kind));
                }
            };
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

    /** As one index answers. */
    SearchResults search(Query query) {
        DistributedSearch search = new DistributedSearch(query);
        rounds = 0;
        Optional<SearchResults> results = Optional.empty();
        while (results.isEmpty()) {
            rounds++;
            results = search.take(shards.stream()
                    .map(shard -> shard.search(query, search.facts()))
                    .toList());
        }
        return SearchResultsMap.read(SearchResultsMap.of(results.get()));
    }

    List<Suggestion> suggest(Query typed) {
        return DistributedSearch.suggestions(
                shards.stream().flatMap(shard -> shard.suggest(typed).stream()), typed.top());
    }

    /** How many rounds the last query took. */
    int rounds() {
        return rounds;
    }

    int documents() {
        return shards.stream().mapToInt(SearchShard::size).sum();
    }
}
