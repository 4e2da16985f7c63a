package org.zhinan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long the stages of a build take; those that are done at the same time have one each. */
final class StageStopwatch {
    private final BuildProgress progress;
    private final List<StageTiming> stages = new ArrayList<>();

    /** @param progress is told of each stage */
    StageStopwatch(BuildProgress progress) {
        this.progress = progress;
    }

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        progress.begin(stage);
        try {
            T made = work.get();
            stages.add(new StageTiming(stage, Duration.ofNanos(System.nanoTime() - start)));
            return made;
        } finally {
            progress.end(stage);
        }
    }

    /** Adds those of work that was done beside. */
    void add(StageStopwatch beside) {
        stages.addAll(beside.stages);
    }

    List<StageTiming> stages() {
        return List.copyOf(stages);
    }
}
