package org.zhinan.search.rank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.CorpusStatistics;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.lookup.CitationTable;
import org.zhinan.search.lookup.CitationTargetIndex;
import org.zhinan.search.lookup.StructureQuestionIndex;
import org.zhinan.search.text.Lazy;

/**
 * What a {@link Searcher} searches: a corpus, or a part of one, of which it knows the words of the whole.
 *
 * @param analyzer how queries are read
 * @param facets the filters whose values are counted
 * @param scope which part of a site the corpus is
 * @param searchables those that are here
 * @param terms where they stand here, by the numbers of those searchables; how long fields are is told by the averages of the whole
 * @param size how many searchables the whole has
 * @param local from the number of a searchable in the whole to that here; negative where it is in another part
 * @param rewrites words that stand for others
 * @param plainRewrites these and plain words; empty where there are none
 * @param citations what can be cited, by numbers of the whole
 * @param questions what can be asked about structure, by numbers of the whole
 */
record SearchedPart(
        Analyzer analyzer,
        List<String> facets,
        Optional<CorpusScope> scope,
        List<Searchable> searchables,
        TermIndex terms,
        int size,
        IntUnaryOperator local,
        QueryRewrites rewrites,
        Optional<Supplier<QueryRewrites>> plainRewrites,
        CitedBy citations,
        Supplier<StructureQuestionIndex> questions) {

    /** Gives what can be cited in the whole. */
    interface CitedBy {
        CitationTargetIndex by(CorpusStatistics facts);
    }

    static SearchedPart whole(IndexableCorpus corpus) {
        QueryRewrites rewrites = QueryRewrites.of(corpus);
        Optional<Supplier<QueryRewrites>> plain = corpus.plain().isEmpty()
                ? Optional.empty()
                : Optional.of(new Lazy<>(() -> rewrites.with(corpus.plain(), corpus.analyzer())));
        return whole(corpus, TermIndex.of(corpus), rewrites, plain);
    }

    static SearchedPart whole(SerializedIndex index) {
        return whole(index.corpus(), index.terms(), index.rewrites(), index.plainRewrites());
    }

    private static SearchedPart whole(
            IndexableCorpus corpus, TermIndex terms, QueryRewrites rewrites, Optional<Supplier<QueryRewrites>> plain) {
        Analyzer analyzer = corpus.analyzer();
        Lazy<CitationTable> cited = new Lazy<>(() -> CitationTable.of(corpus.searchables(), analyzer.tokenizer()));
        return new SearchedPart(
                analyzer,
                corpus.facets(),
                corpus.scope(),
                corpus.searchables(),
                terms,
                terms.size(),
                number -> number,
                rewrites,
                plain,
                facts -> cited.get(),
                new Lazy<>(() ->
                        StructureQuestionIndex.of(corpus.structure(), corpus.searchables(), analyzer.tokenizer())));
    }

    /** Those that are here, by their numbers here. */
    Map<Integer, Optional<StructureAnswer>> here(Map<Integer, Optional<StructureAnswer>> first) {
        Map<Integer, Optional<StructureAnswer>> here = new TreeMap<>();
        first.forEach((number, answer) -> {
            int local = this.local.applyAsInt(number);
            if (local >= 0) {
                here.put(local, answer);
            }
        });
        return here;
    }
}
