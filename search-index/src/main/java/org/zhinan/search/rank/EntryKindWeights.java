package org.zhinan.search.rank;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the kinds of entries are worth.
 *
 * @param byKind those that are not like any other
 * @param other any other kind
 */
public record EntryKindWeights(SortedMap<String, Double> byKind, double other) {

    /** Kinds whose titles are words that others use: they lead to what is looked for, and are not it. */
    public static final List<String> WORDS = List.of("reference", "technology", "term");

    /** What is done in a factory, where clauses say what has to be done. */
    static final String SCENARIO = "scenario";

    static EntryKindWeights of(WeightsFile file) {
        Map<String, Double> byKind = Map.of(
                SCENARIO,
                file.number("entry"),
                "document",
                file.number("document"),
                "term",
                file.number("term"),
                "technology",
                file.number("technology"),
                "reference",
                file.number("reference"),
                "form",
                file.number("form"),
                "task",
                file.number("task"),
                "page",
                file.number("page"));
        return new EntryKindWeights(new TreeMap<>(byKind), file.number("other"));
    }

    double of(String kind) {
        return byKind.getOrDefault(kind, other);
    }
}
