package org.zhinan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells which units went to another place: under something else, or past others that stand under the same. */
final class MovedUnitDetector {
    private final UnitMapping pairs;
    private final ComparedVersion before;
    private final ComparedVersion after;
    private final boolean[] moved;

    private MovedUnitDetector(UnitMapping pairs) {
        this.pairs = pairs;
        this.before = pairs.before();
        this.after = pairs.after();
        this.moved = new boolean[before.size()];
    }

    /** What two counterparts stand under. */
    private record Parents(int old, int young) implements Comparable<Parents> {
        @Override
        public int compareTo(Parents other) {
            return Comparator.comparingInt(Parents::old)
                    .thenComparingInt(Parents::young)
                    .compare(this, other);
        }
    }

    /** For each earlier unit whether its counterpart stands elsewhere. */
    static boolean[] of(UnitMapping pairs) {
        MovedUnitDetector moves = new MovedUnitDetector(pairs);
        moves.find();
        return moves.moved;
    }

    private void find() {
        Map<Parents, List<Integer>> families = new TreeMap<>();
        for (int old = 0; old < before.size(); old++) {
            int young = pairs.now(old);
            if (young == ComparedVersion.NONE) {
                continue;
            }
            if (hasOtherParent(old, young)) {
                moved[old] = true;
            } else {
                families.computeIfAbsent(new Parents(before.parent(old), after.parent(young)), key -> new ArrayList<>())
                        .add(old);
            }
        }
        families.values().forEach(this::findPassing);
    }

    /** What stood under a heading that is gone, and stands under one that is new, stays: the heading is what changed. */
    private boolean hasOtherParent(int old, int young) {
        if (pairs.haveSameParent(old, young)) {
            return false;
        }
        int above = before.parent(old);
        int aboveNow = after.parent(young);
        boolean replaced = above != ComparedVersion.NONE
                && aboveNow != ComparedVersion.NONE
                && pairs.isGone(above)
                && pairs.isNew(aboveNow);
        return !replaced;
    }

    private void findPassing(List<Integer> siblings) {
        boolean[] stays =
                IncreasingSubsequence.of(siblings.stream().mapToInt(pairs::now).toArray());
        for (int i = 0; i < stays.length; i++) {
            moved[siblings.get(i)] = !stays[i];
        }
    }
}
