package org.zhinan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long the stages of a build take. */
final class Stopwatch {
    private final List<Stage> stages = new ArrayList<>();

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        stages.add(new Stage(stage, Duration.ofNanos(System.nanoTime() - start)));
        return made;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }
}
