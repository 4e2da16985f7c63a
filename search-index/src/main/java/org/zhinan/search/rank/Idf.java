package org.zhinan.search.rank;

/** The worth of a term from how few searchables have it. */
final class Idf {

    private static final double GRAIN = 10_000;

    private Idf() {}

    /**
     * BM25's inverse document frequency, rounded, because the logarithms of two machines may differ in the last bit.
     *
     * @param searchables how many searchables there are
     * @param having how many have the term
     */
    static double of(int searchables, int having) {
        return Math.floor(Math.log(1 + (searchables - having + 0.5) / (having + 0.5)) * GRAIN + 0.5) / GRAIN;
    }
}
