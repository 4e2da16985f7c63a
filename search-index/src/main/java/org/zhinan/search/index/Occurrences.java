package org.zhinan.search.index;

import java.util.Arrays;

/**
 * Where a term, or any of several, stands: the number of each searchable that has it, and how often it stands in each {@link SearchField}
 * there. For one thread.
 */
public final class Occurrences {

    private static final int FIELDS = SearchField.values().length;
    private static final int HALF = Integer.SIZE;

    /** A searchable and a field as one number in the upper half, the frequency in the lower one; sorted and summed when somebody reads. */
    private long[] entries = new long[8];

    private int length;
    private int ordered;
    private int searchables;

    private Occurrences() {}

    public static Occurrences none() {
        return new Occurrences();
    }

    void add(int searchable, SearchField field, int frequency) {
        append((long) (searchable * FIELDS + field.ordinal()) << HALF | frequency);
    }

    private void append(long entry) {
        if (length == entries.length) {
            entries = Arrays.copyOf(entries, 2 * length);
        }
        entries[length++] = entry;
    }

    public void addAll(Occurrences other) {
        for (int k = 0; k < other.length; k++) {
            append(other.entries[k]);
        }
    }

    /** These postings as far as the others have the same searchable and field as well, or as far as they have not. */
    public Occurrences where(Occurrences others, boolean both) {
        order();
        others.order();
        Occurrences kept = none();
        int other = 0;
        for (int k = 0; k < length; k++) {
            int place = place(entries[k]);
            while (other < others.length && place(others.entries[other]) < place) {
                other++;
            }
            if ((other < others.length && place(others.entries[other]) == place) == both) {
                kept.append(entries[k]);
            }
        }
        return kept;
    }

    /** What is done with the frequencies of a searchable in each field, which are in the array until the next one. */
    public interface Visitor {
        void visit(int searchable, int[] frequencies);
    }

    /** Each searchable in turn, from the least number on. */
    public void forEach(Visitor visitor) {
        order();
        int[] frequencies = new int[FIELDS];
        for (int k = 0; k < length; ) {
            k = read(k, frequencies);
            visitor.visit(searchable(entries[k - 1]), frequencies);
        }
    }

    /** How often it stands in each field of a searchable. */
    public int[] frequencies(int searchable) {
        order();
        int[] frequencies = new int[FIELDS];
        int at = Arrays.binarySearch(entries, 0, length, (long) (searchable * FIELDS) << HALF);
        int first = at < 0 ? -at - 1 : at;
        if (first < length && searchable(entries[first]) == searchable) {
            read(first, frequencies);
        }
        return frequencies;
    }

    /** The frequencies of the searchable of an entry; gives the first entry after it. */
    private int read(int first, int[] frequencies) {
        Arrays.fill(frequencies, 0);
        int searchable = searchable(entries[first]);
        int k = first;
        for (; k < length && searchable(entries[k]) == searchable; k++) {
            frequencies[place(entries[k]) % FIELDS] = (int) entries[k];
        }
        return k;
    }

    /** How many searchables have it. */
    public int size() {
        order();
        return searchables;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    private void order() {
        if (ordered == length) {
            return;
        }
        Arrays.sort(entries, 0, length);
        int kept = 0;
        searchables = 0;
        for (int k = 0; k < length; k++) {
            if (kept > 0 && place(entries[kept - 1]) == place(entries[k])) {
                entries[kept - 1] += (int) entries[k];
            } else {
                searchables += kept == 0 || searchable(entries[kept - 1]) != searchable(entries[k]) ? 1 : 0;
                entries[kept++] = entries[k];
            }
        }
        length = kept;
        ordered = kept;
    }

    private static int place(long entry) {
        return (int) (entry >>> HALF);
    }

    private static int searchable(long entry) {
        return place(entry) / FIELDS;
    }
}
