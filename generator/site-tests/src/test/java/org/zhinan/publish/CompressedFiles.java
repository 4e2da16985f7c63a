package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a build with {@code --precompress} makes beside the files of a site, for some of them. */
public final class CompressedFiles {
    private CompressedFiles() {}

    /** @param which by the path from the site's root, with forward slashes */
    public static void addTo(Path site, Predicate<String> which) throws IOException {
        ReproducibleCompression.requireBrotli();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> which.test(site.relativize(file).toString().replace('\\', '/')))
                    .toList()
                    .forEach(PrecompressedStaging::compress);
        }
    }
}
