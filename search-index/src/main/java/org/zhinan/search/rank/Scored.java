package org.zhinan.search.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhinan.search.SearchEntry;

/** An entry or document with its score. */
public final class Scored {

    private final Unit unit;
    private final Worth worth;
    private final Supplier<List<Share>> shares;

    Scored(Unit unit, Worth worth, Supplier<List<Share>> shares) {
        this.unit = unit;
        this.worth = worth;
        this.shares = shares;
    }

    /**
     * What a score is made of.
     *
     * @param score it, rounded to millionths
     * @param strength how well the query is answered, whatever the kind: what a hit must reach
     * @param coverage how much of the query was found, by worth, up to 1
     * @param exact what was added because the query is the title or its beginning
     */
    record Worth(double score, double strength, double coverage, double exact) {}

    /**
     * What a piece of the query adds.
     *
     * @param start its first UTF-16 unit in the query
     * @param end one past its last
     * @param via how it was found, as in {@link org.zhinan.search.Match#via()}
     * @param found what it was found as
     * @param field where; empty when it was found in the title of the document
     * @param score what it adds
     */
    public record Share(int start, int end, String via, String found, Optional<Field> field, double score) {}

    public SearchEntry entry() {
        return unit.entry();
    }

    /** The unit of the entry that answers best. */
    public Unit unit() {
        return unit;
    }

    /** As in {@link Worth#score()}. */
    public double score() {
        return worth.score();
    }

    double strength() {
        return worth.strength();
    }

    /** How much of the query was found, by worth, up to 1. */
    public double coverage() {
        return worth.coverage();
    }

    /** What was added because the query is the title or its beginning. */
    public double exact() {
        return worth.exact();
    }

    /** What each cell of the query that was found adds, in the order of the cells; found out when asked, for most are never shown. */
    public List<Share> shares() {
        return shares.get();
    }
}
