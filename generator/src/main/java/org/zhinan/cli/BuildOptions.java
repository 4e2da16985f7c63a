package org.zhinan.cli;

import java.nio.file.Path;
import org.zhinan.cache.CacheFolder;
import org.zhinan.cache.ProgramDigest;
import org.zhinan.publish.PrecompressedStaging;
import org.zhinan.publish.Staging;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a site is built from. */
class BuildOptions extends SourceOptions {
    @Option(
            names = "--precompress",
            description = "Adds .gz and .br beside files that shrink, for web servers that send them.")
    private boolean precompress;

    @Mixin
    private CacheOption cache;

    /**
     * What earlier builds made.
     *
     * @param output where the site or bundle goes
     */
    final CacheFolder cache(Path output) {
        return CacheFolder.in(cache.beside(output), ProgramDigest.current());
    }

    /** What the options add to a site at the end. */
    final Staging complete(Staging site) {
        return precompress ? PrecompressedStaging.of(site) : site;
    }
}
