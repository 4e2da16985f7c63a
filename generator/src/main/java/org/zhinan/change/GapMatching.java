package org.zhinan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pairs what alone stands without a counterpart between two that have one, as a date in a row or a short item, where the words are not all others. */
final class GapMatching {
    /** So many of the characters stay. */
    private static final double SAME_LETTERS = 0.4;

    private final UnitMapping pairs;

    GapMatching(UnitMapping pairs) {
        this.pairs = pairs;
    }

    void run() {
        NeighbourFrame frame = new NeighbourFrame(pairs);
        SortedMap<Integer, List<Integer>> gone = new TreeMap<>();
        for (int old : pairs.gone()) {
            gone.computeIfAbsent(frame.youngBefore(old), key -> new ArrayList<>())
                    .add(old);
        }
        SortedMap<Integer, List<Integer>> added = new TreeMap<>();
        for (int young : pairs.added()) {
            added.computeIfAbsent(frame.oldBefore(young), key -> new ArrayList<>())
                    .add(young);
        }
        added.forEach((oldBefore, young) -> {
            int youngBefore = oldBefore == ComparedVersion.NONE ? ComparedVersion.NONE : pairs.now(oldBefore);
            List<Integer> old = gone.getOrDefault(youngBefore, List.of());
            if (old.size() == young.size()) {
                for (int i = 0; i < old.size(); i++) {
                    pairIfAlike(old.get(i), young.get(i));
                }
            }
        });
    }

    private void pairIfAlike(int old, int young) {
        String was = pairs.before().words(old);
        String is = pairs.after().words(young);
        if (!pairs.before().isText(old)
                && !pairs.after().isText(young)
                && pairs.haveSameParent(old, young)
                && CommonLetterRatio.share(was, is) >= SAME_LETTERS) {
            pairs.pair(old, young);
        }
    }
}
