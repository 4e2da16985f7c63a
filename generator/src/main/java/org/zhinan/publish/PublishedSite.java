package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was put into place.
 *
 * @param bytes of all files together
 */
public record PublishedSite(int files, long bytes) {
    static PublishedSite of(Path site) throws IOException {
        List<Path> files = SiteFiles.of(site);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new PublishedSite(files.size(), bytes);
    }
}
