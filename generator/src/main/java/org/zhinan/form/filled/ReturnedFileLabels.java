package org.zhinan.form.filled;

import java.nio.file.Path;
import java.util.List;

/** How files are named in a common table: by their paths as far as these differ, else by their names. */
final class ReturnedFileLabels {
    private final int common;

    ReturnedFileLabels(List<Path> files) {
        int shared =
                files.stream().mapToInt(file -> steps(file).size() - 1).min().orElse(0);
        while (shared > 0 && !isCommon(files, shared)) {
            shared--;
        }
        this.common = shared;
    }

    String of(Path file) {
        List<String> steps = steps(file);
        return String.join("/", steps.subList(Math.min(common, steps.size() - 1), steps.size()));
    }

    private static boolean isCommon(List<Path> files, int count) {
        return files.stream()
                        .map(file -> steps(file).subList(0, count))
                        .distinct()
                        .count()
                == 1;
    }

    private static List<String> steps(Path file) {
        return List.of(file.normalize().toString().replace('\\', '/').split("/"));
    }
}
