package org.zhinan.search;

import java.util.List;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.rank.RankingParameters;
import org.zhinan.search.rank.ScoredHit;
import org.zhinan.search.rank.Searcher;
import org.zhinan.search.rank.SerializedIndex;
import org.zhinan.search.suggest.Suggester;
import org.zhinan.search.text.Lazy;

/**
 * A search over a corpus, in memory. Any number of threads may use it at a time; no text of a query makes it throw.
 */
public final class SearchIndex implements EditionSearcher {

    private final Searcher searcher;
    private final Lazy<Suggester> suggester;

    private SearchIndex(Searcher searcher, IndexableCorpus corpus) {
        this.searcher = searcher;
        suggester = new Lazy<>(() -> Suggester.of(corpus));
    }

    /** Reads a corpus into an index. */
    public static SearchIndex of(Corpus corpus) {
        IndexableCorpus analysed = IndexableCorpus.of(corpus);
        return new SearchIndex(Searcher.of(analysed, RankingParameters.STANDARD), analysed);
    }

    /** The index of a corpus as bytes, for another process. */
    public static byte[] toBytes(Corpus corpus) {
        return SerializedIndex.write(IndexableCorpus.of(corpus));
    }

    /** The index that was written as these bytes by the same program; it gives the same answers as that of the corpus. */
    public static SearchIndex read(byte[] bytes) {
        SerializedIndex index = SerializedIndex.read(bytes);
        return new SearchIndex(Searcher.of(index, RankingParameters.STANDARD), index.corpus());
    }

    @Override
    public SearchResults search(Query query) {
        Searcher.Ranking ranking = searcher.search(query.text(), query.filters());
        List<ScoredHit> all = ranking.hits();
        return new SearchResults(
                hits(query, all, query.top()),
                all.size(),
                ranking.facets(),
                hits(query, ranking.nearest(), Math.min(query.top(), SearchResults.MOST_NEAREST)),
                HitFactory.titles(
                        query.text(),
                        ranking.nearest().stream().map(near -> near.entry().title())),
                ranking.elsewhere(),
                ranking.answered(),
                ranking.certain());
    }

    @Override
    public List<Suggestion> suggest(Query typed) {
        return suggester.get().suggest(typed);
    }

    @Override
    public List<ScoreExplanation> explain(Query query) {
        return searcher.search(query.text(), query.filters()).hits().stream()
                .limit(Math.max(0, query.top()))
                .map(scored -> new ScoreExplanation(
                        HitFactory.of(query, scored, scored.searchable()), scored.coverage(), scored.titleBoost()))
                .toList();
    }

    @Override
    public void close() {
        searcher.close();
    }

    private static List<Hit> hits(Query query, List<ScoredHit> scored, int most) {
        return scored.stream()
                .limit(Math.max(0, most))
                .map(each -> HitFactory.of(query, each, each.searchable()))
                .toList();
    }
}
