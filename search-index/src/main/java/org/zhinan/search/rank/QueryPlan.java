package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as it is going to be scored.
 *
 * @param tokens its tokens
 * @param evidence what was found for them, in the order in which equals are preferred
 * @param importance the worth of each token, fully found: its weight times its idf; nothing for a stop word
 * @param terms the terms that were typed, to compare with titles
 * @param elsewhere where it speaks of what the corpus does not deal with, in order
 * @param decisive where it names what decides
 * @param asks whether it asks for what the texts lay down
 */
record QueryPlan(
        List<QueryToken> tokens,
        List<MatchEvidence> evidence,
        double[] importance,
        List<String> terms,
        List<QueryRewrites.RewriteMatch> elsewhere,
        List<QueryRewrites.RewriteMatch> decisive,
        boolean asks) {

    /** What it speaks of that the corpus does not deal with, as it was typed; what overlaps is one. */
    List<String> elsewherePhrases(String text) {
        List<String> phrases = new ArrayList<>();
        for (int k = 0; k < elsewhere.size(); ) {
            int from = elsewhere.get(k).from();
            int to = from;
            for (; k < elsewhere.size() && (to == from || elsewhere.get(k).from() < to); k++) {
                to = Math.max(to, elsewhere.get(k).to());
            }
            phrases.add(
                    text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
        }
        return phrases.stream().distinct().toList();
    }

    /** Where the words of the query begin and end in it. */
    List<Integer> range() {
        return List.of(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    /** The worth of all tokens. */
    double totalImportance() {
        double all = 0;
        for (double one : importance) {
            all += one;
        }
        return all;
    }

    /** The least strength of a hit: who says much is not answered in each word. */
    double least(RankingParameters weights) {
        return (elsewhere.isEmpty()
                        ? weights.thresholds().least()
                        : weights.thresholds().leastElsewhere())
                / length();
    }

    /** The strength of a hit that surely answers. */
    double sure(RankingParameters weights) {
        return weights.thresholds().sure() / length();
    }

    /** Whether so much is said that what comes nearest is what is meant: who wants what is elsewhere says it in few words. */
    boolean saysMuch(RankingParameters weights) {
        double away = 0;
        for (int k = 0; k < tokens.size(); k++) {
            int at = k;
            boolean within = elsewhere.stream().anyMatch(match -> match.from() <= at && at < match.to());
            away += within ? tokens.get(k).weight() : 0;
        }
        return said() - weights.thresholds().muchElsewhere() * away
                >= weights.thresholds().much();
    }

    private double length() {
        return Math.sqrt(Math.max(1, said()));
    }

    private double said() {
        double said = 0;
        for (int k = 0; k < importance.length; k++) {
            said += importance[k] > 0 ? tokens.get(k).weight() : 0;
        }
        return said;
    }

    /** Whether a plain word was found to mean something. */
    boolean saysPlainly() {
        return evidence.stream().anyMatch(found -> found.via().equals(MatchEvidence.PLAIN));
    }
}
