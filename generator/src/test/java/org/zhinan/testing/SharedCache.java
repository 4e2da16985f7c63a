package org.zhinan.testing;

import java.nio.file.Path;
import org.zhinan.RebuildContext;
import org.zhinan.cache.CacheFolder;
import org.zhinan.cache.ProgramDigest;

/**
 * Forms, PDFs and scripts of a pack, made once for the builds of all tests, as for those of one user. Builds that are to be compared
 * with others, or are about what is kept, do without.
 */
public final class SharedCache {
    public static final Path FOLDER = Path.of("target/cache-of-tests").toAbsolutePath();

    private SharedCache() {}

    public static RebuildContext context() {
        return RebuildContext.of(CacheFolder.in(FOLDER, ProgramDigest.current()));
    }
}
