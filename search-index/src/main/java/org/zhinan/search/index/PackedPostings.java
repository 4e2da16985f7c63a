package org.zhinan.search.index;

import java.util.Arrays;

/** Where a term of a {@link PackedTermIndex} stands in one field. */
final class PackedPostings implements PositionsCursor {

    private int[] documents = new int[8];
    /** Where the positions of each document begin, and those of the last one end. */
    private int[] begins = new int[9];

    private int[] positions = new int[8];
    private int size;
    private int at = -1;
    private int next;

    private PackedPostings() {}

    /** @param in the postings of a term of a kind that has positions */
    static PackedPostings of(StringTableReader in, SearchField field) {
        PackedPostings postings = new PackedPostings();
        int place = 0;
        while (in.more()) {
            place += in.number();
            boolean wanted = place % PackedTermIndex.FIELDS == field.ordinal();
            int frequency = in.number();
            int position = 0;
            for (int k = 0; k < frequency; k++) {
                position += in.number();
                if (wanted) {
                    postings.add(place / PackedTermIndex.FIELDS, position);
                }
            }
        }
        return postings;
    }

    private void add(int document, int position) {
        if (size == 0 || documents[size - 1] != document) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
                begins = Arrays.copyOf(begins, 2 * size + 1);
            }
            documents[size++] = document;
            begins[size] = begins[size - 1];
        }
        if (begins[size] == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[begins[size]++] = position;
    }

    @Override
    public long cost() {
        return size;
    }

    @Override
    public int advance(int document) {
        int found = Arrays.binarySearch(documents, Math.min(at + 1, size), size, document);
        at = found < 0 ? -found - 1 : found;
        next = begins[Math.min(at, size)];
        return at < size ? documents[at] : END;
    }

    @Override
    public int frequency() {
        return begins[at + 1] - begins[at];
    }

    @Override
    public int nextPosition() {
        return positions[next++];
    }
}
