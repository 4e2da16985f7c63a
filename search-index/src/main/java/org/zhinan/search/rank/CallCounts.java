package org.zhinan.search.rank;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.search.CorpusScope;

/** How many hits each call has: its own, and those that belong to all calls, which parts of a corpus count apart. */
public final class CallCounts {

    /** What belongs to all calls is counted under it. */
    static final String SHARED = "";

    private CallCounts() {}

    /** The counts of all facets, in which what belongs to all calls is counted with each of those that have any of their own. */
    public static Map<String, Map<String, Integer>> withShared(Map<String, Map<String, Integer>> facets) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>(facets);
        counted.computeIfPresent(CorpusScope.CALL, (facet, counts) -> {
            Map<String, Integer> calls = new TreeMap<>(counts);
            int shared = Optional.ofNullable(calls.remove(SHARED)).orElse(0);
            calls.replaceAll((call, own) -> own + shared);
            return calls;
        });
        return counted;
    }
}
