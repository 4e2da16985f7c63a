package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.content.SourceFile;
import org.zhinan.json.JsonText;

/** {@code manifest.json}: every file of the site with its size and digest, and what it was made from. No clock. */
final class Manifest {
    static final String NAME = "manifest.json";

    private Manifest() {}

    /**
     * Lists a finished site.
     *
     * @param inputs all source files, content and templates
     * @param pages paths of the pages
     */
    static void write(Path site, List<SourceFile> inputs, List<String> pages, String version) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        Map<String, String> sources = new TreeMap<>();
        for (SourceFile input : inputs) {
            sources.put(input.name(), Digests.of(input.path()));
        }
        manifest.put("generator", Map.of("name", "zhinan", "version", version).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(LinkedHashMap::new, (m, e) -> m.put(e.getKey(), e.getValue()), Map::putAll));
        manifest.put("files", files(site));
        manifest.put("inputs", sources);
        manifest.put("pages", pages(pages, sources));
        Files.writeString(site.resolve(NAME), JsonText.pretty(manifest));
    }

    private static List<Map<String, Object>> files(Path site) throws IOException {
        List<Map<String, Object>> files = new ArrayList<>();
        for (Path file : SiteFiles.of(site)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("path", SiteFiles.name(site, file));
            entry.put("bytes", Files.size(file));
            entry.put("sha256", Digests.of(file));
            files.add(entry);
        }
        return files;
    }

    /** Links and backlinks make every page depend on every input, so all pages have the digest of all inputs. */
    private static Map<String, String> pages(List<String> pages, Map<String, String> sources) {
        String digest = Digests.of(sources.toString());
        Map<String, String> all = new TreeMap<>();
        pages.forEach(page -> all.put(page, digest));
        return all;
    }
}
