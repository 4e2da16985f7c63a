package org.zhinan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.zhinan.search.browser.ScriptExport;

/**
 * The search for a browser without a server: classic scripts, {@code engine.js} and {@code data-core.js} for Chinese
 * queries, {@code data-en.js}, {@code data-sound.js}, {@code data-plain.js} and {@code data-plain-en.js} for those that need
 * them, and for a large corpus many more, in folders, of which a query loads few. Ranking and tables are those of {@link SearchIndex}.
 */
public final class BrowserSearch {

    private BrowserSearch() {}

    /** The scripts by file name; the same corpus gives the same bytes. */
    public static Map<String, String> scripts(Corpus corpus) {
        return ScriptExport.scripts(corpus);
    }

    /** Whether a corpus is so large that its scripts are many, and better written than kept. */
    public static boolean isLarge(Corpus corpus) {
        return ScriptExport.isLarge(corpus);
    }

    /**
     * Writes scripts.
     *
     * @param folder made when it is not there
     * @throws UncheckedIOException when a file cannot be written
     */
    public static void write(Map<String, String> scripts, Path folder) {
        scripts.forEach((name, script) -> write(folder.resolve(name), script));
    }

    /**
     * Writes the scripts of a corpus as they are made, on all processors.
     *
     * @param folder made when it is not there
     * @throws UncheckedIOException when a file cannot be written
     */
    public static void write(Corpus corpus, Path folder) {
        ScriptExport.write(corpus, (name, script) -> write(folder.resolve(name), script));
    }

    private static void write(Path file, String script) {
        try {
            try {
                Files.writeString(file, script);
            } catch (NoSuchFileException e) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search script " + file + " cannot be written", e);
        }
    }
}
