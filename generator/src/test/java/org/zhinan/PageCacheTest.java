package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.cache.Cache;
import org.zhinan.cache.CacheFolder;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.site.Pages;
import org.zhinan.testing.Edits;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** With the real templates: a page is taken over from an earlier build only where this build would render the same. */
class PageCacheTest {
    private static final int EDITS = Integer.getInteger("zhinan.edits", 20);
    private static final Optional<String> ADDRESS = Optional.of("https://example.org/guide");

    @TempDir
    Path folder;

    private SmallPack pack;
    private final Counting cache = new Counting();

    /** Counts the pages that are taken over and kept. */
    private final class Counting implements Cache {
        private final AtomicInteger found = new AtomicInteger();
        private final Set<Record> kept = ConcurrentHashMap.newKeySet();

        private CacheFolder folder() {
            return CacheFolder.in(folder.resolve("cache"), "program");
        }

        private static boolean isPage(Record key) {
            return key.getClass().getSimpleName().equals("PageKey");
        }

        @Override
        public Optional<byte[]> find(Record key) {
            Optional<byte[]> bytes = folder().find(key);
            if (isPage(key) && bytes.isPresent()) {
                found.incrementAndGet();
            }
            return bytes;
        }

        @Override
        public void keep(Record key, byte[] made) {
            folder().keep(key, made);
            if (isPage(key)) {
                kept.add(key);
            }
        }

        int kept() {
            return kept.size();
        }

        void forget() {
            found.set(0);
            kept.clear();
        }
    }

    @BeforeEach
    void copy() {
        SmallPack small = SmallPack.copyTo(folder.resolve("pack"));
        Folders.delete(small.templates());
        pack = new SmallPack(small.content(), Folders.copy(Path.of("../templates"), small.templates()));
    }

    private SiteGenerator generator() {
        return new SiteGenerator(pack.content(), pack.templates(), ADDRESS, "1");
    }

    private SiteGenerator.Built build() {
        return generator().build(() -> Staging.begin(folder.resolve("cached")), RebuildContext.of(cache));
    }

    private List<String> differences() {
        generator().build(() -> Staging.begin(folder.resolve("clean")), RebuildContext.none());
        SortedMap<String, String> clean = Folders.contents(folder.resolve("clean"));
        return Folders.differences(clean, Folders.contents(folder.resolve("cached")));
    }

    @Test
    void everyPageIsKeptAndTakenOver() {
        SiteGenerator.Built built = build();
        int pages = Pages.of(built.library(), built.sideFiles()).pages().size();
        assertThat(cache.kept()).isEqualTo(pages);
        cache.forget();
        build();
        assertThat(cache.kept()).isZero();
        assertThat(cache.found).hasValue(pages);
        assertThat(differences()).isEmpty();
    }

    @Test
    void theEditOfOneClauseRendersFewPages() throws IOException {
        build();
        int pages = cache.kept();
        cache.forget();
        Path english = pack.content().resolve("editions/2030/documents/guide/en.md");
        Files.writeString(english, Files.readString(english).replace("retrieval times", "fetching times"));
        build();
        assertThat(cache.kept()).isBetween(3, pages / 2);
        assertThat(differences()).isEmpty();
        assertThat(folder.resolve("cached/en/2030/documents/guide.html"))
                .content()
                .contains("fetching times");
    }

    @Test
    void randomEditsGiveTheBytesOfABuildWithoutACache() {
        build();
        randomEdits();
    }

    private void randomEdits() {
        Edits edits = new Edits(pack.content(), pack.templates(), 11);
        int good = 0;
        for (int i = 0; i < EDITS; i++) {
            Edits.Edit edit = edits.next();
            try {
                build();
                assertThat(differences()).as(edit.what()).isEmpty();
                good++;
            } catch (ProblemsException e) {
                edit.undo();
            }
        }
        assertThat(good).as("edits that are no mistake").isGreaterThan(EDITS / 3);
        assertThat(cache.found).hasPositiveValue();
    }

    /** Its pages lead from one edition into the other, and tell what changed. */
    @Test
    void randomEditsOfASiteOfSeveralEditions() {
        Folders.delete(pack.content());
        Folders.copy(SmallPack.PACKS.resolve("editions"), pack.content());
        SiteGenerator.Built built = build();
        int pages = Pages.of(built.library(), built.sideFiles()).pages().size();
        assertThat(cache.kept()).isEqualTo(pages);
        randomEdits();
    }

    /** Templates are an editor's own, and may read what none of ours does. */
    @Test
    void whateverATemplateReads() throws IOException {
        String everything = "<#list library.editions as e><#list e.documents as d>${d.name()} ${d.translated()?c}"
                + "<#list d.clauses as c>${c.text(languages[1])} ${c.where}</#list></#list>"
                + "<#list e.clauses as ref, c>${ref}</#list>${e.sections()?join(' ')}</#list>"
                + "<#list page.edition.clauses?values as c>${href.citation(c, languages[0])}</#list>"
                + "${paths?join(' ')}";
        for (String reading : List.of(
                everything,
                "<#list page.edition?keys as key>${key}</#list>",
                "<#list .data_model?keys as key>${key} </#list>",
                "${library.site}${config?size}")) {
            Path template = pack.templates().resolve("page/tiers.ftlh");
            String before = Files.readString(template);
            Files.writeString(template, before.replace("</@layout.page>", "<!-- " + reading + " --></@layout.page>"));
            assertThat(Files.readString(template)).isNotEqualTo(before);
            Path english = pack.content().resolve("editions/2030/documents/guide/en.md");
            String text = Files.readString(english);
            for (String word : List.of("retrieval times", "fetching times")) {
                Files.writeString(english, text.replace("retrieval times", word));
                try {
                    build();
                } catch (ProblemsException e) {
                    // Not all of it can be read; then there is nothing to take over either.
                    break;
                }
                assertThat(differences()).as(reading).isEmpty();
            }
            Files.writeString(english, text);
            Files.writeString(template, before);
        }
    }

    /** What Java makes of a whole edition depends on what nobody records. */
    @Test
    void aPageWithAWholeEditionIsNotKept() throws IOException {
        build();
        int pages = cache.kept();
        for (String reading : List.of("${page}", "${page.edition}", "${t.orText(page.edition)}")) {
            Path template = pack.templates().resolve("page/tiers.ftlh");
            String before = Files.readString(template);
            Files.writeString(template, before.replace("</@layout.page>", reading + "</@layout.page>"));
            cache.forget();
            build();
            assertThat(cache.kept()).as(reading).isEqualTo(pages - 2);
            Files.writeString(template, before);
        }
    }

    @Test
    void aTemplateThatTellsTheTimeIsRenderedEachTime() throws IOException {
        Path template = pack.templates().resolve("page/tiers.ftlh");
        Files.writeString(template, Files.readString(template) + "<#assign now = .now>");
        build();
        assertThat(cache.kept()).isZero();
    }

    @Test
    void aDamagedPageIsRenderedAnew() throws IOException {
        build();
        cache.forget();
        for (Path file : Folders.files(folder.resolve("cache"))) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 4;
            Files.write(file, bytes);
        }
        build();
        assertThat(cache.found).hasValue(0);
        assertThat(differences()).isEmpty();
    }
}
