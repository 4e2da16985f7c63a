package org.zhinan.search.index;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a term, or any of several, stands.
 *
 * @param frequencies the number of a searchable to how often it stands in each {@link SearchField} there
 */
public record Postings(TreeMap<Integer, int[]> frequencies) {

    public static Postings none() {
        return new Postings(new TreeMap<>());
    }

    void add(int searchable, SearchField field, int frequency) {
        frequencies.computeIfAbsent(searchable, key -> new int[SearchField.values().length])[field.ordinal()] +=
                frequency;
    }

    public void addAll(Postings other) {
        for (Map.Entry<Integer, int[]> entry : other.frequencies.entrySet()) {
            for (SearchField field : SearchField.values()) {
                int frequency = entry.getValue()[field.ordinal()];
                if (frequency > 0) {
                    add(entry.getKey(), field, frequency);
                }
            }
        }
    }

    /** These postings as far as the others have the same searchable and field as well, or as far as they have not. */
    public Postings where(Postings others, boolean both) {
        Postings kept = none();
        frequencies.forEach((searchable, counts) -> {
            int[] other = others.frequencies.getOrDefault(searchable, new int[counts.length]);
            for (SearchField field : SearchField.values()) {
                int k = field.ordinal();
                if (counts[k] > 0 && other[k] > 0 == both) {
                    kept.add(searchable, field, counts[k]);
                }
            }
        });
        return kept;
    }

    public int size() {
        return frequencies.size();
    }

    public boolean isEmpty() {
        return frequencies.isEmpty();
    }
}
