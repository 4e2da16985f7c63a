package org.zhinan.search;

/**
 * How the score of a hit came about.
 *
 * @param hit the hit; what each piece of the query adds is said by its matches
 * @param coverage how much of the query was found, by worth, up to 1
 * @param titleBoost what was added because the query is the title or its beginning; 0 when it is neither
 */
public record ScoreExplanation(Hit hit, double coverage, double titleBoost) {}
