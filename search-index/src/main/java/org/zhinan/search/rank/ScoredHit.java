package org.zhinan.search.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;

/** An entry or document with its score. */
public final class ScoredHit {

    private final Searchable searchable;
    private final Score score;
    private final Supplier<List<Contribution>> contributions;
    private final Optional<StructureAnswer> answer;

    ScoredHit(Searchable searchable, Score score, Supplier<List<Contribution>> contributions) {
        this(searchable, score, contributions, Optional.empty());
    }

    ScoredHit(
            Searchable searchable,
            Score score,
            Supplier<List<Contribution>> contributions,
            Optional<StructureAnswer> answer) {
        this.searchable = searchable;
        this.score = score;
        this.contributions = contributions;
        this.answer = answer;
    }

    /**
     * What a score is made of.
     *
     * @param score it, rounded to millionths
     * @param strength how well the query is answered, whatever the kind: what a hit must reach
     * @param coverage how much of the query was found, by worth, up to 1
     * @param titleBoost what was added because the query is the title or its beginning
     */
    record Score(double score, double strength, double coverage, double titleBoost) {}

    /**
     * What a piece of the query adds.
     *
     * @param start its first UTF-16 unit in the query
     * @param end one past its last
     * @param via how it was found, as in {@link org.zhinan.search.MatchExplanation#via()}
     * @param found what it was found as
     * @param field where; empty when it was found in the title of the document
     * @param score what it adds
     */
    public record Contribution(
            int start, int end, String via, String found, Optional<SearchField> field, double score) {}

    public SearchEntry entry() {
        return searchable.entry();
    }

    /** The searchable of the entry that answers best. */
    public Searchable searchable() {
        return searchable;
    }

    /** What it answers, where the query is a question about structure. */
    public Optional<StructureAnswer> answer() {
        return answer;
    }

    /** As in {@link Score#score()}. */
    public double score() {
        return score.score();
    }

    double strength() {
        return score.strength();
    }

    /** How much of the query was found, by worth, up to 1. */
    public double coverage() {
        return score.coverage();
    }

    /** What was added because the query is the title or its beginning. */
    public double titleBoost() {
        return score.titleBoost();
    }

    /** What each token of the query that was found adds, in the order of the tokens; found out when asked, for most are never shown. */
    public List<Contribution> contributions() {
        return contributions.get();
    }
}
