package org.zhinan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say what is built from what. */
final class SiteOutputOptions extends BuildOptions {
    static final Path OUTPUT = Path.of("target", "site");

    @Option(names = "--output", paramLabel = "DIR", description = "Where the site goes (default: ${DEFAULT-VALUE}).")
    private Path output = OUTPUT;

    Path output() {
        return output;
    }
}
