package org.zhinan.change;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Pairs whole texts that have the same id, or the same name but for a year; others are known later by what stands in them. */
final class DocumentIdentityMatcher {
    private final UnitMapping pairs;

    DocumentIdentityMatcher(UnitMapping pairs) {
        this.pairs = pairs;
    }

    void run() {
        pair((version, text) -> version.unit(text).id());
        pair((version, text) -> version.words(text).replaceAll("(?:19|20)\\d{2}", ""));
    }

    /** Pairs those of which the same is told; of several the first. */
    private void pair(BiFunction<ComparedVersion, Integer, String> told) {
        Map<String, Integer> texts = new HashMap<>();
        IntStream.of(pairs.added())
                .filter(pairs.after()::isText)
                .forEach(young -> texts.putIfAbsent(told.apply(pairs.after(), young), young));
        for (int old : pairs.gone()) {
            if (pairs.before().isText(old)) {
                String same = told.apply(pairs.before(), old);
                if (!same.isEmpty() && texts.containsKey(same)) {
                    pairs.pair(old, texts.remove(same));
                }
            }
        }
    }
}
