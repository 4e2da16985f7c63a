package org.zhinan.search.rank;

/**
 * Where reading and looking end.
 *
 * @param longestQuery how many tokens of a query are read
 * @param longestPhrase how many tokens the longest phrase has that is looked for as a whole
 * @param stem how many letters a known stem has, for a longer word that begins with it to be a misspelling of it
 * @param twoErrors how many letters a word has that may have two wrong
 * @param oneError how many letters a word has that may have one wrong
 */
record QueryLimits(int longestQuery, int longestPhrase, int stem, int twoErrors, int oneError) {

    static QueryLimits of(WeightsFile file) {
        return new QueryLimits(
                file.count("longestQuery"),
                file.count("longestPhrase"),
                file.count("stem"),
                file.count("twoErrors"),
                file.count("oneError"));
    }
}
