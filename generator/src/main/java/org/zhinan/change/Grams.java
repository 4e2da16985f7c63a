package org.zhinan.change;

import java.util.Arrays;

/** The runs of a few characters in a text, each as often as it stands there: two characters of ideographs, four of other scripts. */
final class Grams {
    private static final int OF_IDEOGRAPHS = 2;
    private static final int OF_LETTERS = 4;

    private final int[] sorted;

    private Grams(int[] sorted) {
        this.sorted = sorted;
    }

    static Grams of(String text) {
        int length = text.codePoints().anyMatch(Character::isIdeographic) ? OF_IDEOGRAPHS : OF_LETTERS;
        int[] grams = new int[Math.max(text.isEmpty() ? 0 : 1, text.length() - length + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = text.substring(i, Math.min(text.length(), i + length)).hashCode();
        }
        Arrays.sort(grams);
        return new Grams(grams);
    }

    int size() {
        return sorted.length;
    }

    int get(int place) {
        return sorted[place];
    }

    /** How many both have. */
    int common(Grams other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Share of both that both have, from 0 to 1. */
    double alike(Grams other) {
        int all = size() + other.size();
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    /** All grams of both. */
    Grams with(Grams other) {
        int[] all = Arrays.copyOf(sorted, sorted.length + other.sorted.length);
        System.arraycopy(other.sorted, 0, all, sorted.length, other.sorted.length);
        Arrays.sort(all);
        return new Grams(all);
    }
}
