package org.zhinan.search;

/**
 * Why a hit is one: a piece of the query and what it was found as.
 *
 * @param typed the piece of the query, as typed
 * @param found what it was found as in the text (simplified, lower case, English words by their stem); for sounds the
 *     syllables, for a citation or a question about structure nothing
 * @param via {@code exact}, {@code synonym}, {@code taiwan}, {@code sound}, {@code initials}, {@code order},
 *     {@code shape}, {@code spelling}, {@code plain}, {@code citation} or {@code structure}
 * @param field {@code title}, {@code facet}, {@code body} or {@code asked}
 * @param score its share of the hit's score before the coverage of the query and the kind are weighed in
 */
public record MatchExplanation(String typed, String found, String via, String field, double score) {}
