package org.zhinan.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.GrowthPack;

/**
 * A build does no more for a third portion of content than for the second, stage by stage and place by place. Operations are counted,
 * not time, so the answer is the same on every machine. What is done whatever the size falls out.
 */
class GrowthTest {
    private static final int PORTION = 20;
    private static final double MOST = 1.1;
    /** At a single place: what compares while it sorts is passed n log n times, and a square would give 1.67. */
    private static final double MOST_AT_A_PLACE = 1.3;
    /** What is passed less often for each unit, and in steps, is no loop over all units. */
    private static final long LEAST = 10 * PORTION;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> noStageGrowsFasterThanTheContent() throws Exception {
        List<Map<String, Map<String, Long>>> sizes = counts(PORTION, 2 * PORTION, 3 * PORTION);
        return sizes.get(0).keySet().stream()
                .map(stage -> DynamicTest.dynamicTest(
                        stage,
                        () -> assertThat(faster(
                                        sizes.get(0).get(stage),
                                        sizes.get(1).get(stage),
                                        sizes.get(2).get(stage)))
                                .as(stage)
                                .isEmpty()));
    }

    /** What was done more often for the third portion than for the second: in all, and place by place. */
    private static List<String> faster(Map<String, Long> once, Map<String, Long> twice, Map<String, Long> thrice) {
        List<String> faster = new ArrayList<>();
        long second = sum(twice) - sum(once);
        long third = sum(thrice) - sum(twice);
        if (third > MOST * second) {
            faster.add("in all: %d, then %d".formatted(second, third));
        }
        thrice.forEach((place, count) -> {
            long before = twice.getOrDefault(place, 0L);
            long first = before - once.getOrDefault(place, 0L);
            if (count - before >= LEAST && count - before > MOST_AT_A_PLACE * first) {
                faster.add("%s: %d, then %d".formatted(place, first, count - before));
            }
        });
        return faster;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Map<String, Long>>> counts(int... sizes) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (CountedClasses classes = new CountedClasses()) {
            Thread.currentThread().setContextClassLoader(classes);
            var stages =
                    (BiFunction<Path, Path, Map<String, Map<String, Long>>>) classes.loadClass(Stages.class.getName())
                            .getDeclaredConstructor()
                            .newInstance();
            // What classes do once, when they are first used, is done for a pack that does not count.
            counts(stages, 10);
            return IntStream.of(sizes).mapToObj(units -> counts(stages, units)).toList();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Map<String, Map<String, Long>> counts(
            BiFunction<Path, Path, Map<String, Map<String, Long>>> stages, int units) {
        Path content = GrowthPack.write(folder.resolve("content-" + units), units);
        return new TreeMap<>(stages.apply(content, folder.resolve("site-" + units)));
    }
}
