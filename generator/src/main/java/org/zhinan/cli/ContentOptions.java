package org.zhinan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of every command that reads a content pack; what needs a site has more, see {@link SourceOptions}. */
class ContentOptions {
    /** Folder of the program, set by the launcher. */
    private static final String HOME = "zhinan.home";

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack (default: content).")
    private Path content = standard("content");

    /** In the working folder when it is there, else beside the program. */
    static Path standard(String folder) {
        Path here = Path.of(folder);
        String home = System.getProperty(HOME);
        return Files.isDirectory(here) || home == null ? here : Path.of(home, folder);
    }

    final Path content() {
        return content;
    }
}
