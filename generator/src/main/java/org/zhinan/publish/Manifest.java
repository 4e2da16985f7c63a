package org.zhinan.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhinan.content.file.SourceFile;
import org.zhinan.files.Digests;
import org.zhinan.files.JsonCodec;
import org.zhinan.site.SideFile;

/** {@code manifest.json}: every file of the site with its size and digest, and what it was made from. No clock. */
final class Manifest {
    static final String NAME = "manifest.json";
    static final String GENERATOR = "zhinan";

    private Manifest() {}

    /** Lists a finished site, in the site. */
    static void write(Path site, SiteBuildInputs origin) throws IOException {
        Map<String, String> sources = digests(origin.inputs());
        Map<String, String> generator = new LinkedHashMap<>();
        generator.put("name", GENERATOR);
        generator.put("version", origin.version());
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("generator", generator);
        manifest.put("files", files(site, origin.files()));
        manifest.put("inputs", sources);
        manifest.put("pages", pages(origin.pages(), sources));
        Files.writeString(site.resolve(NAME), JsonCodec.pretty(manifest));
    }

    /** By name. */
    static SortedMap<String, String> digests(List<SourceFile> inputs) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (SourceFile input : inputs) {
            digests.put(input.name(), Digests.of(input.path()));
        }
        return digests;
    }

    private static List<Map<String, Object>> files(Path site, List<SideFile> made) throws IOException {
        Map<String, SideFile> known = made.stream().collect(Collectors.toMap(SideFile::path, Function.identity()));
        try {
            return SiteFileLister.of(site).parallelStream()
                    .map(file -> entry(file, known))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A file beside the pages had its digest taken when it was made, and is not read again. */
    private static Map<String, Object> entry(SiteFileLister.SiteFile file, Map<String, SideFile> known) {
        try {
            SideFile made = known.get(file.name());
            boolean isKnown = made != null && made.bytes() == file.bytes();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("path", file.name());
            entry.put("bytes", file.bytes());
            entry.put("sha256", isKnown ? made.sha256() : Digests.of(file.path()));
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links and backlinks make every page depend on every input, so all pages have the digest of all inputs. */
    private static Map<String, String> pages(List<String> pages, Map<String, String> sources) {
        String digest = Digests.of(sources.toString());
        Map<String, String> all = new TreeMap<>();
        pages.forEach(page -> all.put(page, digest));
        return all;
    }
}
