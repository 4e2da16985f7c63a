package org.zhinan.change;

/** How much of two texts stands in both in the same order. */
final class CommonLetterRatio {
    /** Of longer texts their grams say enough. */
    private static final int LONGEST = 600;

    private CommonLetterRatio() {}

    /** Share of both, from 0 to 1; 0 for long texts, which are not looked at. */
    static double share(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST || one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[other.length()] / (one.length() + other.length());
    }
}
