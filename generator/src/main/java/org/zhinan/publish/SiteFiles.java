package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files below a folder. */
final class SiteFiles {
    private SiteFiles() {}

    /** In the order of their names as the site writes them. */
    static List<Path> of(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> name(site, file)))
                    .toList();
        }
    }

    static String name(Path site, Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }
}
