package org.zhinan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds earlier units that became several: seen from the later version, several that became one. */
final class SplitMatching {
    /** So much of a piece stood in the whole. */
    private static final double INSIDE = 0.7;

    /** And so much of it stands in no other piece of that. */
    private static final double OWN = 0.55;

    /** So much of the whole its pieces have together. */
    private static final double COVERED = 0.6;

    /** So many other units may stand between two pieces. */
    private static final int APART = 3;

    /** A shorter piece is found in many places. */
    private static final int SHORTEST = 4;

    private final UnitMapping pairs;
    private final ComparedVersion before;
    private final ComparedVersion after;

    SplitMatching(UnitMapping pairs) {
        this.pairs = pairs;
        this.before = pairs.before();
        this.after = pairs.after();
    }

    void run() {
        // What lives on word for word was not split.
        int[] wholes = IntStream.range(0, before.size())
                .filter(before::tells)
                .filter(old -> pairs.isGone(old)
                        || pairs.now(old) != ComparedVersion.NONE && !pairs.isSame(old, pairs.now(old)))
                .toArray();
        GramIndex index = new GramIndex(before, wholes);
        SortedMap<Integer, SortedSet<Integer>> pieces = new TreeMap<>();
        for (int young : pairs.added()) {
            if (!after.isText(young) && after.words(young).length() >= SHORTEST) {
                addPiece(index, young, pieces);
            }
        }
        pieces.forEach(this::settle);
    }

    /** Takes a unit for a piece of the one that has most of its words. */
    private void addPiece(GramIndex index, int young, SortedMap<Integer, SortedSet<Integer>> pieces) {
        Grams grams = after.grams(young);
        int whole = ComparedVersion.NONE;
        int most = (int) Math.ceil(INSIDE * grams.size()) - 1;
        for (int old : index.near(grams)) {
            int common = before.grams(old).common(grams);
            if (common > most && before.grams(old).size() > grams.size()) {
                whole = old;
                most = common;
            }
        }
        if (whole != ComparedVersion.NONE) {
            pieces.computeIfAbsent(whole, key -> new TreeSet<>()).add(young);
        }
    }

    /** The pieces that stand together around the counterpart, or around the first of them, and say what no other of them says. */
    private void settle(int old, SortedSet<Integer> found) {
        SortedSet<Integer> all = new TreeSet<>(found);
        if (pairs.now(old) != ComparedVersion.NONE) {
            all.add(pairs.now(old));
        }
        List<Integer> run = run(all, old);
        SortedSet<Integer> pieces = new TreeSet<>();
        Grams together = Grams.of("");
        if (pairs.now(old) != ComparedVersion.NONE) {
            pieces.add(pairs.now(old));
            together = after.grams(pairs.now(old));
        }
        for (int young : run) {
            Grams more = together.with(after.grams(young));
            int gain = before.grams(old).common(more) - before.grams(old).common(together);
            if (!pieces.contains(young) && gain >= OWN * after.grams(young).size()) {
                pieces.add(young);
                together = more;
            }
        }
        if (pieces.size() > 1
                && before.grams(old).common(together)
                        >= COVERED * before.grams(old).size()) {
            pair(old, pieces);
        }
    }

    /** Those that stand near one another: around the counterpart where there is one, else the longest such run. */
    private List<Integer> run(SortedSet<Integer> all, int old) {
        List<Integer> run = new ArrayList<>();
        List<Integer> best = List.of();
        int last = ComparedVersion.NONE;
        for (int young : all) {
            if (!run.isEmpty() && young - last > 1 + APART) {
                run = new ArrayList<>();
            }
            run.add(young);
            last = young;
            boolean better =
                    pairs.now(old) == ComparedVersion.NONE ? run.size() > best.size() : run.contains(pairs.now(old));
            if (better) {
                best = List.copyOf(run);
            }
        }
        return best;
    }

    private void pair(int old, SortedSet<Integer> pieces) {
        if (pairs.now(old) == ComparedVersion.NONE) {
            pairs.pair(old, pieces.first());
        }
        pieces.stream().filter(young -> young != pairs.now(old)).forEach(young -> pairs.addPiece(old, young));
    }
}
