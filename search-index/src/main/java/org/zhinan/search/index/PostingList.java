package org.zhinan.search.index;

/** Where a term stands, for who writes an index of the texts that is not Lucene's: a piece of the arrays of all terms. */
public final class PostingList {

    private static final int FIELDS = SearchField.values().length;

    private final int[] places;
    private final int[] positions;
    private final int from;
    private final int to;

    /**
     * @param places field and searchable as one number for each occurrence, in the order of searchables, fields and positions
     * @param positions the positions there
     */
    PostingList(int[] places, int[] positions, int from, int to) {
        this.places = places;
        this.positions = positions;
        this.from = from;
        this.to = to;
    }

    /** How often the term occurs. */
    public int size() {
        return to - from;
    }

    /** The number of the searchable of an occurrence. */
    public int searchable(int k) {
        return places[from + k] / FIELDS;
    }

    /** The field of an occurrence. */
    public int field(int k) {
        return places[from + k] % FIELDS;
    }

    public int position(int k) {
        return positions[from + k];
    }

    /** One past the last of the occurrences in the same field of the same searchable as this one. */
    public int end(int k) {
        int end = k + 1;
        while (from + end < to && places[from + end] == places[from + k]) {
            end++;
        }
        return end;
    }
}
