package org.zhinan.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.zhinan.RebuildContext;
import org.zhinan.SiteGenerator;
import org.zhinan.cache.CacheFolder;
import org.zhinan.cache.ProgramDigest;
import org.zhinan.publish.Staging;

/**
 * A finished site. The real one is built once in a run of the tests, from the repository's own content and templates.
 *
 * @param files paths from the root, with forward slashes
 * @param pages the HTML files among them; nobody changes these, who wants to clones
 */
record Site(Path root, SortedSet<String> files, NavigableMap<String, Document> pages) {
    static final String VERSION = "site-tests";
    static final String ADDRESS = "https://gov.example/guides/factory";
    private static final Once PLAIN = new Once(() -> read(plainFolder()));
    private static final Once ADDRESSED = new Once(() -> read(addressedFolder()));

    /** The site as {@code zhinan build} makes it. */
    static Site plain() {
        return PLAIN.get();
    }

    /** The site as {@code zhinan build --base-url} makes it. */
    static Site addressed() {
        return ADDRESSED.get();
    }

    /** The pack of two editions and three places. */
    static final Path EDITIONS_PACK = Checkout.ROOT.resolve("generator/src/test/resources/packs/editions");

    /** Where its site is. */
    static Path editionsFolder() {
        return SharedFolder.made(
                "site-editions",
                output -> new SiteGenerator(EDITIONS_PACK, Checkout.TEMPLATES, Optional.empty(), VERSION)
                        .build(() -> Staging.begin(output), kept()));
    }

    private static Path plainFolder() {
        return build("site", Optional.empty());
    }

    /** Where {@link #addressed()} is, for who does not read its pages. */
    static Path addressedFolder() {
        plainFolder();
        return build("site-addressed", Optional.of(ADDRESS));
    }

    /** One build in a run, also when it fails: every test then says why. */
    private static final class Once {
        private final FutureTask<Site> task;

        Once(Callable<Site> build) {
            this.task = new FutureTask<>(build);
        }

        Site get() {
            task.run();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw new AssertionError(
                        "the site was not built: " + e.getCause().getMessage(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    private static Path build(String name, Optional<String> address) {
        return SharedFolder.made(
                name,
                output -> new SiteGenerator(Checkout.CONTENT, Checkout.TEMPLATES, address, VERSION)
                        .build(() -> Staging.begin(output), kept()));
    }

    /** Forms, PDFs and scripts are made once for all sites of these tests; the distribution's are made anew, and compared. */
    private static RebuildContext kept() {
        return RebuildContext.of(CacheFolder.in(Checkout.TARGET.resolve("cache-of-tests"), ProgramDigest.current()));
    }

    static Site read(Path root) {
        SortedSet<String> files = new TreeSet<>();
        NavigableMap<String, Document> pages = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.add(path);
                if (path.endsWith(".html")) {
                    pages.put(path, Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Site(root, Collections.unmodifiableSortedSet(files), Collections.unmodifiableNavigableMap(pages));
    }

    Document page(String path) {
        Document page = pages.get(path);
        if (page == null) {
            throw new AssertionError("the site has no page " + path);
        }
        return page;
    }

    /** The source of a text file. */
    String source(String path) {
        try {
            return Files.readString(root.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths with that ending, such as {@code .css}. */
    Stream<String> filesEnding(String ending) {
        return files.stream().filter(path -> path.endsWith(ending));
    }

    /** The pages below a folder such as {@code zh/2024/scenarios}, without its index. */
    Map<String, Document> entries(String folder) {
        NavigableMap<String, Document> entries = new TreeMap<>(pages.subMap(folder + "/", folder + "0"));
        entries.remove(folder + "/index.html");
        return entries;
    }
}
