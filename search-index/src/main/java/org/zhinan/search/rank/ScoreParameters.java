package org.zhinan.search.rank;

/**
 * How evidence becomes a score.
 *
 * @param han share of one ideograph in the query; a word has 1
 * @param unknown idf of what stands nowhere, as a share of the rarest
 * @param coverage share of the score that does not depend on how much of the query was found
 * @param missed the share of its strength that a hit loses for each share of the query that it leaves out
 * @param missedFree the share of the query that a hit may leave out at no cost
 * @param parent quality of what a document's title says for its clauses
 * @param undecided what a hit is worth that does not have a name by which the query decides
 * @param asks what a scenario is worth where the query asks for what the texts lay down
 * @param exactTitle added when the query is the title, and in part when it is its beginning
 * @param exactPage the same for a page, when the query is one of its questions
 * @param cited the score of what the query cites
 */
record ScoreParameters(
        double han,
        double unknown,
        double coverage,
        double missed,
        double missedFree,
        double parent,
        double undecided,
        double asks,
        double exactTitle,
        double exactPage,
        double cited) {

    static ScoreParameters of(WeightsFile file) {
        return new ScoreParameters(
                file.number("han"),
                file.number("unknown"),
                file.number("coverage"),
                file.number("missed"),
                file.number("missedFree"),
                file.number("parent"),
                file.number("undecided"),
                file.number("asks"),
                file.number("exactTitle"),
                file.number("exactPage"),
                file.number("cited"));
    }
}
