package org.zhinan.change;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which unit of the earlier version became which of the later one, as far as that is known. */
final class UnitMapping {
    private final Side earlier;
    private final Side later;

    UnitMapping(ComparedVersion before, ComparedVersion after) {
        this(new Side(before), new Side(after));
    }

    private UnitMapping(Side earlier, Side later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** What is known of the units of one version. */
    private static final class Side {
        private final ComparedVersion version;
        /** The unit of the other version that each is. */
        private final int[] counterparts;
        /** The unit of the other version that each is a part of, beside its counterpart. */
        private final int[] wholes;
        /** What else of the other version each is made of or became. */
        private final SortedMap<Integer, SortedSet<Integer>> parts = new TreeMap<>();

        private Side(ComparedVersion version) {
            this.version = version;
            counterparts = new int[version.size()];
            wholes = new int[version.size()];
            Arrays.fill(counterparts, ComparedVersion.NONE);
            Arrays.fill(wholes, ComparedVersion.NONE);
        }

        private boolean isFree(int unit) {
            return counterparts[unit] == ComparedVersion.NONE
                    && wholes[unit] == ComparedVersion.NONE
                    && !parts.containsKey(unit);
        }

        private int[] free() {
            return IntStream.range(0, counterparts.length).filter(this::isFree).toArray();
        }

        private SortedSet<Integer> parts(int unit) {
            return parts.getOrDefault(unit, new TreeSet<>());
        }
    }

    /** The same pairs, seen from the later version: what is found out there is known here. */
    UnitMapping reversed() {
        return new UnitMapping(later, earlier);
    }

    ComparedVersion before() {
        return earlier.version;
    }

    ComparedVersion after() {
        return later.version;
    }

    void pair(int old, int young) {
        if (now(old) != ComparedVersion.NONE || was(young) != ComparedVersion.NONE) {
            throw new IllegalStateException(old + " or " + young + " has a counterpart already");
        }
        earlier.counterparts[old] = young;
        later.counterparts[young] = old;
    }

    void part(int old) {
        later.counterparts[now(old)] = ComparedVersion.NONE;
        earlier.counterparts[old] = ComparedVersion.NONE;
    }

    /** Of an earlier unit, which later one it is; {@link ComparedVersion#NONE} while that is not known. */
    int now(int old) {
        return earlier.counterparts[old];
    }

    int was(int young) {
        return later.counterparts[young];
    }

    /** Makes a later unit one of several that an earlier one became. */
    void addPiece(int old, int young) {
        earlier.parts.computeIfAbsent(old, key -> new TreeSet<>()).add(young);
        later.wholes[young] = old;
    }

    /** What an earlier unit became beside its counterpart. */
    SortedSet<Integer> pieces(int old) {
        return earlier.parts(old);
    }

    /** What else a later unit was made of. */
    SortedSet<Integer> sources(int young) {
        return later.parts(young);
    }

    /** Whether no part of an earlier unit is known to live on. */
    boolean isGone(int old) {
        return earlier.isFree(old);
    }

    boolean isNew(int young) {
        return later.isFree(young);
    }

    int[] gone() {
        return earlier.free();
    }

    int[] added() {
        return later.free();
    }

    /** Whether both say the same. */
    boolean isSame(int old, int young) {
        return before().words(old).equals(after().words(young));
    }

    /** Whether what they stand under is the same thing. */
    boolean haveSameParent(int old, int young) {
        return areSame(before().parent(old), after().parent(young));
    }

    /** Whether they belong to the same text. */
    boolean haveSameRoot(int old, int young) {
        return areSame(before().whole(old), after().whole(young));
    }

    private boolean areSame(int old, int young) {
        if (old == ComparedVersion.NONE || young == ComparedVersion.NONE) {
            return old == young;
        }
        return now(old) == young || earlier.wholes[old] == young || later.wholes[young] == old;
    }

    /** For each earlier unit whether it has a counterpart and all such stand in the same order: the frame for the rest. */
    boolean[] inOrder() {
        int[] paired = IntStream.range(0, before().size())
                .filter(old -> now(old) != ComparedVersion.NONE)
                .toArray();
        boolean[] rises =
                IncreasingSubsequence.of(IntStream.of(paired).map(this::now).toArray());
        boolean[] inOrder = new boolean[before().size()];
        for (int i = 0; i < paired.length; i++) {
            inOrder[paired[i]] = rises[i];
        }
        return inOrder;
    }
}
