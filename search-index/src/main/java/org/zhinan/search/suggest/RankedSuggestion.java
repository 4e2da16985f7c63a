package org.zhinan.search.suggest;

import java.util.Comparator;
import org.zhinan.search.Suggestion;

/**
 * A title that fits what is typed; the better ones come first.
 *
 * @param rank how well it does, 0 the best
 * @param away 1 where it is of another call than the one that goes before the others, else 0
 * @param kind the place of its kind among those that are suggested
 */
public record RankedSuggestion(int rank, int away, int kind, Suggestion suggestion)
        implements Comparable<RankedSuggestion> {

    private static final Comparator<RankedSuggestion> ORDER = Comparator.comparingInt(RankedSuggestion::rank)
            .thenComparingInt(RankedSuggestion::away)
            .thenComparingInt(RankedSuggestion::kind)
            .thenComparingInt(each -> each.suggestion().text().length())
            .thenComparing(each -> each.suggestion().text())
            .thenComparing(each -> each.suggestion().id());

    @Override
    public int compareTo(RankedSuggestion other) {
        return ORDER.compare(this, other);
    }
}
