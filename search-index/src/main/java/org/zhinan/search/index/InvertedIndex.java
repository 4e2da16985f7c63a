package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** The posting lists of the terms of one kind, in the arrays of all occurrences. */
final class InvertedIndex {

    private final LongOrdinalMap keys = new LongOrdinalMap();
    private int[] keyOf = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int[] positions = new int[1 << 10];
    private int size;
    private int[] starts = {};

    /** Adds an occurrence; they come in the order of searchables, fields and positions. */
    void add(long key, int place, int position) {
        if (size == places.length) {
            keyOf = Arrays.copyOf(keyOf, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        keyOf[size] = keys.add(key);
        places[size] = place;
        positions[size++] = position;
    }

    /** Brings the occurrences of each key together, in the order in which they came: a counting sort. */
    InvertedIndex sorted() {
        starts = new int[keys.size() + 1];
        for (int k = 0; k < size; k++) {
            starts[keyOf[k] + 1]++;
        }
        for (int key = 0; key < keys.size(); key++) {
            starts[key + 1] += starts[key];
        }
        int[] next = Arrays.copyOf(starts, keys.size());
        int[] sortedPlaces = new int[size];
        int[] sortedPositions = new int[size];
        for (int k = 0; k < size; k++) {
            int at = next[keyOf[k]]++;
            sortedPlaces[at] = places[k];
            sortedPositions[at] = positions[k];
        }
        keyOf = new int[0];
        places = sortedPlaces;
        positions = sortedPositions;
        return this;
    }

    LongOrdinalMap keys() {
        return keys;
    }

    PostingList postings(int key) {
        return new PostingList(places, positions, starts[key], starts[key + 1]);
    }

    /**
     * The posting lists by term, in the order of the terms.
     *
     * @param term the term of a key's number
     */
    List<TermPostings> byTerm(IntFunction<String> term) {
        List<TermPostings> terms = new ArrayList<>(keys.size());
        for (int key = 0; key < keys.size(); key++) {
            terms.add(new TermPostings(term.apply(key), postings(key)));
        }
        terms.sort(Comparator.comparing(TermPostings::term));
        return terms;
    }

    /**
     * A term and where it stands.
     *
     * @param term the term, or what it has beyond another one
     */
    record TermPostings(String term, PostingList postings) {}
}
