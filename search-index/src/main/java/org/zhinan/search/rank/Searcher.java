package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhinan.search.Query;

/** Ranks the entries and documents of a corpus for a query. Safe for use by many threads. */
public final class Searcher implements AutoCloseable {

    private static final int MOST_NEAR = 5;

    private final LuceneTerms terms;
    private final Weights weights;
    private final Planner planner;
    /** With plain words; empty where there are none. */
    private final Optional<Planner> plainly;

    private final Scorer scorer;

    private Searcher(Texts texts, Weights weights) {
        List<Unit> units = texts.units();
        Language language = texts.language();
        this.weights = weights;
        terms = new LuceneWriter(language).write(units);
        Rewrites rewrites = new Rewrites(texts.synonyms(), texts.elsewhere(), language);
        planner = new Planner(terms, weights, language, rewrites);
        plainly = Optional.of(texts.plain())
                .filter(plain -> !plain.isEmpty())
                .map(plain -> new Planner(terms, weights, language, rewrites.with(plain, language)));
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
        Reading reading = read(text);
        Plan plan = reading.plan();
        Predicate<Scored> enough = enough(plan.least(weights));
        List<Scored> scored = reading.scored();
        List<Scored> hits = ranked(scored, filters, enough);
        List<Scored> near =
                hits.isEmpty() ? ranked(scored, filters, hit -> hit.coverage() >= weights.hint()) : List.<Scored>of();
        return new Ranked(
                hits,
                near.subList(0, Math.min(near.size(), MOST_NEAR)),
                facets(scored, filters, enough, hits),
                hits.isEmpty() ? plan.elsewhere(text) : List.of());
    }

    /** A query as it was read, and every unit in which any of it was found. */
    private record Reading(Plan plan, List<Scored> scored) {}

    /** In its own words; where they find nothing that surely answers it, with plain words, if those say or find anything. */
    private Reading read(String text) {
        Reading own = read(planner, text);
        if (plainly.isEmpty()
                || !own.plan().elsewhere().isEmpty()
                || own.scored().stream().anyMatch(enough(own.plan().sure(weights)))) {
            return own;
        }
        Reading plain = read(plainly.get(), text);
        boolean answers = plain.plan().saysPlainly()
                && plain.scored().stream().anyMatch(enough(plain.plan().least(weights)));
        return answers || !plain.plan().elsewhere().isEmpty() ? plain : own;
    }

    private Reading read(Planner planner, String text) {
        Plan plan = planner.plan(text);
        return new Reading(plan, scorer.score(plan));
    }

    private Predicate<Scored> enough(double strength) {
        return hit -> hit.strength() >= strength && hit.coverage() >= weights.leastCoverage();
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
