package org.zhinan.search.rank;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a term, or any of several, stands.
 *
 * @param frequencies the number of a unit to how often it stands in each {@link Field} there
 */
record Postings(TreeMap<Integer, int[]> frequencies) {

    static Postings none() {
        return new Postings(new TreeMap<>());
    }

    void add(int unit, Field field, int frequency) {
        frequencies.computeIfAbsent(unit, key -> new int[Field.values().length])[field.ordinal()] += frequency;
    }

    void addAll(Postings other) {
        for (Map.Entry<Integer, int[]> entry : other.frequencies.entrySet()) {
            for (Field field : Field.values()) {
                int frequency = entry.getValue()[field.ordinal()];
                if (frequency > 0) {
                    add(entry.getKey(), field, frequency);
                }
            }
        }
    }

    /** These postings as far as the others have the same unit and field as well, or as far as they have not. */
    Postings where(Postings others, boolean both) {
        Postings kept = none();
        frequencies.forEach((unit, counts) -> {
            int[] other = others.frequencies.getOrDefault(unit, new int[counts.length]);
            for (Field field : Field.values()) {
                int k = field.ordinal();
                if (counts[k] > 0 && other[k] > 0 == both) {
                    kept.add(unit, field, counts[k]);
                }
            }
        });
        return kept;
    }

    int units() {
        return frequencies.size();
    }

    boolean isEmpty() {
        return frequencies.isEmpty();
    }
}
