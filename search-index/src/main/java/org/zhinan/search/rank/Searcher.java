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
import java.util.stream.Stream;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.CorpusStatistics;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.lookup.CitationFinder;
import org.zhinan.search.lookup.QuestionReader;
import org.zhinan.search.text.Lazy;

/** Ranks the entries and documents of a corpus, or of a part of one, for a query. Safe for use by many threads. */
public final class Searcher implements AutoCloseable {

    private static final int MOST_SUGGESTED = 5;

    private final SearchedPart part;
    private final RankingParameters weights;
    private final Scorer scorer;
    private final QuestionReader questions;
    private final CallScope calls;
    private final List<String> facets;
    private final Readers whole;

    private Searcher(SearchedPart part, RankingParameters weights) {
        this.part = part;
        this.weights = weights;
        Analyzer analyzer = part.analyzer();
        scorer = new Scorer(
                part.terms(),
                weights,
                part.searchables(),
                new TitleBoosts(analyzer, weights, part.searchables().size()));
        questions = new QuestionReader(analyzer.tokenizer(), part.questions()::get);
        calls = new CallScope(part.scope().map(CorpusScope::call).orElse(""));
        facets = part.facets();
        whole = readers(CorpusStatistics.WHOLE);
    }

    public static Searcher of(IndexableCorpus corpus, RankingParameters weights) {
        return new Searcher(SearchedPart.whole(corpus), weights);
    }

    /** A searcher over an index that is as it was kept. */
    public static Searcher of(SerializedIndex index, RankingParameters weights) {
        return new Searcher(SearchedPart.whole(index), weights);
    }

    /** A searcher over a part of a corpus. */
    public static Searcher of(SearchedPart part, RankingParameters weights) {
        return new Searcher(part, weights);
    }

    /** What reads a query, by the facts of one query or of all. */
    private record Readers(
            CorpusStatistics facts,
            QueryPlanner planner,
            Optional<Supplier<QueryPlanner>> plainPlanner,
            CitationFinder citations) {}

    private Readers readers(CorpusStatistics facts) {
        Analyzer analyzer = part.analyzer();
        TermLookups lookups = new TermLookups(part.terms(), part.size(), facts);
        return new Readers(
                facts,
                new QueryPlanner(lookups, weights, analyzer, part.rewrites()),
                part.plainRewrites()
                        .map(plain -> new Lazy<>(() -> new QueryPlanner(lookups, weights, analyzer, plain.get()))),
                new CitationFinder(analyzer.tokenizer(), () -> part.citations().by(facts)));
    }

    /**
     * What a query gives.
     *
     * @param hits what answers it
     * @param nearest when nothing does, what comes nearest
     * @param facets as in {@link org.zhinan.search.SearchResults#facets()}
     * @param elsewhere as in {@link org.zhinan.search.SearchResults#elsewhere()}
     * @param answered as in {@link org.zhinan.search.SearchResults#answered()}
     * @param certain whether any of the hits surely answers
     */
    public record Ranking(
            List<ScoredHit> hits,
            List<ScoredHit> nearest,
            Map<String, Map<String, Integer>> facets,
            List<String> elsewhere,
            boolean answered,
            boolean certain) {}

    /**
     * All entries and documents that answer a query, the best first, equals by kind and id; of a document the searchable that
     * answers best.
     *
     * @param text the query, any text
     * @param filters as in {@link org.zhinan.search.Query#filters()}
     */
    public Ranking search(String text, Map<String, List<String>> filters) {
        Ranking ranking = search(text, filters, whole).orElseThrow();
        return new Ranking(
                ranking.hits(),
                ranking.nearest(),
                CallCounts.withShared(ranking.facets()),
                ranking.elsewhere(),
                ranking.answered(),
                ranking.certain());
    }

    /**
     * The same of a part of a corpus, but that each call is counted without what belongs to all; those are counted as a call without a name.
     *
     * @param facts of the whole corpus; where the ranking needs one that is not known, there is none
     */
    public Optional<Ranking> search(String text, Map<String, List<String>> filters, CorpusStatistics facts) {
        return search(text, filters, readers(facts));
    }

    private Optional<Ranking> search(String text, Map<String, List<String>> filters, Readers readers) {
        return evaluate(text, readers).flatMap(evaluation -> ranking(text, filters, evaluation, readers.facts()));
    }

