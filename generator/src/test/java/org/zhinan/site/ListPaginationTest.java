package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.SiteGenerator;
import org.zhinan.library.Library;
import org.zhinan.memo.MemoCache;
import org.zhinan.render.PageRenderer;
import org.zhinan.search.SearchEntry;
import org.zhinan.testing.GrowthPack;

/** Lists of a site of 10,000 pages: short enough to be loaded, and nothing of them is lost. */
class ListPaginationTest {
    private static final int UNITS = 890;
    private static final int MOST_BYTES = 200_000;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#:]+)");
    private static final Set<String> LISTS = Set.of(
            "GlossaryPage",
            "ReferencesPage",
            "DocumentsPage",
            "ScenariosPage",
            "DomainsPage",
            "IndicatorsPage",
            "TechnologiesPage",
            "FacetsPage",
            "NotesPage",
            "ResponsibilitiesPage",
            "SiteMapPage");

    @TempDir
    private static Path folder;

    private static Library library;
    private static SitePages pages;
    private static PageRenderer renderer;
    private static final Map<String, String> RENDERED = new HashMap<>();

    @BeforeAll
    static void layOut() {
        Path content = GrowthPack.write(folder, UNITS);
        library = SiteGenerator.library(content);
        pages = SitePages.of(library, List.of());
        renderer = new SiteGenerator(content, Path.of("../templates"), Optional.empty(), "test")
                .renderer(pages, MemoCache.none());
    }

    private static String text(String path) {
        return RENDERED.computeIfAbsent(path, each -> renderer.render(each).orElseThrow());
    }

    /** The parts of a list, as a reader without scripts goes through them. */
    private static Map<String, String> parts(String first) {
        Map<String, String> parts = new LinkedHashMap<>();
        Optional<String> path = Optional.of(first);
        while (path.isPresent() && parts.put(path.get(), text(path.get())) == null) {
            path = link(NEXT, path.get());
        }
        return parts;
    }

    private static Optional<String> link(Pattern pattern, String from) {
        Matcher link = pattern.matcher(text(from));
        return link.find() ? Optional.of(resolve(from, link.group(1))) : Optional.empty();
    }

    private static String resolve(String from, String href) {
        return Path.of("/" + from).resolveSibling(href).normalize().toString().substring(1);
    }

    @Test
    void noListIsLong() {
        assertThat(pages.pages().size() + 2 * UNITS).isGreaterThan(9_900);
        for (Page page : pages.pages()) {
            if (LISTS.contains(page.getClass().getSimpleName())) {
                parts(page.info().path())
                        .forEach((path, text) ->
                                assertThat(compressed(text)).as(path).isLessThan(MOST_BYTES));
            }
        }
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "references", "2030/documents/index", "2030/facets", "sitemap"})
    void eachPartSaysWhichItIsAndLeadsToTheOthers(String list) {
        for (String language : List.of("zh", "en")) {
            List<String> paths =
                    new ArrayList<>(parts(language + "/" + list + ".html").keySet());
            assertThat(paths).as(list).hasSizeGreaterThan(1);
            for (int i = 0; i < paths.size(); i++) {
                String is = language.equals("zh")
                        ? "第%d部分，共%d部分".formatted(i + 1, paths.size())
                        : "Part %d of %d".formatted(i + 1, paths.size());
                assertThat(text(paths.get(i))).containsPattern("<p class=\"z-part z-hint\">" + is + " <a ");
                assertThat(link(PREVIOUS, paths.get(i)))
                        .isEqualTo(i == 0 ? Optional.empty() : Optional.of(paths.get(i - 1)));
            }
        }
    }

    @Test
    void thePartsTogetherListAll() {
        assertThat(linked("zh/2030/documents/index.html", "zh/2030/documents/notice-"))
                .hasSize(UNITS);
        assertThat(linked("zh/2030/facets.html", "zh/2030/scenarios/scenario-")).hasSize(UNITS);
        Set<String> listed = linked("en/sitemap.html", "");
        assertThat(pages.pages().stream()
                        .map(Page::info)
                        .filter(info -> info.path().startsWith("en/"))
                        .filter(info ->
                                info.part().map(part -> part.number() == 1).orElse(true))
                        .map(info -> info.path()))
                .isSubsetOf(listed);
        assertThat(listed).contains("en/news-00001.html", "en/news-00890.html");
    }

    private static Set<String> linked(String first, String prefix) {
        Set<String> linked = new TreeSet<>();
        parts(first)
                .forEach((path, text) -> LINK.matcher(text)
                        .results()
                        .map(link -> resolve(path, link.group(1)))
                        .filter(target -> target.startsWith(prefix))
                        .forEach(linked::add));
        return linked;
    }

    @Test
    void whatLinksToATermOrReferenceFindsIt() {
        List<SearchEntry> entries = SearchEntries.of(library).get(0).corpus().entries().stream()
                .filter(entry -> Set.of("term", "reference").contains(entry.kind()))
                .toList();
        assertThat(entries).hasSize(2 * UNITS);
        for (SearchEntry entry : entries) {
            requireAnchor(entry.url().zh());
            requireAnchor(entry.url().en());
        }
        String last = "zh/2030/documents/notice-%05d.html".formatted(UNITS);
        Matcher reference =
                Pattern.compile("href=\"([^\"]*references[^\"]*#[^\"]+)\"").matcher(text(last));
        assertThat(reference.find()).isTrue();
        requireAnchor(resolve(last, reference.group(1)));
    }

    private static void requireAnchor(String address) {
        String[] parts = address.split("#");
        assertThat(text(parts[0]).contains("id=\"" + parts[1] + "\""))
                .as(address)
                .isTrue();
    }
}
