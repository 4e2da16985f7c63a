package org.zhinan.search.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.zhinan.search.index.CorpusStatistics;
import org.zhinan.search.index.FieldLengths;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.StringTableReader;
import org.zhinan.search.index.StringTableWriter;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.lookup.CitationTable.Target;
import org.zhinan.search.lookup.CitationTargetIndex;
import org.zhinan.search.lookup.StructureQuestionIndex;
import org.zhinan.search.text.Lazy;

/**
 * What each shard of a corpus knows of the whole: how queries are read, words that stand for others, questions about structure, how many
 * searchables there are and how long their fields are on average. All else it is told with a query, as {@link CorpusStatistics}.
 */
public final class ShardTables {

    private final SerializedIndex words;
    private final int size;
    private final List<Double> zh;
    private final List<Double> en;
    private final Supplier<StructureQuestionIndex> questions;
    private final Optional<Supplier<QueryRewrites>> plain;

    private ShardTables(StringTableReader in) {
        size = in.number();
        zh = in.strings().stream().map(Double::valueOf).toList();
        en = in.strings().stream().map(Double::valueOf).toList();
        List<Integer> numbers = in.list(() -> in.number() - 1);
        words = SerializedIndex.read(in.bytes());
        IndexableCorpus corpus = words.corpus();
        questions = new Lazy<>(() -> StructureQuestionIndex.of(
                corpus.structure(), numbers, corpus.analyzer().tokenizer()));
        plain = words.plainRewrites();
    }

    /**
     * Of a whole corpus.
     *
     * @param zh how long its Chinese fields are
     */
    public static byte[] write(IndexableCorpus corpus, FieldLengths zh, FieldLengths en) {
        StringTableWriter out = new StringTableWriter();
        out.number(corpus.searchables().size());
        out.strings(zh.averages().stream().map(String::valueOf).toList());
        out.strings(en.averages().stream().map(String::valueOf).toList());
        out.list(
                StructureQuestionIndex.numbers(corpus.structure(), corpus.searchables()),
                number -> out.number(number + 1));
        out.bytes(SerializedIndex.write(new IndexableCorpus(
                List.of(),
                corpus.analyzer(),
                corpus.ideographs(),
                corpus.synonyms(),
                corpus.elsewhere(),
                corpus.plain(),
                corpus.structure(),
                corpus.scope())));
        return out.toBytes();
    }

    /** Reads what was written by the same program. */
    public static ShardTables read(byte[] bytes) {
        return new ShardTables(new StringTableReader(bytes));
    }

    /** How many searchables the whole has. */
    public int size() {
        return size;
    }

    /** How queries are read; of texts it knows none. */
    public IndexableCorpus words() {
        return words.corpus();
    }

    /**
     * How long fields are, beside the averages of the whole.
     *
     * @param tokens those of each field of each searchable of a shard, one searchable after another
     */
    public FieldLengths lengths(int[] tokens, boolean english) {
        return FieldLengths.of(tokens, english ? en : zh);
    }

    /**
     * A searcher over a shard.
     *
     * @param searchables those of the shard, numbered from 0
     * @param terms where they stand in them
     * @param local from the number of a searchable in the whole to that in the shard; negative where it is in another
     * @param cited what is cited in the shard by a key of {@link #name} or {@link #place}: the number of the document and of the searchable in
     *     the whole, parted by a space
     */
    public Searcher searcher(
            List<Searchable> searchables,
            TermIndex terms,
            IntUnaryOperator local,
            Function<String, List<String>> cited) {
        IndexableCorpus corpus = words.corpus();
        SearchedPart part = new SearchedPart(
                corpus.analyzer(),
                corpus.facets(),
                corpus.scope(),
                searchables,
                terms,
                size,
                local,
                words.rewrites(),
                plain,
                facts -> new SharedCitations(facts, cited),
                questions);
        return Searcher.of(part, RankingParameters.STANDARD);
    }

    /** The key of a name in the index of a shard. */
    public static String name(String key) {
        return "n" + key;
    }

    /** The key of a place in the index of a shard. */
    public static String place(String key) {
        return "p" + key;
    }

    /** What is cited, by what all shards say. */
    private record SharedCitations(CorpusStatistics facts, Function<String, List<String>> cited)
            implements CitationTargetIndex {

        @Override
        public List<Target> named(String key) {
            return targets(name(key));
        }

        @Override
        public List<Target> placed(String key) {
            return targets(place(key));
        }

        private List<Target> targets(String key) {
            return facts.found("cited " + key, () -> cited.apply(key)).stream()
                    .map(each -> each.split(" "))
                    .map(both -> new Target(Integer.parseInt(both[0]), Integer.parseInt(both[1])))
                    .toList();
        }
    }
}