    private Optional<Ranking> ranking(
            String text, Map<String, List<String>> filters, Evaluation evaluation, CorpusStatistics facts) {
        QueryPlan plan = evaluation.plan();
        Answering answering = answering(evaluation, filters, facts, evaluation.key());
        List<ScoredHit> hits = answering.hits();
        List<ScoredHit> nearest = hits.isEmpty() ? answering.nearest() : List.of();
        Map<String, Map<String, Integer>> counted = facets(evaluation, filters, hits, facts);
        return facts.areKnown()
                ? Optional.of(new Ranking(
                        hits,
                        nearest.subList(0, Math.min(nearest.size(), MOST_SUGGESTED)),
                        counted,
                        answering.answered() || plan.saysMuch(weights) ? List.of() : plan.elsewherePhrases(text),
                        answering.answered(),
                        answering.answered()
                                && hits.stream()
                                        .anyMatch(enough(plan.sure(weights)).or(hit -> plan.saysPlainly()))))
                : Optional.empty();
    }

    /**
     * What a query gives with some filters.
     *
     * @param answered whether anything is strong enough
     */
    private record Answering(boolean answered, List<ScoredHit> hits, List<ScoredHit> nearest) {}

    /** What answers; where nothing is strong enough, what comes nearest does for who says much. */
    private Answering answering(
            Evaluation evaluation, Map<String, List<String>> filters, CorpusStatistics facts, String key) {
        Predicate<ScoredHit> enough = enough(evaluation.plan().least(weights));
        List<ScoredHit> hits = ranked(evaluation.scored(), filters, enough, facts, key);
        if (firstAnswers(evaluation.scored(), filters, enough, facts, key)) {
            return new Answering(true, hits, List.of());
        }
        // While it is not known, what comes near is asked for in the same round.
        double hint = weights.thresholds().hint();
        Predicate<ScoredHit> near = hit -> hit.coverage() >= hint;
        List<ScoredHit> nearest = ranked(scorer.score(evaluation.plan(), hint), filters, near, facts, "near " + key);
        return new Answering(false, evaluation.plan().saysMuch(weights) ? nearest : List.of(), nearest);
    }

    /**
     * A query as it was read, and every searchable in which enough of it may be found.
     *
     * @param key by which facts about it go
     */
    private record Evaluation(String key, QueryPlan plan, List<ScoredHit> scored) {}

    /** What it cites, or answers of structure; else in its own words; where they find nothing that surely answers it, with plain words, if those say or find anything, or if who says much is not answered without. Where something in it was not found, plain words may say that it is elsewhere. */
    private Optional<Evaluation> evaluate(String text, Readers readers) {
        CorpusStatistics facts = readers.facts();
        QueryPlan plan = readers.planner().plan(text);
        Map<Integer, Optional<StructureAnswer>> first = new TreeMap<>();
        readers.citations().find(text).forEach(number -> first.put(number, Optional.empty()));
        boolean cited = !first.isEmpty();
        if (!facts.areKnown()) {
            // Who is going to be asked once more is asked for all of it.
            readers.plainPlanner().ifPresent(planner -> planner.get().plan(text));
            return Optional.empty();
        }
        if (!cited) {
            questions.find(text).forEach(found -> first.putIfAbsent(found.number(), Optional.of(found.answer())));
        }
        Evaluation own = evaluation("own", plan, facts);
        if (!first.isEmpty()) {
            String via = cited ? MatchEvidence.CITATION : MatchEvidence.STRUCTURE;
            return Optional.of(
                    new Evaluation("first", plan, scorer.citing(own.scored(), part.here(first), via, plan.range())));
        }
        boolean mayBePlain =
                readers.plainPlanner().isPresent() && plan.elsewhere().isEmpty();
        double enough = weights.thresholds().leastCoverage();
        double most = weights.thresholds().sureCoverage();
        if (!mayBePlain) {
            return Optional.of(own);
        }
        // Asked for in the same round, whether it will matter or not.
        boolean sure = any(facts, "sure", own, plan.sure(weights), most);
        boolean doubtful = any(facts, "doubtful", own, plan.sure(weights), enough);
        boolean unanswered = !any(facts, "weakly", own, plan.least(weights), enough);
        return sure || !facts.areKnown() ? Optional.of(own) : plain(text, own, doubtful, unanswered, readers);
    }

    private Optional<Evaluation> plain(
            String text, Evaluation own, boolean doubtful, boolean unanswered, Readers readers) {
        CorpusStatistics facts = readers.facts();
        QueryPlan plan = readers.plainPlanner().orElseThrow().get().plan(text);
        if (!facts.areKnown()) {
            return Optional.empty();
        }
        Evaluation plain = evaluation("plain", plan, facts);
        double coverage = weights.thresholds().leastCoverage();
        boolean surely = !doubtful && plan.saysPlainly() && any(facts, "plainly", plain, plan.least(weights), coverage);
        boolean much = plan.saysMuch(weights) && unanswered;
        return Optional.of(surely || much || !plan.elsewhere().isEmpty() ? plain : own);
    }

