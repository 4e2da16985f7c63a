package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.rank.ScoredHit.Contribution;

/**
 * Scores searchables for a plan. Each token of the query counts once, with the best of what was found for it: so a synonym never
 * adds to the word it stands for, and a long synonym never outweighs what else was asked.
 */
final class Scorer {

    private static final double GRAIN = 1_000_000;
    /** Sums of the same numbers in another order may differ in the last digits. */
    private static final double ROUNDING = 0.999;

    private final TermIndex terms;
    private final RankingParameters weights;
    private final List<Searchable> searchables;
    private final TitleBoosts titleBoosts;

    Scorer(TermIndex terms, RankingParameters weights, List<Searchable> searchables, TitleBoosts titleBoosts) {
        this.terms = terms;
        this.weights = weights;
        this.searchables = searchables;
        this.titleBoosts = titleBoosts;
    }

    /**
     * Every searchable in which so much of the query may be found, in the order of the searchables.
     *
     * @param coverage a share of what the query is worth; what has less of it may be left out
     */
    List<ScoredHit> score(QueryPlan plan, double coverage) {
        boolean[] kept = promising(plan, coverage);
        QueryTokenScores[] scoresByNumber = new QueryTokenScores[searchables.size()];
        for (MatchEvidence evidence : plan.evidence()) {
            FieldScores fields = new FieldScores(weights.fields(), evidence.via(), terms.lengths(evidence.english()));
            evidence.postings().forEach((searchable, frequencies) -> {
                if (!kept[searchable]) {
                    return;
                }
                double value = evidence.quality() * evidence.idf() * fields.inAll(searchable, frequencies);
                if (scoresByNumber[searchable] == null) {
                    scoresByNumber[searchable] =
                            new QueryTokenScores(plan.tokens().size());
                }
                for (int token = evidence.from(); token < evidence.to(); token++) {
                    scoresByNumber[searchable].take(token, value, evidence.confidence(), evidence);
                }
            });
        }
        List<ScoredHit> scored = new ArrayList<>();
        for (int number = 0; number < scoresByNumber.length; number++) {
            QueryTokenScores scores = scoresByNumber[number];
            if (scores == null) {
                continue;
            }
            Searchable searchable = searchables.get(number);
            if (searchable.isClause() && scoresByNumber[searchable.parent()] != null) {
                scores.inherit(
                        scoresByNumber[searchable.parent()], weights.scoring().parent());
            }
            scored.add(scored(plan, searchable, scores));
        }
        return scored;
    }

    /** Which searchables may have so much of the query found, and their documents: the others cannot, however it is counted. */
    private boolean[] promising(QueryPlan plan, double coverage) {
        double[] most = new double[searchables.size()];
        for (MatchEvidence evidence : plan.evidence()) {
            double importance = 0;
            for (int token = evidence.from(); token < evidence.to(); token++) {
                importance += plan.importance()[token];
            }
            double share = evidence.confidence() * importance;
            evidence.postings().forEach((searchable, frequencies) -> most[searchable] += share);
        }
        double enough = ROUNDING * coverage * plan.totalImportance();
        boolean[] kept = new boolean[most.length];
        for (Searchable each : searchables) {
            double inherited = each.isClause() ? weights.scoring().parent() * most[each.parent()] : 0;
            if (most[each.number()] + inherited > enough) {
                kept[each.number()] = true;
                kept[each.parent()] = true;
            }
        }
        return kept;
    }

    private ScoredHit scored(QueryPlan plan, Searchable searchable, QueryTokenScores scores) {
        double all = plan.totalImportance();
        double covered = 0;
        double missed = 0;
        double value = 0;
        for (int token = 0; token < scores.value.length; token++) {
            double importance = plan.importance()[token];
            if (importance > 0) {
                covered += importance * scores.confidence[token];
                missed += scores.confidence[token] > 0 ? 0 : importance;
                value += plan.tokens().get(token).weight() * scores.value[token];
            }
        }
        double coverage = all > 0 ? covered / all : 0;
        double titleBoost = titleBoosts.of(searchable, plan.terms());
        double sum = all > 0 ? value / all : 0;
        double found =
                sum * (weights.scoring().coverage() + (1 - weights.scoring().coverage()) * coverage);
        double score = (weights.kinds().of(searchable.entry().kind()) * found + titleBoost)
                * (plan.decisive().stream().allMatch(scores::has)
                        ? 1
                        : weights.scoring().undecided())
                * (plan.asks() && searchable.entry().kind().equals(EntryKindWeights.SCENARIO)
                        ? weights.scoring().asks()
                        : 1);
        double share = all > 0 ? Math.max(0, missed / all - weights.scoring().missedFree()) : 0;
        double strength =
                (found + titleBoost) * Math.max(0, 1 - weights.scoring().missed() * share);
        return new ScoredHit(
                searchable,
                new ScoredHit.Score(rounded(score), rounded(strength), coverage, titleBoost),
                () -> contributions(plan, searchable, scores));
    }

    /**
     * With what is cited, or answers a question about structure, before all else, whether any of the query was found in it or not.
     *
     * @param first what that is, by number, with what it answers
     * @param via which of both
     */
    List<ScoredHit> citing(
            List<ScoredHit> scored, Map<Integer, Optional<StructureAnswer>> first, String via, List<Integer> range) {
        Map<Integer, ScoredHit> hits = new TreeMap<>();
        scored.forEach(hit -> hits.put(hit.searchable().number(), hit));
        double score = weights.scoring().cited();
        Contribution whole = new Contribution(range.get(0), range.get(1), via, "", Optional.empty(), score);
        first.forEach((number, answer) -> hits.put(
                number,
                new ScoredHit(
                        searchables.get(number),
                        new ScoredHit.Score(score, score, 1, 0),
                        () -> List.of(whole),
                        answer)));
        return List.copyOf(hits.values());
    }

    static double rounded(double value) {
        return Math.floor(value * GRAIN + 0.5) / GRAIN;
    }

    /** Neighbouring tokens with the same evidence are one share. */
    private List<Contribution> contributions(QueryPlan plan, Searchable searchable, QueryTokenScores scores) {
        double all = plan.totalImportance();
        List<Contribution> contributions = new ArrayList<>();
        for (int from = 0; from < scores.value.length; ) {
            MatchEvidence evidence = scores.best[from];
            int to = from + 1;
            while (to < scores.value.length && scores.best[to] == evidence) {
                to++;
            }
            if (evidence != null) {
                double sum = 0;
                for (int token = from; token < to; token++) {
                    sum += plan.importance()[token] > 0
                            ? plan.tokens().get(token).weight() * scores.value[token] / all
                            : 0;
                }
                contributions.add(new Contribution(
                        plan.tokens().get(from).start(),
                        plan.tokens().get(to - 1).end(),
                        evidence.via(),
                        evidence.found(),
                        field(evidence, searchable.number()),
                        sum));
            }
            from = to;
        }
        return List.copyOf(contributions);
    }

    private Optional<SearchField> field(MatchEvidence evidence, int searchable) {
        int[] frequencies = evidence.postings().frequencies(searchable);
        FieldScores fields = new FieldScores(weights.fields(), evidence.via(), terms.lengths(evidence.english()));
        SearchField best = null;
        double most = 0;
        for (SearchField field : SearchField.values()) {
            if (frequencies[field.ordinal()] > 0) {
                double value = fields.in(field, searchable, frequencies[field.ordinal()]);
                if (value > most) {
                    most = value;
                    best = field;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
