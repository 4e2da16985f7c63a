package org.zhinan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long the stages of a build take; those that are done at the same time have one each. */
final class Stopwatch {
    private final Progress progress;
    private final List<Stage> stages = new ArrayList<>();

    /** @param progress is told of each stage */
    Stopwatch(Progress progress) {
        this.progress = progress;
    }

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        progress.begin(stage);
        try {
            T made = work.get();
            stages.add(new Stage(stage, Duration.ofNanos(System.nanoTime() - start)));
            return made;
        } finally {
            progress.end(stage);
        }
    }

    /** Adds those of work that was done beside. */
    void add(Stopwatch beside) {
        stages.addAll(beside.stages);
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }
}
