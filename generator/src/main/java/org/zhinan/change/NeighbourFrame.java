package org.zhinan.change;

/** Between which counterparts a unit stands that has none itself. */
final class NeighbourFrame {
    private final int[] oldBefore;
    private final int[] youngBefore;
    private final int[] youngAfter;

    /** Holds for the pairs as they are now. */
    NeighbourFrame(UnitMapping pairs) {
        boolean[] inOrder = pairs.inOrder();
        int size = pairs.before().size();
        oldBefore = new int[pairs.after().size()];
        youngBefore = new int[size];
        youngAfter = new int[size];
        int last = ComparedVersion.NONE;
        for (int old = 0; old < size; old++) {
            youngBefore[old] = last;
            last = inOrder[old] ? pairs.now(old) : last;
        }
        int next = pairs.after().size();
        for (int old = size - 1; old >= 0; old--) {
            youngAfter[old] = next;
            next = inOrder[old] ? pairs.now(old) : next;
        }
        int lastOld = ComparedVersion.NONE;
        for (int young = 0; young < oldBefore.length; young++) {
            oldBefore[young] = lastOld;
            int was = pairs.was(young);
            lastOld = was != ComparedVersion.NONE && inOrder[was] ? was : lastOld;
        }
    }

    /** Whether both stand between the same counterparts. */
    boolean holds(int old, int young) {
        return youngBefore[old] < young && young < youngAfter[old];
    }

    /** The earlier unit after which a later one has its place; {@link ComparedVersion#NONE} at the beginning. */
    int oldBefore(int young) {
        return oldBefore[young];
    }

    /** The later unit after which an earlier one had its place. */
    int youngBefore(int old) {
        return youngBefore[old];
    }
}
