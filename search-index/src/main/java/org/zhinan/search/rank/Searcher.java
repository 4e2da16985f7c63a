package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.zhinan.search.Answer;
import org.zhinan.search.ColloquialSynonymGroup;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.text.Lazy;

/** Ranks the entries and documents of a corpus for a query. Safe for use by many threads. */
public final class Searcher implements AutoCloseable {

    private static final int MOST_SUGGESTED = 5;

    private final TermIndex terms;
    private final RankingWeights weights;
    private final QueryPlanner planner;
    /** With plain words; empty where there are none. */
    private final Optional<Lazy<QueryPlanner>> plainPlanner;

    private final Scorer scorer;
    private final CitationFinder citations;
    private final QuestionReader questions;
    private final CallScope calls;
    private final List<String> facets;

    private Searcher(
            IndexableCorpus corpus,
            TermIndex terms,
            QueryRewrites rewrites,
            Optional<Supplier<List<ColloquialSynonymGroup>>> plain,
            RankingWeights weights) {
        Analyzer analyzer = corpus.analyzer();
        this.weights = weights;
        this.terms = terms;
        planner = new QueryPlanner(terms, weights, analyzer, rewrites);
        plainPlanner = plain.map(groups ->
                new Lazy<>(() -> new QueryPlanner(terms, weights, analyzer, rewrites.with(groups.get(), analyzer))));
        scorer = new Scorer(terms, weights, corpus.searchables(), new TitleBoosts(analyzer, weights));
        Lazy<CitationTable> cited = new Lazy<>(() -> CitationTable.of(corpus.searchables(), analyzer.tokenizer()));
        citations = new CitationFinder(analyzer.tokenizer(), cited::get);
        Lazy<QuestionTable> asked =
                new Lazy<>(() -> QuestionTable.of(corpus.structure(), corpus.searchables(), analyzer.tokenizer()));
        questions = new QuestionReader(analyzer.tokenizer(), asked::get);
        calls = new CallScope(corpus.scope().map(CorpusScope::call).orElse(""));
        facets = corpus.facets();
    }

    public static Searcher of(IndexableCorpus corpus, RankingWeights weights) {
        TermIndex terms = TermIndex.of(corpus);
        Optional<Supplier<List<ColloquialSynonymGroup>>> plain =
                corpus.plain().isEmpty() ? Optional.empty() : Optional.of(corpus::plain);
        return new Searcher(corpus, terms, QueryRewrites.of(corpus), plain, weights);
    }

    /** A searcher over an index that is as it was kept. */
    public static Searcher of(SerializedIndex index, RankingWeights weights) {
        return new Searcher(index.corpus(), index.terms(), index.rewrites(), index.plain(), weights);
    }

    /**
     * What a query gives.
     *
     * @param hits what answers it
     * @param nearest when nothing does, what comes nearest
     * @param facets as in {@link org.zhinan.search.SearchResults#facets()}
     * @param elsewhere as in {@link org.zhinan.search.SearchResults#elsewhere()}
     * @param certain whether any of the hits surely answers
     */
    public record Ranking(
            List<ScoredHit> hits,
            List<ScoredHit> nearest,
            Map<String, Map<String, Integer>> facets,
            List<String> elsewhere,
            boolean certain) {}

    /**
     * All entries and documents that answer a query, the best first, equals by kind and id; of a document the searchable that
     * answers best.
     *
     * @param text the query, any text
     * @param filters as in {@link org.zhinan.search.Query#filters()}
     */
    public Ranking search(String text, Map<String, List<String>> filters) {
        Evaluation evaluation = evaluate(text);
        QueryPlan plan = evaluation.plan();
        Predicate<ScoredHit> enough = enough(plan.least(weights));
        List<ScoredHit> scored = evaluation.scored();
        List<ScoredHit> hits = ranked(scored, filters, enough);
        List<ScoredHit> nearest = hits.isEmpty()
                ? ranked(
                        scored,
                        filters,
                        hit -> hit.coverage() >= weights.thresholds().hint())
                : List.<ScoredHit>of();
        return new Ranking(
                hits,
                nearest.subList(0, Math.min(nearest.size(), MOST_SUGGESTED)),
                facets(scored, filters, enough, hits),
                hits.isEmpty() ? plan.elsewherePhrases(text) : List.of(),
                hits.stream().anyMatch(enough(plan.sure(weights)).or(hit -> plan.saysPlainly())));
    }

    /** A query as it was read, and every searchable in which any of it was found. */
    private record Evaluation(QueryPlan plan, List<ScoredHit> scored) {}

