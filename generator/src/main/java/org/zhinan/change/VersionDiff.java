package org.zhinan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two versions. */
public final class VersionDiff {
    private final UnitMapping pairs;
    private final ComparedVersion before;
    private final ComparedVersion after;
    private final boolean[] moved;

    private VersionDiff(UnitMapping pairs) {
        this.pairs = pairs;
        this.before = pairs.before();
        this.after = pairs.after();
        this.moved = MovedUnitDetector.of(pairs);
    }

    /**
     * What became of every unit. Units with the same words are never shown as changed; time grows with the length of the versions.
     *
     * @param before the earlier version in its order
     * @param after the later one
     * @return each unit of both once, in the order of the later version; what was dropped stands where it stood
     * @throws IllegalArgumentException when an id stands twice in a version, or a unit under itself
     */
    public static List<Change> between(List<ComparedUnit> before, List<ComparedUnit> after) {
        UnitMapping pairs = new UnitMapping(new ComparedVersion(before), new ComparedVersion(after));
        match(pairs);
        return new VersionDiff(pairs).list();
    }

    /** Whether two wordings say the same but for the width of letters and for blanks. */
    public static boolean areSame(String one, String other) {
        return ComparisonNormalizer.of(one).equals(ComparisonNormalizer.of(other));
    }

    /** How much two wordings have in common, from 0 to 1. */
    public static double likeness(String one, String other) {
        String was = ComparisonNormalizer.of(one);
        String is = ComparisonNormalizer.of(other);
        return Math.max(Grams.of(was).alike(Grams.of(is)), CommonLetterRatio.share(was, is));
    }

    private static void match(UnitMapping pairs) {
        new DocumentIdentityMatcher(pairs).run();
        ExactMatching exact = new ExactMatching(pairs);
        exact.run();
        new HeadingByChildrenMatching(pairs).run();
        exact.runShort();
        new SimilarMatching(pairs).run();
        new HeadingByChildrenMatching(pairs).run();
        new SplitMatching(pairs).run();
        new SplitMatching(pairs.reversed()).run();
        new GapMatching(pairs).run();
    }

    private List<Change> list() {
        SortedMap<Integer, List<Integer>> dropped = dropped();
        List<Change> changes = new ArrayList<>();
        addDropped(dropped.getOrDefault(ComparedVersion.NONE, List.of()), changes);
        for (int young = 0; young < after.size(); young++) {
            add(young, changes);
            addDropped(dropped.getOrDefault(young, List.of()), changes);
        }
        return List.copyOf(changes);
    }

    private SortedMap<Integer, List<Integer>> dropped() {
        NeighbourFrame frame = new NeighbourFrame(pairs);
        SortedMap<Integer, List<Integer>> dropped = new TreeMap<>();
        for (int old : pairs.gone()) {
            dropped.computeIfAbsent(frame.youngBefore(old), key -> new ArrayList<>())
                    .add(old);
        }
        return dropped;
    }

    private void addDropped(List<Integer> dropped, List<Change> changes) {
        dropped.forEach(old ->
                changes.add(new Change(Change.Kind.DROPPED, List.of(before.unit(old)), List.of(), false, false)));
    }

    private void add(int young, List<Change> changes) {
        if (pairs.isNew(young)) {
            changes.add(new Change(Change.Kind.ADDED, List.of(), List.of(after.unit(young)), false, false));
        } else if (pairs.was(young) != ComparedVersion.NONE) {
            int old = pairs.was(young);
            SortedSet<Integer> sources = new TreeSet<>(pairs.sources(young));
            sources.add(old);
            SortedSet<Integer> pieces = new TreeSet<>(pairs.pieces(old));
            pieces.add(young);
            changes.add(change(sources, pieces, old, young));
        }
    }

    private Change change(SortedSet<Integer> sources, SortedSet<Integer> pieces, int old, int young) {
        List<ComparedUnit> was = sources.stream().map(before::unit).toList();
        List<ComparedUnit> is = pieces.stream().map(after::unit).toList();
        boolean renumbered = !before.unit(old).place().equals(after.unit(young).place());
        Change.Kind kind = kind(was, is, old, young);
        boolean retranslated = !kind.isOfWords()
                && !areSame(before.unit(old).translation(), after.unit(young).translation());
        return new Change(kind, was, is, renumbered, retranslated);
    }

    private Change.Kind kind(List<ComparedUnit> was, List<ComparedUnit> is, int old, int young) {
        if (is.size() > 1) {
            return Change.Kind.SPLIT;
        }
        if (was.size() > 1) {
            return Change.Kind.MERGED;
        }
        if (pairs.isSame(old, young)) {
            return moved[old] ? Change.Kind.MOVED : Change.Kind.UNCHANGED;
        }
        return moved[old] ? Change.Kind.MOVED_AND_CHANGED : Change.Kind.CHANGED;
    }
}
