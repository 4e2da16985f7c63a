package org.zhinan.search.rank;

import org.zhinan.search.index.Occurrences;

/**
 * A way in which some tokens of a query stand in texts.
 *
 * @param from the first token
 * @param to one past the last
 * @param via how, as in {@link org.zhinan.search.MatchExplanation#via()}
 * @param found what stands in the texts
 * @param quality how sure it is, up to 1
 * @param postings where
 * @param english whether it stands in the English texts
 * @param idf the worth of its being found, from how few searchables have it
 */
record MatchEvidence(
        int from, int to, String via, String found, double quality, Occurrences postings, boolean english, double idf) {

    /** How much of a token counts as found: less than the quality, so that guesses alone do not make a hit. */
    double confidence() {
        return quality * quality;
    }

    boolean exact() {
        return via.equals(EXACT);
    }

    static final String EXACT = "exact";
    static final String SYNONYM = "synonym";
    static final String TAIWAN = "taiwan";
    static final String SOUND = "sound";
    static final String INITIALS = "initials";
    static final String ORDER = "order";
    static final String SHAPE = "shape";
    static final String SPELLING = "spelling";
    /** What people say for words of the corpus. */
    static final String PLAIN = "plain";
    /** What the query cites. */
    static final String CITATION = "citation";
    /** What is asked about structure. */
    static final String STRUCTURE = "structure";
    /** A name that decides; never evidence of anything. */
    static final String DECISIVE = "decisive";
    /** What the corpus does not deal with; never evidence of anything. */
    static final String ELSEWHERE = "elsewhere";
}