    /** What it cites, or answers of structure; else in its own words; where they find nothing that surely answers it, with plain words, if those say or find anything. */
    private Evaluation evaluate(String text) {
        Evaluation own = evaluate(planner, text);
        Map<Integer, Optional<Answer>> first = new TreeMap<>();
        citations.find(text).forEach(number -> first.put(number, Optional.empty()));
        boolean cited = !first.isEmpty();
        if (!cited) {
            questions.find(text).forEach(found -> first.putIfAbsent(found.number(), Optional.of(found.answer())));
        }
        if (!first.isEmpty()) {
            String via = cited ? MatchEvidence.CITATION : MatchEvidence.STRUCTURE;
            return new Evaluation(
                    own.plan(),
                    scorer.citing(own.scored(), first, via, own.plan().range()));
        }
        if (plainPlanner.isEmpty()
                || !own.plan().elsewhere().isEmpty()
                || own.scored().stream().anyMatch(enough(own.plan().sure(weights)))) {
            return own;
        }
        Evaluation plain = evaluate(plainPlanner.get().get(), text);
        boolean surely = plain.plan().saysPlainly()
                && plain.scored().stream().anyMatch(enough(plain.plan().least(weights)));
        return surely || !plain.plan().elsewhere().isEmpty() ? plain : own;
    }

    private Evaluation evaluate(QueryPlanner planner, String text) {
        QueryPlan plan = planner.plan(text);
        return new Evaluation(plan, scorer.score(plan));
    }

    private Predicate<ScoredHit> enough(double strength) {
        return hit -> hit.strength() >= strength
                && hit.coverage() >= weights.thresholds().leastCoverage();
    }

    /** Each facet is counted as if it alone were not chosen from, so that its numbers say what another choice would give. */
    private Map<String, Map<String, Integer>> facets(
            List<ScoredHit> all, Map<String, List<String>> filters, Predicate<ScoredHit> enough, List<ScoredHit> hits) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        for (String facet : facets) {
            Map<String, List<String>> others = new HashMap<>(filters);
            boolean chosen = others.remove(facet) != null;
            Map<String, Integer> counts = new TreeMap<>();
            List<ScoredHit> choice = chosen ? ranked(all, others, enough) : hits;
            for (ScoredHit hit : choice) {
                values(hit, facet).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
            if (facet.equals(CorpusScope.CALL)) {
                int shared = (int) choice.stream()
                        .filter(hit -> CallScope.isShared(hit.entry()))
                        .count();
                counts.replaceAll((call, own) -> own + shared);
            }
            counted.put(facet, counts);
        }
        return counted;
    }

    private List<ScoredHit> ranked(
            List<ScoredHit> all, Map<String, List<String>> filters, Predicate<ScoredHit> enough) {
        Map<Integer, ScoredHit> best = new TreeMap<>();
        boolean chosen = filters.containsKey(CorpusScope.CALL);
        for (ScoredHit each : all) {
            ScoredHit scored = chosen ? each : calls.weighed(each);
            if (enough.test(scored) && passes(scored, filters)) {
                best.merge(scored.searchable().parent(), scored, (one, two) -> two.score() > one.score() ? two : one);
            }
        }
        List<ScoredHit> hits = new ArrayList<>(best.values());
        hits.sort(Comparator.comparingDouble(ScoredHit::score)
                .reversed()
                .thenComparing(hit -> hit.entry().kind())
                .thenComparing(hit -> hit.entry().id()));
        double least = weights.thresholds().relative() * best(hits);
        return hits.stream().filter(hit -> hit.score() >= least).toList();
    }

    /** Of the hits for their words: what is cited, or answers the whole question, is before all else and no measure of the rest. */
    private double best(List<ScoredHit> hits) {
        return hits.stream()
                .mapToDouble(ScoredHit::score)
                .filter(score -> score < weights.scoring().exactPage())
                .findFirst()
                .orElse(0);
    }

    private static boolean passes(ScoredHit scored, Map<String, List<String>> filters) {
        return filters.entrySet().stream()
                .allMatch(filter -> filter.getKey().equals(CorpusScope.CALL)
                        ? CallScope.applies(scored.entry(), filter.getValue())
                        : values(scored, filter.getKey()).stream().anyMatch(filter.getValue()::contains));
    }

    private static List<String> values(ScoredHit scored, String facet) {
        return facet.equals("kind")
                ? List.of(scored.entry().kind())
                : scored.entry().filters().getOrDefault(facet, List.of());
    }

    @Override
    public void close() {
        terms.close();
    }
}
