package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the entries and documents of a corpus for a query. Safe for use by many threads. */
public final class Searcher implements AutoCloseable {

    private static final int MOST_NEAR = 5;

    private final LuceneTerms terms;
    private final Weights weights;
    private final Planner planner;
    private final Scorer scorer;

    private Searcher(Texts texts, Weights weights) {
        List<Unit> units = texts.units();
        Language language = texts.language();
        this.weights = weights;
        terms = new LuceneWriter(language).write(units);
        planner = new Planner(terms, weights, language, new Rewrites(texts.synonyms(), language));
        scorer = new Scorer(terms, weights, units, new Titles(units, language, weights));
    }

    public static Searcher of(Texts texts, Weights weights) {
        return new Searcher(texts, weights);
    }

    /**
     * What a query gives.
     *
     * @param hits what answers it
     * @param near when nothing does, what comes nearest
     */
    public record Ranked(List<Scored> hits, List<Scored> near) {}

    /**
     * All entries and documents that answer a query, the best first, equals by kind and id; of a document the unit that
     * answers best.
     *
     * @param text the query, any text
     * @param filters as in {@link org.zhinan.search.Query#filters()}
     */
    public Ranked search(String text, Map<String, List<String>> filters) {
        List<Scored> scored = scorer.score(planner.plan(text));
        List<Scored> hits = ranked(scored, filters, weights.least());
        List<Scored> near = hits.isEmpty() ? ranked(scored, filters, weights.hint()) : List.<Scored>of();
        return new Ranked(hits, near.subList(0, Math.min(near.size(), MOST_NEAR)));
    }

    private List<Scored> ranked(List<Scored> all, Map<String, List<String>> filters, double coverage) {
        Map<Integer, Scored> best = new TreeMap<>();
        for (Scored scored : all) {
            if (scored.coverage() >= coverage && passes(scored, filters)) {
                best.merge(scored.unit().parent(), scored, (one, two) -> two.score() > one.score() ? two : one);
            }
        }
        List<Scored> hits = new ArrayList<>(best.values());
        hits.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(hit -> hit.entry().kind())
                .thenComparing(hit -> hit.entry().id()));
        double least = hits.isEmpty() ? 0 : weights.relative() * hits.get(0).score();
        return hits.stream().filter(hit -> hit.score() >= least).toList();
    }

    private static boolean passes(Scored scored, Map<String, List<String>> filters) {
        return filters.entrySet().stream().allMatch(filter -> {
            List<String> own = filter.getKey().equals("kind")
                    ? List.of(scored.entry().kind())
                    : scored.entry().filters().getOrDefault(filter.getKey(), List.of());
            return own.stream().anyMatch(filter.getValue()::contains);
        });
    }

    @Override
    public void close() {
        terms.close();
    }
}
