package org.zhinan.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever goes through all elements is seen to. */
class CountedClassesTest {
    private static final String SAMPLE = CountedSample.class.getName() + ".";

    @Test
    @SuppressWarnings("unchecked")
    void whatGoesThroughAllElementsIsCounted() throws Exception {
        try (CountedClasses classes = new CountedClasses()) {
            Object sample = classes.loadClass(CountedSample.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            Map<String, Long> counts = ((Function<Integer, Map<String, Long>>) sample).apply(50);
            assertThat(counts)
                    .containsEntry(SAMPLE + "loop", 1L)
                    .containsEntry(SAMPLE + "loop loop 1", 50L)
                    .containsEntry(SAMPLE + "lambda$lambda$0", 50L)
                    .containsEntry(SAMPLE + "search contains 1", 50L)
                    .containsEntry(SAMPLE + "know contains 1", 1L)
                    .containsEntry(SAMPLE + "copy <init> 1", 50L)
                    .containsEntry(SAMPLE + "gather toList 1", 50L)
                    .containsEntry(SAMPLE + "join + 1", 51L);
        }
    }
}
