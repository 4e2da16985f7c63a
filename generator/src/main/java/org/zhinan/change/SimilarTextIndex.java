package org.zhinan.change;

import java.util.List;
import java.util.stream.IntStream;

/** Texts among which those that may be like another one are found without a comparison with each. */
public final class SimilarTextIndex {
    /** So few are compared with each. */
    private static final int FEW = 100;

    private static final int MOST_FOUND = 32;

    private final int size;
    private final GramIndex index;

    public SimilarTextIndex(List<String> texts) {
        List<Grams> grams =
                texts.stream().map(ComparisonNormalizer::of).map(Grams::of).toList();
        this.size = texts.size();
        this.index = new GramIndex(grams::get, IntStream.range(0, size).toArray());
    }

    /** The places of those that share rare words with the text, in their order: all of a few, and of many a bounded number. */
    public List<Integer> near(String text) {
        return size <= FEW
                ? IntStream.range(0, size).boxed().toList()
                : index.near(Grams.of(ComparisonNormalizer.of(text)), MOST_FOUND).stream()
                        .sorted()
                        .toList();
    }
}
