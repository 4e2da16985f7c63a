package org.zhinan.search.rank;

import java.util.List;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.SearchEntry;

/**
 * Which calls entries belong to: those of other calls than the first are worth less for the same evidence.
 *
 * @param first id of the call that goes before the others; empty for none
 */
record CallScope(String first) {
    /** The same for a reader who has chosen a call for the visit; a corpus that is no part of a site has none. */
    CallScope preferring(List<String> chosen) {
        return first.isEmpty() || chosen.isEmpty() ? this : new CallScope(chosen.get(0));
    }

    /** The hit with the score that it is worth to a reader who has chosen no call. */
    ScoredHit weighed(ScoredHit hit) {
        if (first.isEmpty() || applies(hit.entry(), List.of(first))) {
            return hit;
        }
        double less = Scorer.rounded(hit.score() * CorpusScope.LESSER);
        return new ScoredHit(
                hit.searchable(),
                new ScoredHit.Score(less, hit.strength(), hit.coverage(), hit.titleBoost()),
                hit::contributions,
                hit.answer());
    }

    /** Whether it belongs to one of these calls: what belongs to none belongs to all. */
    static boolean applies(SearchEntry entry, List<String> calls) {
        return entry.isOf(calls);
    }

    /** Whether it belongs to all calls. */
    static boolean isShared(SearchEntry entry) {
        return calls(entry).isEmpty();
    }

    private static List<String> calls(SearchEntry entry) {
        return entry.filters().getOrDefault(CorpusScope.CALL, List.of());
    }
}