    private Evaluation evaluation(String key, QueryPlan plan, CorpusStatistics facts) {
        double coverage = weights.thresholds().leastCoverage();
        return facts.kept(
                "scored " + key, Evaluation.class, () -> new Evaluation(key, plan, scorer.score(plan, coverage)));
    }

    private boolean any(CorpusStatistics facts, String key, Evaluation evaluation, double strength, double coverage) {
        return facts.count(key, () -> evaluation.scored().stream().anyMatch(enough(strength, coverage)) ? 1 : 0) > 0;
    }

    private Predicate<ScoredHit> enough(double strength) {
        return enough(strength, weights.thresholds().leastCoverage());
    }

    private static Predicate<ScoredHit> enough(double strength, double coverage) {
        return hit -> hit.strength() >= strength && hit.coverage() >= coverage;
    }

    /** Each facet is counted as if it alone were not chosen from, so that its numbers say what another choice would give. */
    private Map<String, Map<String, Integer>> facets(
            Evaluation evaluation, Map<String, List<String>> filters, List<ScoredHit> hits, CorpusStatistics facts) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        for (String facet : facets) {
            Map<String, List<String>> others = new HashMap<>(filters);
            boolean chosen = others.remove(facet) != null;
            Map<String, Integer> counts = new HashMap<>();
            List<ScoredHit> choice = chosen
                    ? answering(evaluation, others, facts, facet + " " + evaluation.key())
                            .hits()
                    : hits;
            for (ScoredHit hit : choice) {
                List<String> values = values(hit, facet);
                (values.isEmpty() && facet.equals(CorpusScope.CALL) ? List.of(CallCounts.SHARED) : values)
                        .forEach(value -> counts.merge(value, 1, Integer::sum));
            }
            counted.put(facet, new TreeMap<>(counts));
        }
        return counted;
    }

    private List<ScoredHit> ranked(
            List<ScoredHit> all,
            Map<String, List<String>> filters,
            Predicate<ScoredHit> enough,
            CorpusStatistics facts,
            String key) {
        boolean answered = firstAnswers(all, filters, enough, facts, key);
        Map<Integer, ScoredHit> best = new TreeMap<>();
        chosen(all, filters)
                .filter(enough)
                .forEach(scored -> best.merge(
                        scored.searchable().parent(), scored, (one, two) -> two.score() > one.score() ? two : one));
        List<ScoredHit> hits = new ArrayList<>(best.values());
        hits.sort(Comparator.comparingDouble(ScoredHit::score)
                .reversed()
                .thenComparing(hit -> hit.entry().kind())
                .thenComparing(hit -> hit.entry().id()));
        double least = weights.thresholds().relative() * facts.most("best " + key, () -> best(hits));
        return hits.stream().filter(hit -> answered && hit.score() >= least).toList();
    }

    /** Whether what comes first answers; where it does not, nothing behind it does, and where nothing comes first, nothing does. */
    private boolean firstAnswers(
            List<ScoredHit> all,
            Map<String, List<String>> filters,
            Predicate<ScoredHit> enough,
            CorpusStatistics facts,
            String key) {
        Predicate<ScoredHit> unsure = enough.negate().and(enough(0));
        double sure =
                facts.most("enough " + key, () -> highest(chosen(all, filters).filter(enough)));
        double doubted =
                facts.most("unsure " + key, () -> highest(chosen(all, filters).filter(unsure)));
        return sure > 0 && sure >= doubted;
    }

    private static double highest(Stream<ScoredHit> hits) {
        return hits.mapToDouble(ScoredHit::score).max().orElse(0);
    }

    /** Those that pass, with the call that is preferred before others. */
    private Stream<ScoredHit> chosen(List<ScoredHit> all, Map<String, List<String>> filters) {
        boolean one = filters.containsKey(CorpusScope.CALL);
        CallScope scope = calls.preferring(filters.getOrDefault(CorpusScope.PREFERRED, List.of()));
        return all.stream().map(hit -> one ? hit : scope.weighed(hit)).filter(hit -> passes(hit, filters));
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
        return filters.isEmpty()
                || filters.entrySet().stream()
                        .filter(filter -> !filter.getKey().equals(CorpusScope.PREFERRED))
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
        part.terms().close();
    }
}
