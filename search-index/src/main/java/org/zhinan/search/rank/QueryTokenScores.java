package org.zhinan.search.rank;

import java.util.stream.IntStream;

/** What was found for the tokens of the query in one searchable. */
final class QueryTokenScores {

    final double[] value;
    final double[] confidence;
    final MatchEvidence[] best;

    QueryTokenScores(int tokens) {
        value = new double[tokens];
        confidence = new double[tokens];
        best = new MatchEvidence[tokens];
    }

    void take(int token, double value, double confidence, MatchEvidence evidence) {
        if (value > this.value[token]) {
            this.value[token] = value;
            best[token] = evidence;
        }
        this.confidence[token] = Math.max(this.confidence[token], confidence);
    }

    /** Whether all of a name was found, in its words or in others for these. */
    boolean has(QueryRewrites.RewriteMatch name) {
        return IntStream.range(name.from(), name.to())
                .allMatch(token -> best[token] != null
                        && (best[token].exact() || best[token].via().equals(MatchEvidence.SYNONYM)));
    }

    /** What the title of a document says holds for its clauses as well, with less weight. */
    void inherit(QueryTokenScores parent, double weight) {
        for (int token = 0; token < value.length; token++) {
            if (parent.value[token] > 0) {
                take(token, weight * parent.value[token], weight * parent.confidence[token], parent.best[token]);
            }
        }
    }
}
