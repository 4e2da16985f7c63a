package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.search.rank.Scored.Share;

/**
 * Scores units for a plan. Each cell of the query counts once, with the best of what was found for it: so a synonym never
 * adds to the word it stands for, and a long synonym never outweighs what else was asked.
 */
final class Scorer {

    private static final double GRAIN = 1_000_000;

    private final Terms terms;
    private final Weights weights;
    private final List<Unit> units;
    private final Titles titles;

    Scorer(Terms terms, Weights weights, List<Unit> units, Titles titles) {
        this.terms = terms;
        this.weights = weights;
        this.units = units;
        this.titles = titles;
    }

    /** Every unit in which any of the query was found, in the order of the units. */
    List<Scored> score(Plan plan) {
        Map<Integer, Tally> tallies = new TreeMap<>();
        for (Evidence evidence : plan.evidence()) {
            evidence.postings().frequencies().forEach((unit, frequencies) -> {
                double value = evidence.quality() * evidence.rarity() * inFields(evidence, unit, frequencies);
                Tally tally = tallies.computeIfAbsent(
                        unit, key -> new Tally(plan.cells().size()));
                for (int cell = evidence.from(); cell < evidence.to(); cell++) {
                    tally.take(cell, value, evidence.surety(), evidence);
                }
            });
        }
        List<Scored> scored = new ArrayList<>();
        tallies.forEach((number, tally) -> {
            Unit unit = units.get(number);
            if (unit.isClause() && tallies.containsKey(unit.parent())) {
                tally.inherit(tallies.get(unit.parent()), weights.parent());
            }
            scored.add(scored(plan, unit, tally));
        });
        return scored;
    }

    /** The best field counts, and a little of the others. */
    private double inFields(Evidence evidence, int unit, int[] frequencies) {
        double best = 0;
        double sum = 0;
        for (Field field : Field.values()) {
            int frequency = frequencies[field.ordinal()];
            if (frequency > 0) {
                double value = inField(evidence, unit, field, frequency);
                best = Math.max(best, value);
                sum += value;
            }
        }
        return best + weights.tie() * (sum - best);
    }

    private double inField(Evidence evidence, int unit, Field field, int frequency) {
        double worth = field == Field.TITLE && !evidence.exact() && rewritten(evidence)
                ? weights.titleVia()
                : weights.of(field);
        double b = weights.length(field);
        double length = 1 - b + b * terms.lengths(evidence.english()).relative(unit, field);
        return worth * frequency * (1 + weights.saturation()) / (frequency + weights.saturation() * length);
    }

    private static boolean rewritten(Evidence evidence) {
        return evidence.via().equals(Evidence.SYNONYM) || evidence.via().equals(Evidence.TAIWAN);
    }

    private Scored scored(Plan plan, Unit unit, Tally tally) {
        double all = plan.worth();
        double covered = 0;
        double value = 0;
        for (int cell = 0; cell < tally.value.length; cell++) {
            double mass = plan.mass()[cell];
            if (mass > 0) {
                covered += mass * tally.surety[cell];
                value += plan.cells().get(cell).weight() * tally.value[cell];
            }
        }
        double coverage = all > 0 ? covered / all : 0;
        double exact = titles.worth(unit, plan.terms());
        double sum = all > 0 ? value / all : 0;
        double found = sum * (weights.coverage() + (1 - weights.coverage()) * coverage);
        double score = weights.kind(unit.entry().kind()) * found + exact;
        return new Scored(
                unit,
                new Scored.Worth(rounded(score), rounded(found + exact), coverage, exact),
                () -> shares(plan, unit, tally));
    }

    private static double rounded(double value) {
        return Math.floor(value * GRAIN + 0.5) / GRAIN;
    }

    /** Neighbouring cells with the same evidence are one share. */
    private List<Share> shares(Plan plan, Unit unit, Tally tally) {
        double all = plan.worth();
        List<Share> shares = new ArrayList<>();
        for (int from = 0; from < tally.value.length; ) {
            Evidence evidence = tally.best[from];
            int to = from + 1;
            while (to < tally.value.length && tally.best[to] == evidence) {
                to++;
            }
            if (evidence != null) {
                double sum = 0;
                for (int cell = from; cell < to; cell++) {
                    sum += plan.mass()[cell] > 0 ? plan.cells().get(cell).weight() * tally.value[cell] / all : 0;
                }
                shares.add(new Share(
                        plan.cells().get(from).start(),
                        plan.cells().get(to - 1).end(),
                        evidence.via(),
                        evidence.found(),
                        field(evidence, unit.number()),
                        sum));
            }
            from = to;
        }
        return List.copyOf(shares);
    }

    private Optional<Field> field(Evidence evidence, int unit) {
        int[] frequencies = evidence.postings().frequencies().get(unit);
        Field best = null;
        double most = 0;
        for (Field field : Field.values()) {
            if (frequencies != null && frequencies[field.ordinal()] > 0) {
                double value = inField(evidence, unit, field, frequencies[field.ordinal()]);
                if (value > most) {
                    most = value;
                    best = field;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
