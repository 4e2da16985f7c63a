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
 * @param kinds how many hits each kind has, when only the kind is not filtered by
 * @param suggestions what else to ask, in the words of the site; given when there is no hit
 */
public record Results(List<Hit> hits, int total, Map<String, Integer> kinds, List<String> suggestions) {

    public Results {
        hits = List.copyOf(hits);
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        suggestions = List.copyOf(suggestions);
    }
}
