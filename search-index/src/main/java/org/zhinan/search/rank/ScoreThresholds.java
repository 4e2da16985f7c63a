package org.zhinan.search.rank;

/**
 * What a hit must reach.
 *
 * @param least the least strength, for a query of one word
 * @param leastElsewhere the same when the query speaks of what the corpus does not deal with
 * @param sure the strength, for a query of one word, with which plain words are not tried
 * @param sureCoverage the coverage below which a hit of that strength is doubted: something else may be asked for
 * @param leastCoverage the least coverage
 * @param hint the least coverage of what is suggested when there is no hit
 * @param relative the least score, as a share of the best
 */
record ScoreThresholds(
        double least,
        double leastElsewhere,
        double sure,
        double sureCoverage,
        double leastCoverage,
        double hint,
        double relative) {

    static ScoreThresholds of(WeightsFile file) {
        return new ScoreThresholds(
                file.number("least"),
                file.number("leastElsewhere"),
                file.number("sure"),
                file.number("sureCoverage"),
                file.number("leastCoverage"),
                file.number("hint"),
                file.number("relative"));
    }
}
