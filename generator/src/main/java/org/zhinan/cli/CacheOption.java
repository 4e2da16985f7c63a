package org.zhinan.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that keeps what is costly to make. */
final class CacheOption {
    private static final String NAME = ".zhinan-cache";

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keeps what is costly to make for the next time (default: .zhinan-cache beside the output).")
    private Optional<Path> cache = Optional.empty();

    /** The folder that was named, or that of a site where a build puts it. */
    Path folder() {
        return beside(SiteOutputOptions.OUTPUT);
    }

    /** The folder that was named, or the one beside an output. */
    Path beside(Path output) {
        return cache.orElseGet(() -> output.toAbsolutePath().normalize().resolveSibling(NAME));
    }
}
