package org.zhinan.search;

import java.util.List;
import java.util.Optional;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.rank.RankingWeights;
import org.zhinan.search.rank.ScoredHit;
import org.zhinan.search.rank.Searcher;
import org.zhinan.search.rank.SerializedIndex;
import org.zhinan.search.suggest.Suggester;
import org.zhinan.search.text.Lazy;

/**
 * A search over a corpus, in memory. Any number of threads may use it at a time; no text of a query makes it throw.
 */
public final class SearchIndex implements AutoCloseable {

    private final Searcher searcher;
    private final Lazy<Suggester> suggester;

    private SearchIndex(Searcher searcher, IndexableCorpus corpus) {
        this.searcher = searcher;
        suggester = new Lazy<>(() -> Suggester.of(corpus));
    }

    /** Reads a corpus into an index. */
    public static SearchIndex of(Corpus corpus) {
        IndexableCorpus analysed = IndexableCorpus.of(corpus);
        return new SearchIndex(Searcher.of(analysed, RankingWeights.STANDARD), analysed);
    }

    /** The index of a corpus as bytes, for another process. */
    public static byte[] toBytes(Corpus corpus) {
        return SerializedIndex.write(IndexableCorpus.of(corpus));
    }

    /** The index that was written as these bytes by the same program; it gives the same answers as that of the corpus. */
    public static SearchIndex read(byte[] bytes) {
        SerializedIndex index = SerializedIndex.read(bytes);
        return new SearchIndex(Searcher.of(index, RankingWeights.STANDARD), index.corpus());
    }

    /** The hits of a query. */
    public SearchResults search(Query query) {
        Searcher.Ranking ranking = searcher.search(query.text(), query.filters());
        List<ScoredHit> all = ranking.hits();
        return new SearchResults(
                hits(query, all, query.top()),
                all.size(),
                ranking.facets(),
                hits(query, ranking.nearest(), Math.min(query.top(), SearchResults.MOST_NEAREST)),
                nearestTitles(query.text(), ranking.nearest()),
                ranking.elsewhere(),
                ranking.certain());
    }

    /**
     * Ways to finish what is being typed: titles by ideographs, pinyin, first letters of pinyin, and English words.
     *
     * @param typed what is in the search box
     * @param top how many at most
     */
    public List<Suggestion> suggest(String typed, int top) {
        return suggester.get().suggest(typed, top);
    }

    /** How the score of each hit of a query came about. */
    public List<ScoreExplanation> explain(Query query) {
        return searcher.search(query.text(), query.filters()).hits().stream()
                .limit(Math.max(0, query.top()))
                .map(scored -> new ScoreExplanation(hit(query, scored), scored.coverage(), scored.titleBoost()))
                .toList();
    }

    @Override
    public void close() {
        searcher.close();
    }

    /** Titles in the language of the query. */
    private static List<String> nearestTitles(String text, List<ScoredHit> nearest) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return nearest.stream()
                .map(scored -> scored.entry().title())
                .map(title -> chinese || title.en().isEmpty() ? title.zh() : title.en())
                .distinct()
                .toList();
    }

    private static List<Hit> hits(Query query, List<ScoredHit> scored, int most) {
        return scored.stream()
                .limit(Math.max(0, most))
                .map(each -> hit(query, each))
                .toList();
    }

    private static Hit hit(Query query, ScoredHit scored) {
        SearchEntry entry = scored.entry();
        Optional<Passage> clause = scored.searchable().clause();
        Optional<Passage> shown = clause.or(() -> entry.passages().stream().findFirst());
        return new Hit(
                entry.kind(),
                entry.id(),
                clause.map(Passage::clause),
                scored.score(),
                entry.title(),
                clause.map(Passage::url).orElse(entry.url()),
                clause.map(entry::cited).orElse(Localised.NONE),
                shown.map(Passage::text).orElse(Localised.NONE),
                matches(query, scored),
                filter(entry, CorpusScope.EDITION).stream().findFirst(),
                filter(entry, CorpusScope.CALL),
                scored.answer());
    }

    private static List<String> filter(SearchEntry entry, String name) {
        return entry.filters().getOrDefault(name, List.of());
    }

    private static List<Match> matches(Query query, ScoredHit scored) {
        return scored.contributions().stream()
                .map(contribution -> new Match(
                        query.text().substring(contribution.start(), contribution.end()),
                        contribution.found(),
                        contribution.via(),
                        contribution.field().map(SearchField::label).orElse(SearchField.TITLE.label()),
                        contribution.score()))
                .toList();
    }
}
