package org.zhinan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.zhinan.SiteGenerator.Stage;

/** How long the stages of a build take. */
final class Stopwatch {
    private final List<Stage> stages = new ArrayList<>();
    private final Runnable between;

    Stopwatch() {
        this(() -> {});
    }

    /** @param between run before each stage */
    Stopwatch(Runnable between) {
        this.between = between;
    }

    <T> T time(String stage, Supplier<T> work) {
        between.run();
        long start = System.nanoTime();
        T made = work.get();
        stages.add(new Stage(stage, Duration.ofNanos(System.nanoTime() - start)));
        return made;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }
}
