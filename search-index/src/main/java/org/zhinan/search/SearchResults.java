package org.zhinan.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a query gives.
 *
 * @param hits the best first; hits of equal score by kind and id
 * @param total how many hits there are, {@link Query#top()} apart
 * @param facets for each of {@link Query#FACETS} its values with how many hits they have, when only that facet is not filtered by
 * @param nearest when there is no hit, what comes nearest: at most {@link #MOST_NEAREST}, none of which answers for certain
 * @param suggestions what else to ask, in the words of the site; given when there is no hit
 * @param elsewhere what the query speaks of that the corpus does not deal with, as typed; given when there is no hit
 * @param answered whether the hits answer; false where there are none, and where they are only what comes nearest to a long query, which is to be
 *     shown as such
 * @param certain whether any of the hits surely answers
 */
public record SearchResults(
        List<Hit> hits,
        int total,
        Map<String, Map<String, Integer>> facets,
        List<Hit> nearest,
        List<String> suggestions,
        List<String> elsewhere,
        boolean answered,
        boolean certain) {

    public static final int MOST_NEAREST = 3;

    public SearchResults {
        hits = List.copyOf(hits);
        facets = copy(facets);
        nearest = List.copyOf(nearest);
        suggestions = List.copyOf(suggestions);
        elsewhere = List.copyOf(elsewhere);
    }

    private static Map<String, Map<String, Integer>> copy(Map<String, Map<String, Integer>> facets) {
        Map<String, Map<String, Integer>> copy = new TreeMap<>();
        facets.forEach((facet, counts) -> copy.put(facet, Collections.unmodifiableMap(new TreeMap<>(counts))));
        return Collections.unmodifiableMap(copy);
    }
}
