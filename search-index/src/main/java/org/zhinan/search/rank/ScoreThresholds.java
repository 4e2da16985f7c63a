package org.zhinan.search.rank;

/**
 * What a hit must reach.
 *
 * @param least the least strength, for a query of one word
 * @param leastElsewhere the same when the query speaks of what the corpus does not deal with
 * @param sure the strength, for a query of one word, with which plain words are not tried
 * @param sureCoverage the coverage below which a hit of that strength is doubted: something else may be asked for
 * @param leastCoverage the least coverage
 * @param much how much a query says, in words, when what comes nearest is its answer
 * @param muchElsewhere how much more it has to say for each word of what is elsewhere
 * @param hint the least coverage of what is suggested when there is no hit
 * @param relative the least score, as a share of the best
 */
record ScoreThresholds(
        double least,
        double leastElsewhere,
        double sure,
        double sureCoverage,
        double leastCoverage,
        double much,
        double muchElsewhere,
        double hint,
        double relative) {

    static ScoreThresholds of(WeightsFile file) {
        return new ScoreThresholds(
                file.number("least"),
                file.number("leastElsewhere"),
                file.number("sure"),
                file.number("sureCoverage"),
                file.number("leastCoverage"),
                file.number("much"),
                file.number("muchElsewhere"),
                file.number("hint"),
                file.number("relative"));
    }
}
