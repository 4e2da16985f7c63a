package org.zhinan.change;

/** The most values of a sequence that rise from first to last: what kept its order. */
final class IncreasingSubsequence {
    private IncreasingSubsequence() {}

    /**
     * Finds them.
     *
     * @param values all different
     * @return for each value whether it is one of them; of several answers the one that ends lowest
     */
    static boolean[] of(int[] values) {
        int[] ends = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int place = place(values, ends, length, values[i]);
            before[i] = place == 0 ? ComparedVersion.NONE : ends[place - 1];
            ends[place] = i;
            length = Math.max(length, place + 1);
        }
        boolean[] rises = new boolean[values.length];
        for (int i = length == 0 ? ComparedVersion.NONE : ends[length - 1]; i != ComparedVersion.NONE; i = before[i]) {
            rises[i] = true;
        }
        return rises;
    }

    private static int place(int[] values, int[] ends, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[ends[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
