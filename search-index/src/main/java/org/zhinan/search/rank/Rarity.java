package org.zhinan.search.rank;

/** The worth of a term from how few units have it. */
final class Rarity {

    private static final double GRAIN = 10_000;

    private Rarity() {}

    /**
     * BM25's inverse document frequency, rounded, because the logarithms of two machines may differ in the last bit.
     *
     * @param units how many units there are
     * @param having how many have the term
     */
    static double of(int units, int having) {
        return Math.floor(Math.log(1 + (units - having + 0.5) / (having + 0.5)) * GRAIN + 0.5) / GRAIN;
    }
}
