package org.zhinan;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long the stages of a build take. Safe for use by many threads. */
final class Stopwatch {
    private final Queue<Run> runs = new ConcurrentLinkedQueue<>();

    private record Run(long start, Stage stage) {}

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        runs.add(new Run(start, new Stage(stage, Duration.ofNanos(System.nanoTime() - start))));
        return made;
    }

    /** In the order of their beginnings. */
    List<Stage> stages() {
        return runs.stream()
                .sorted(Comparator.comparingLong(Run::start))
                .map(Run::stage)
                .toList();
    }
}
