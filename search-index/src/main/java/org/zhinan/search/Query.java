package org.zhinan.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is asked.
 *
 * @param text as typed, in any script; any text is allowed
 * @param top the most hits wanted; below one gives none
 * @param filters keys {@code kind} and those of {@link SearchEntry#filters()} to ids: a hit has one of the ids of every key, but for
 *     {@link CorpusScope#PREFERRED}, which only says what comes first
 */
public record Query(String text, int top, Map<String, List<String>> filters) {

    /** The filters whose values are counted among the hits, for a reader to choose from. */
    public static final List<String> FACETS = List.of("kind", "domain", "area", "tier", "technology");

    public Query {
        Objects.requireNonNull(text, "text");
        Map<String, List<String>> copy = new TreeMap<>();
        filters.forEach((key, ids) -> copy.put(key, List.copyOf(ids)));
        filters = Collections.unmodifiableMap(copy);
    }

    /** The ten best hits of any kind. */
    public static Query of(String text) {
        return new Query(text, 10, Map.of());
    }
}
