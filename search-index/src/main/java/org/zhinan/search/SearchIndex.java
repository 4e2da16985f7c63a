package org.zhinan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.search.rank.Field;
import org.zhinan.search.rank.Scored;
import org.zhinan.search.rank.Searcher;

/**
 * A search over a corpus, in memory. Any number of threads may use it at a time; no text of a query makes it throw.
 */
public final class SearchIndex implements AutoCloseable {

    private final Searcher searcher;

    private SearchIndex(Searcher searcher) {
        this.searcher = searcher;
    }

    /** Reads a corpus into an index. */
    public static SearchIndex of(Corpus corpus) {
        return new SearchIndex(Searcher.of(corpus));
    }

    /** The hits of a query. */
    public Results search(Query query) {
        List<Scored> all = searcher.search(query.text(), query.filters());
        List<Hit> hits = all.stream()
                .limit(Math.max(0, query.top()))
                .map(scored -> hit(query, scored))
                .toList();
        return new Results(hits, all.size(), kinds(query, all), List.of());
    }

    /** How the score of each hit came about, a line for each step, for people to read. */
    public List<String> explain(Query query) {
        List<String> lines = new ArrayList<>();
        for (Scored scored : searcher.search(query.text(), query.filters()).stream()
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
                    scored.exact() > 0 ? ", and it is the whole title or a way of asking" : ""));
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

    private Map<String, Integer> kinds(Query query, List<Scored> found) {
        List<Scored> ofAnyKind = found;
        if (query.filters().containsKey("kind")) {
            Map<String, List<String>> others = new HashMap<>(query.filters());
            others.remove("kind");
            ofAnyKind = searcher.search(query.text(), others);
        }
        Map<String, Integer> kinds = new TreeMap<>();
        ofAnyKind.forEach(scored -> kinds.merge(scored.entry().kind(), 1, Integer::sum));
        return kinds;
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
