package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.search.browser.ScriptExport;
import org.zhinan.search.index.IndexableCorpus;

/**
 * An index in shards, of a corpus that is too large to be loaded whole: it says what Lucene says, and little of it is loaded. Where
 * there is a browser, a test of the site asks it the same.
 */
class TermShardsTest {

    private static final int ENTRIES = 1_500;

    private static Corpus corpus;
    private static Map<String, String> scripts;

    @BeforeAll
    static void write() {
        corpus = LargeCorpus.of(ENTRIES);
        scripts = ScriptExport.scripts(corpus);
    }

    @Test
    void theSizeChoosesTheForm() {
        assertThat(IndexableCorpus.of(corpus).searchables()).hasSizeGreaterThan(ScriptExport.MOST_UNITS);
        assertThat(scripts).containsKeys("data-zh/0.js", "data-shown/0.js");
        assertThat(ScriptExport.scripts(TestCorpus.whole()))
                .isEqualTo(ScriptExport.whole(IndexableCorpus.of(TestCorpus.whole())));
    }

    @Test
    @Tag("without-browser")
    void browserAndIndexAgree() {
        List<String> queries = new ArrayList<>(ParityTest.judged().subList(0, 60));
        queries.addAll(GeneratedQueries.of(corpus, 30));
        try (SearchIndex index = SearchIndex.of(corpus);
                BrowserEngine browser = new BrowserEngine(scripts)) {
            for (String query : queries) {
                ParityTest.agree(query, index.search(Query.of(query)).hits(), browser.search(query, 10));
            }
        }
    }

    @Test
    @Tag("without-browser")
    void facetsAndSuggestionsAreThoseOfTheIndex() {
        Map<String, List<String>> filters =
                Map.of("kind", List.of("scenario", "document"), "technology", List.of("technology-5", "technology-9"));
        try (SearchIndex index = SearchIndex.of(corpus);
                BrowserEngine browser = new BrowserEngine(scripts)) {
            for (String query : List.of("质量", "仓储 5G", "quality", "zhiliang")) {
                assertThat(browser.facets(query, "{}"))
                        .as(query)
                        .isEqualTo(BrowserSearchTest.facets(index, Query.of(query)))
                        .isNotEmpty();
                assertThat(browser.facets(
                                query,
                                "{kind: ['scenario', 'document'], technology: ['technology-5', 'technology-9']}"))
                        .as(query)
                        .isEqualTo(BrowserSearchTest.facets(index, new Query(query, 10, filters)));
            }
            for (String typed : List.of("智", "智能", "zncc", "zhineng", "digital tw", "5", "ware", "供应链g")) {
                assertThat(browser.suggest(typed, 8))
                        .as(typed)
                        .isEqualTo(BrowserSearchTest.lines(index.suggest(typed, 8)));
            }
            assertThat(browser.title("technology", "technology-5"))
                    .isEqualTo(corpus.entries().get(5).title().zh());
        }
    }

    @Test
    @Tag("without-browser")
    void aQueryLoadsWhatItNeeds() {
        try (BrowserEngine browser = new BrowserEngine(scripts)) {
            browser.search("智能仓储", 10);
            assertThat(browser.loaded())
                    .noneMatch(part ->
                            part.matches("en|sound|plain.*|titles|en-.*|sounds.*|initials.*|spelling.*|zh-around.*"))
                    .hasSizeLessThan(40);
            assertThat(browser.loaded().stream().filter(part -> part.startsWith("shown/")))
                    .hasSizeLessThanOrEqualTo(10);
        }
    }

    /** Files cost a publisher more than bytes do: few of them, though each is small enough to be loaded for one term of it. */
    @Test
    void filesAreFewAndSmall() {
        int units = IndexableCorpus.of(corpus).searchables().size();
        assertThat(scripts).hasSizeLessThan(units);
        long large = scripts.entrySet().stream()
                .filter(script -> script.getKey().matches("data-(zh|en)-pairs/.*"))
                .filter(script -> script.getValue().length() > 12_000)
                .count();
        assertThat(large).isLessThan(scripts.size() / 50);
    }

    @Test
    @Tag("without-browser")
    void aQueryLoadsFewBytes() throws IOException {
        for (String query : List.of("智能仓储", "质量检验", "energy management")) {
            try (BrowserEngine browser = new BrowserEngine(scripts)) {
                browser.search(query, 10);
                int bytes = compressed("engine.js") + compressed("data-core.js");
                for (String part : browser.loaded()) {
                    bytes += part.matches("core|alphabet") ? 0 : compressed("data-" + part + ".js");
                }
                assertThat(bytes).as(query).isLessThan(110 * 1024);
            }
        }
    }

    /** What is not counted, and loaded only when somebody narrows by it. */
    @Test
    @Tag("without-browser")
    void whatIsNotCountedCanBeNarrowedByAsWell() {
        Corpus narrowed = LargeCorpus.withDocuments(corpus);
        Map<String, List<String>> filters = Map.of("document", List.of("even"));
        try (SearchIndex all = SearchIndex.of(narrowed);
                BrowserEngine browser = new BrowserEngine(ScriptExport.scripts(narrowed))) {
            assertThat(browser.facets("质量", "{document: ['even']}"))
                    .isEqualTo(BrowserSearchTest.facets(all, new Query("质量", 10, filters)))
                    .isNotEqualTo(BrowserSearchTest.facets(all, Query.of("质量")));
        }
    }

    private static int compressed(String script) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(scripts.get(script).getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    @Test
    void writtenAndKeptScriptsAreTheSame(@TempDir Path folder) throws IOException {
        BrowserSearch.write(corpus, folder);
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(written).isEqualTo(scripts);
    }

    @Test
    @Tag("without-browser")
    void plainWordsAreReadAsByTheIndex() {
        try (SearchIndex index = SearchIndex.of(corpus);
                BrowserEngine browser = new BrowserEngine(scripts)) {
            for (String query : List.of("空压机趴窝", "conks out")) {
                ParityTest.agree(query, index.search(Query.of(query)).hits(), browser.search(query, 10));
                assertThat(browser.loaded()).as(query).contains("plain");
            }
        }
    }

    @Test
    void bytesDoNotDependOnTheOrderOfTheEntries() {
        List<SearchEntry> entries = new ArrayList<>(corpus.entries());
        Collections.reverse(entries);
        assertThat(ScriptExport.scripts(new Corpus(entries, corpus.synonyms(), corpus.elsewhere(), corpus.plain())))
                .isEqualTo(scripts);
    }

    @Test
    void bytesDoNotDependOnTheNumberOfThreads() throws Exception {
        for (int threads : new int[] {1, 3}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> ScriptExport.scripts(corpus)).get())
                        .isEqualTo(scripts);
            } finally {
                pool.shutdown();
            }
        }
    }

    /** Older browsers and strict servers: no script of another kind, no name that a file system could take for another. */
    @Test
    void scriptsAreClassicAndTheirNamesPlain() {
        assertThat(scripts.keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*(/[0-9]+)?\\.js"));
        assertThat(scripts.get("engine.js"))
                .doesNotContain(BrowserSearchTest.FORBIDDEN.toArray(String[]::new))
                .contains("'use strict'");
        assertThat(Set.copyOf(scripts.values())).hasSameSizeAs(scripts.values());
    }
}
