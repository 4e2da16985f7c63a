package org.zhinan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhinan.search.rank.Field;
import org.zhinan.search.rank.Scored;
import org.zhinan.search.rank.Searcher;
import org.zhinan.search.rank.Texts;
import org.zhinan.search.rank.Weights;
import org.zhinan.search.suggest.Suggester;

/**
 * A search over a corpus, in memory. Any number of threads may use it at a time; no text of a query makes it throw.
 */
public final class SearchIndex implements AutoCloseable {

    private final Searcher searcher;
    private final Suggester suggester;

    private SearchIndex(Searcher searcher, Suggester suggester) {
        this.searcher = searcher;
        this.suggester = suggester;
    }

    /** Reads a corpus into an index. */
    public static SearchIndex of(Corpus corpus) {
        return of(corpus, Weights.STANDARD);
    }

    /** With other weights, to compare. */
    static SearchIndex of(Corpus corpus, Weights weights) {
        Texts texts = Texts.of(corpus);
        return new SearchIndex(Searcher.of(texts, weights), Suggester.of(texts));
    }

    /** The hits of a query. */
    public Results search(Query query) {
        Searcher.Ranked ranked = searcher.search(query.text(), query.filters());
        List<Scored> all = ranked.hits();
        List<Hit> hits = all.stream()
                .limit(Math.max(0, query.top()))
                .map(scored -> hit(query, scored))
                .toList();
        return new Results(hits, all.size(), ranked.facets(), near(query.text(), ranked.near()), ranked.elsewhere());
    }

    /**
     * Ways to finish what is being typed: titles by ideographs, pinyin, first letters of pinyin, and English words.
     *
     * @param typed what is in the search box
     * @param top how many at most
     */
    public List<Suggestion> suggest(String typed, int top) {
        return suggester.suggest(typed, top);
    }

    /** How the score of each hit came about, a line for each step, for people to read. */
    public List<String> explain(Query query) {
        List<String> lines = new ArrayList<>();
        for (Scored scored : searcher.search(query.text(), query.filters()).hits().stream()
                .limit(Math.max(0, query.top()))
                .toList()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.4f %s %s%s: %.0f %% of the query found%s",
                    scored.score(),
                    scored.entry().kind(),
                    scored.entry().id(),
                    scored.unit()
                            .clause()
                            .map(passage -> " " + passage.clause())
                            .orElse(""),
                    100 * scored.coverage(),
                    scored.exact() > 0 ? ", and the title begins with it" : ""));
            for (Match match : matches(query, scored)) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %.4f %s as %s (%s, %s)",
                        match.score(),
                        match.typed(),
                        match.found(),
                        match.via(),
                        match.field()));
            }
        }
        return lines;
    }

    @Override
    public void close() {
        searcher.close();
    }

    /** Titles in the language of the query. */
    private static List<String> near(String text, List<Scored> near) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return near.stream()
                .map(scored -> scored.entry().title())
                .map(title -> chinese || title.en().isEmpty() ? title.zh() : title.en())
                .distinct()
                .toList();
    }

    private static Hit hit(Query query, Scored scored) {
        SearchEntry entry = scored.entry();
        Optional<Passage> clause = scored.unit().clause();
        Optional<Passage> shown = clause.or(() -> entry.passages().stream().findFirst());
        return new Hit(
                entry.kind(),
                entry.id(),
                clause.map(Passage::clause),
                scored.score(),
                entry.title(),
                clause.map(Passage::url).orElse(entry.url()),
                shown.map(Passage::text).orElse(Localised.NONE),
                matches(query, scored));
    }

    private static List<Match> matches(Query query, Scored scored) {
        return scored.shares().stream()
                .map(share -> new Match(
                        query.text().substring(share.start(), share.end()),
                        share.found(),
                        share.via(),
                        share.field().map(Field::label).orElse(Field.TITLE.label()),
                        share.score()))
                .toList();
    }
}
