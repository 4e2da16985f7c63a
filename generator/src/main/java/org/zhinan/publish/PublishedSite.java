package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What was put into place.
 *
 * @param bytes of all files together
 */
public record PublishedSite(int files, long bytes) {
    static PublishedSite of(Path site) throws IOException {
        List<SiteFileLister.SiteFile> files = SiteFileLister.of(site);
        return new PublishedSite(
                files.size(),
                files.stream().mapToLong(SiteFileLister.SiteFile::bytes).sum());
    }
}
