package org.zhinan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    /**
     * Writes scripts.
     *
     * @param folder made when it is not there
     * @throws UncheckedIOException when a file cannot be written
     */
    public static void write(Map<String, String> scripts, Path folder) {
        scripts.forEach((name, script) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), script);
            } catch (IOException e) {
                throw new UncheckedIOException("the search script " + folder.resolve(name) + " cannot be written", e);
            }
        });
    }
}
