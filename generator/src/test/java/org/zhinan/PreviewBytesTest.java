package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.cache.Cache;
import org.zhinan.cache.CacheFolder;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.serve.PreviewSiteBuilder;
import org.zhinan.testing.Edits;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** What a preview makes anew, and a build that has a cache, is what a build on its own makes, byte for byte and problem for problem, whatever was edited. */
class PreviewBytesTest {
    private static final int EDITS = Integer.getInteger("zhinan.edits", 6);
    private static final Optional<String> ADDRESS = Optional.of("https://example.org/guide");

    @TempDir
    Path folder;

    private SmallPack pack;
    private PreviewSiteBuilder preview;
    private int shown;

    @Test
    void randomEditsGiveTheBytesOfACleanBuild() {
        pack = SmallPack.copyTo(folder.resolve("pack"));
        preview = new PreviewSiteBuilder(generator(), () -> Staging.begin(folder.resolve("site")), Cache.none());
        assertThat(compare("no edit")).isEmpty();
        Edits edits = new Edits(pack.content(), pack.templates(), 7);
        int good = 0;
        for (int i = 0; i < EDITS; i++) {
            Edits.Edit edit = edits.next();
            List<String> found = compare(edit.what());
            if (found.isEmpty()) {
                good++;
            } else {
                edit.undo();
                Looker looker = new Looker();
                assertThat(problems(() -> preview.build(looker))).isEmpty();
                // The last clean build without a mistake is of the same sources.
                same("undo of " + edit.what(), looker);
            }
        }
        assertThat(shown).as("open pages that were shown").isGreaterThan(good);
        assertThat(good).as("edits that are no mistake").isGreaterThan(EDITS / 3);
        assertThat(good).as("edits that are a mistake").isLessThan(EDITS);
    }

    @Test
    void anOpenPageIsShownBeforeTheSiteIsInPlace() throws IOException {
        pack = SmallPack.copyTo(folder.resolve("pack"));
        preview = new PreviewSiteBuilder(generator(), () -> Staging.begin(folder.resolve("site")), Cache.none());
        preview.build(new Looker());
        Path english = pack.content().resolve("editions/2030/documents/guide/en.md");
        Files.writeString(english, Files.readString(english).replace("retrieval times", "fetching times"));
        String page = "en/2030/documents/guide.html";
        List<String> places = new ArrayList<>();
        preview.build(new Looker(Set.of(page)) {
            @Override
            public void show(Map<String, String> pages, Function<String, Optional<String>> others) {
                assertThat(pages).containsOnlyKeys(page);
                assertThat(pages.get(page)).contains("shorten fetching times");
                places.add(read(page));
            }
        });
        assertThat(places).singleElement().asString().contains("shorten retrieval times");
        assertThat(read(page)).contains("shorten fetching times");
    }

    @Test
    void aFaultOfTheProgramIsNotHidden() {
        pack = SmallPack.copyTo(folder.resolve("pack"));
        preview = new PreviewSiteBuilder(generator(), () -> Staging.begin(folder.resolve("site")), Cache.none());
        preview.build(new Looker());
        // Where a mistake in the content waits for the build to tell it, and after that.
        assertThatThrownBy(() -> preview.build(new Looker() {
                    @Override
                    public Set<String> openPages() {
                        throw new IllegalStateException("a fault while pages are made");
                    }
                }))
                .hasMessage("a fault while pages are made");
        assertThatThrownBy(() -> preview.build(new Looker() {
                    @Override
                    public void show(Map<String, String> pages, Function<String, Optional<String>> others) {
                        throw new IllegalStateException("a fault while pages are shown");
                    }
                }))
                .hasMessage("a fault while pages are shown");
    }

    private String read(String page) {
        try {
            return Files.readString(folder.resolve("site").resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> compare(String what) {
        Looker looker = new Looker();
        List<String> found = problems(() -> preview.build(looker));
        assertThat(found)
                .as(what)
                .isEqualTo(problems(
                        () -> generator().build(() -> Staging.begin(folder.resolve("clean")), RebuildContext.none())));
        if (found.isEmpty()) {
            same(what, looker);
        }
        return found;
    }

    private void same(String what, Looker looker) {
        looker.shown.forEach((path, html) ->
                assertThat(folder.resolve("clean").resolve(path)).as(what).hasContent(html));
        shown += looker.shown.size();
        SortedMap<String, String> clean = Folders.contents(folder.resolve("clean"));
        assertThat(Folders.differences(clean, Folders.contents(folder.resolve("site"))))
                .as(what)
                .isEmpty();
        assertThat(Folders.differences(clean, cached())).as(what).isEmpty();
    }

    /** As a process of its own makes it that has what earlier ones kept. */
    private SortedMap<String, String> cached() {
        CacheFolder cache = CacheFolder.in(folder.resolve("cache"), "program");
        generator().build(() -> Staging.begin(folder.resolve("cached")), RebuildContext.of(cache));
        return Folders.contents(folder.resolve("cached"));
    }

    private SiteGenerator generator() {
        return new SiteGenerator(pack.content(), pack.templates(), ADDRESS, "1");
    }

    private static List<String> problems(Runnable build) {
        try {
            build.run();
            return List.of();
        } catch (ProblemsException e) {
            return new ArrayList<>(e.problems().stream().map(Problem::toString).toList());
        }
    }

    /** Has pages open that show no sizes of files, which may be behind. */
    private static class Looker implements PreviewSiteBuilder.Viewer {
        private final Set<String> open;
        private final Map<String, String> shown = new HashMap<>();

        Looker() {
            this(Set.of("en/2030/scenarios/scenario-3.html", "zh/2030/glossary.html"));
        }

        Looker(Set<String> open) {
            this.open = open;
        }

        @Override
        public Set<String> openPages() {
            return open;
        }

        @Override
        public void show(Map<String, String> pages, Function<String, Optional<String>> others) {
            shown.putAll(pages);
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
