package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhinan.search.Query;

/** Ranks the entries and documents of a corpus for a query. Safe for use by many threads. */
public final class Searcher implements AutoCloseable {

    private static final int MOST_NEAR = 5;

    private final LuceneTerms terms;
    private final Weights weights;
    private final Planner planner;
    private final Planner plainly;
    private final Scorer scorer;

    private Searcher(Texts texts, Weights weights) {
        List<Unit> units = texts.units();
        Language language = texts.language();
        this.weights = weights;
        terms = new LuceneWriter(language).write(units);
        Rewrites rewrites = new Rewrites(texts.synonyms(), texts.elsewhere(), language);
        planner = new Planner(terms, weights, language, rewrites);
        plainly = new Planner(terms, weights, language, rewrites.with(texts.plain(), language));
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
     * @param facets as in {@link org.zhinan.search.Results#facets()}
     * @param elsewhere as in {@link org.zhinan.search.Results#elsewhere()}
     */
    public record Ranked(
            List<Scored> hits, List<Scored> near, Map<String, Map<String, Integer>> facets, List<String> elsewhere) {}

    /**
     * All entries and documents that answer a query, the best first, equals by kind and id; of a document the unit that
     * answers best.
     *
     * @param text the query, any text
     * @param filters as in {@link org.zhinan.search.Query#filters()}
     */
    public Ranked search(String text, Map<String, List<String>> filters) {
        Plan plan = plan(text);
        double least = plan.least(weights);
        Predicate<Scored> enough = hit -> hit.strength() >= least && hit.coverage() >= weights.leastCoverage();
        List<Scored> scored = scorer.score(plan);
        List<Scored> hits = ranked(scored, filters, enough);
        List<Scored> near =
                hits.isEmpty() ? ranked(scored, filters, hit -> hit.coverage() >= weights.hint()) : List.<Scored>of();
        return new Ranked(
                hits,
                near.subList(0, Math.min(near.size(), MOST_NEAR)),
                facets(scored, filters, enough, hits),
                hits.isEmpty() ? plan.elsewhere(text) : List.of());
    }

    /** A query in its own words; where they find nothing that surely answers it, with plain words, if it has any. */
    private Plan plan(String text) {
        Plan own = planner.plan(text);
        double sure = own.sure(weights);
        if (!own.elsewhere().isEmpty()
                || scorer.score(own).stream()
                        .anyMatch(hit -> hit.strength() >= sure && hit.coverage() >= weights.leastCoverage())) {
            return own;
        }
        Plan plain = plainly.plan(text);
        return plain.plain() ? plain : own;
    }

    /** Each facet is counted as if it alone were not chosen from, so that its numbers say what another choice would give. */
    private Map<String, Map<String, Integer>> facets(
            List<Scored> all, Map<String, List<String>> filters, Predicate<Scored> enough, List<Scored> hits) {
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        for (String facet : Query.FACETS) {
            Map<String, List<String>> others = new HashMap<>(filters);
            boolean chosen = others.remove(facet) != null;
            Map<String, Integer> counts = new TreeMap<>();
            for (Scored hit : chosen ? ranked(all, others, enough) : hits) {
                values(hit, facet).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
            facets.put(facet, counts);
        }
        return facets;
    }

    private List<Scored> ranked(List<Scored> all, Map<String, List<String>> filters, Predicate<Scored> enough) {
        Map<Integer, Scored> best = new TreeMap<>();
        for (Scored scored : all) {
            if (enough.test(scored) && passes(scored, filters)) {
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
        return filters.entrySet().stream()
                .allMatch(filter -> values(scored, filter.getKey()).stream().anyMatch(filter.getValue()::contains));
    }

    private static List<String> values(Scored scored, String facet) {
        return facet.equals("kind")
                ? List.of(scored.entry().kind())
                : scored.entry().filters().getOrDefault(facet, List.of());
    }

    @Override
    public void close() {
        terms.close();
    }
}
