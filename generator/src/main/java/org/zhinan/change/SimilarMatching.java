package org.zhinan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Pairs units whose words are much the same, the most alike first, and those in their place before those elsewhere. */
final class SimilarMatching {
    /** So much two units share that are one in another place. */
    private static final double ELSEWHERE = 0.55;

    /** Or so much of their grams where so many of their characters stand in the same order. */
    private static final double REWORDED = 0.3;

    private static final double SAME_LETTERS = 0.66;

    /** And so much in the same place. */
    private static final double IN_PLACE = 0.34;

    /** How much more a unit counts that stands between the same counterparts, or under the same. */
    private static final double SAME_FRAME = 0.12;

    private static final double SAME_PARENT = 0.06;

    /** So far around its place a unit is looked for that has no rare words. */
    private static final int REACH = 4;

    private final UnitMapping pairs;
    private final ComparedVersion before;
    private final ComparedVersion after;
    private final NeighbourFrame frame;

    SimilarMatching(UnitMapping pairs) {
        this.pairs = pairs;
        this.before = pairs.before();
        this.after = pairs.after();
        this.frame = new NeighbourFrame(pairs);
    }

    private record Match(int old, int young, double score) {}

    /** Pairs what still has no counterpart. */
    void run() {
        GramIndex index = new GramIndex(
                before, IntStream.of(pairs.gone()).filter(before::tells).toArray());
        List<Match> matches = new ArrayList<>();
        for (int young :
                IntStream.of(pairs.added()).filter(each -> !after.isText(each)).toArray()) {
            for (int old : candidates(index, young)) {
                double alike = before.grams(old).alike(after.grams(young));
                if (isEnough(alike, old, young)) {
                    matches.add(new Match(old, young, score(old, young, alike)));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparingInt(Match::old)
                .thenComparingInt(Match::young));
        for (Match match : matches) {
            if (pairs.isGone(match.old) && pairs.isNew(match.young)) {
                pairs.pair(match.old, match.young);
            }
        }
    }

    private boolean isEnough(double alike, int old, int young) {
        boolean inPlace = frame.holds(old, young) && pairs.haveSameParent(old, young);
        return alike >= (inPlace ? IN_PLACE : ELSEWHERE)
                || alike >= REWORDED && CommonLetterRatio.share(before.words(old), after.words(young)) >= SAME_LETTERS;
    }

    private Set<Integer> candidates(GramIndex index, int young) {
        Set<Integer> candidates = new LinkedHashSet<>();
        if (after.tells(young)) {
            candidates.addAll(index.near(after.grams(young)));
        }
        int start = frame.oldBefore(young) + 1;
        for (int old = start; old < Math.min(before.size(), start + 2 * REACH); old++) {
            if (!before.isText(old) && pairs.isGone(old) && frame.holds(old, young)) {
                candidates.add(old);
            }
        }
        return candidates;
    }

    private double score(int old, int young, double alike) {
        return alike
                + (frame.holds(old, young) ? SAME_FRAME : 0)
                + (pairs.haveSameParent(old, young) ? SAME_PARENT : 0);
    }
}
