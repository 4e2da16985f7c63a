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
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.search.browser.ScriptExport;

class BrowserSearchTest {

    /** What a classic script below a strict policy does without. */
    static final List<String> FORBIDDEN = List.of(
            "fetch(",
            "XMLHttpRequest",
            "import ",
            "export ",
            "eval(",
            "Function(",
            "WebAssembly",
            "innerHTML",
            "http:",
            "https:");

    private static final int KILOBYTES = 64;

    private static Map<String, byte[]> written(Corpus corpus, Path folder) throws IOException {
        BrowserSearch.write(BrowserSearch.scripts(corpus), folder);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    @Test
    void bytesDoNotDependOnLocaleZoneOrOrder(@TempDir Path folder) throws IOException {
        Corpus corpus = TestCorpus.whole();
        Map<String, byte[]> expected = written(corpus, folder.resolve("one"));
        List<SearchEntry> entries = new ArrayList<>(corpus.entries());
        Collections.reverse(entries);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Corpus reversed = new Corpus(
                    entries, corpus.synonyms(), corpus.elsewhere(), corpus.plain(), corpus.structure(), corpus.scope());
            Map<String, byte[]> other = written(reversed, folder.resolve("two"));
            assertThat(other.keySet()).isEqualTo(expected.keySet());
            other.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theFirstResultNeedsFewBytes(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = written(TestCorpus.whole(), folder);
        assertThat(files.keySet())
                .containsExactly(
                        "data-cited.js",
                        "data-core.js",
                        "data-en.js",
                        "data-plain-en.js",
                        "data-plain.js",
                        "data-questions-en.js",
                        "data-questions.js",
                        "data-sound.js",
                        "engine.js");
        int first = compressed(files.get("engine.js")) + compressed(files.get("data-core.js"));
        assertThat(first).as("bytes of engine and core, compressed").isLessThanOrEqualTo(KILOBYTES * 1024);
    }

    /** Plain words are more than all else; who finds something sure is not to wait for them. */
    @Test
    @Tag("without-browser")
    void plainWordsAreLoadedWhereAQuerysOwnFindNothingSure() {
        try (BrowserEngine browser = new BrowserEngine(TestCorpus.whole())) {
            browser.search("智能仓储", 10);
            browser.search("设备故障预测", 10);
            assertThat(browser.loaded()).doesNotContain("plain", "plain-en");
            browser.search("空压机趴窝", 10);
            assertThat(browser.loaded()).contains("plain").doesNotContain("plain-en");
            browser.search("conks out", 10);
            assertThat(browser.loaded()).contains("plain", "plain-en");
        }
    }

    /** Who asks no question of structure does not wait for what answers one. */
    @Test
    @Tag("without-browser")
    void whatAnswersQuestionsIsLoadedWithAQuestion() {
        try (BrowserEngine browser = new BrowserEngine(TestCorpus.whole())) {
            browser.search("智能仓储", 10);
            browser.search("predictive maintenance", 10);
            assertThat(browser.loaded()).doesNotContain("questions");
            browser.search("生产作业有哪些环节", 10);
            assertThat(browser.loaded()).contains("questions");
        }
    }

    /** An answer in English, and what reads an English question, come where English is loaded. */
    @Test
    @Tag("without-browser")
    void whatAnswersQuestionsInEnglishIsLoadedWithEnglish() {
        try (BrowserEngine browser = new BrowserEngine(TestCorpus.whole())) {
            browser.search("生产作业有哪些环节", 10);
            assertThat(browser.loaded()).contains("questions").doesNotContain("en", "questions-en");
            browser.search("how many domains are there", 10);
            assertThat(browser.loaded()).contains("en", "questions-en");
        }
    }

    /** As PDF viewers hand them over; no text has them, so that they come with what is rarely needed. */
    @Test
    @Tag("without-browser")
    void radicalsAreReadWithTheSounds() {
        Corpus corpus = TestCorpus.whole();
        try (SearchIndex index = SearchIndex.of(corpus);
                BrowserEngine browser = new BrowserEngine(corpus)) {
            for (String query : List.of("⻋间", "部⻔", "⻓周期")) {
                ParityTest.agree(query, index.search(Query.of(query)).hits(), browser.search(query, 10));
            }
            assertThat(browser.loaded()).contains("sound");
        }
        try (SearchIndex index = SearchIndex.of(corpus);
                BrowserEngine browser = new BrowserEngine(corpus)) {
            assertThat(browser.suggest("⻓", 8)).isEqualTo(lines(index.suggest("⻓", 8)));
        }
    }

    @Test
    void withoutPlainWordsThereIsNothingToLoad() {
        Corpus without = TestCorpus.official(List.of());
        assertThat(ScriptExport.scripts(without).keySet()).noneMatch(name -> name.contains("plain"));
    }

    @Test
    @Tag("without-browser")
    void withoutPlainWordsAQueryOfThemFindsNothing() {
        Corpus without = TestCorpus.official(List.of());
        try (BrowserEngine browser = new BrowserEngine(without)) {
            assertThat(browser.search("空压机趴窝", 10)).isEmpty();
        }
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    @Test
    void scriptsAreClassicAndReachForNothing(@TempDir Path folder) throws IOException {
        String engine = new String(written(TestCorpus.whole(), folder).get("engine.js"), StandardCharsets.UTF_8);
        assertThat(engine).doesNotContain(FORBIDDEN.toArray(String[]::new));
    }

    @Test
    @Tag("without-browser")
    void facetsAreThoseOfTheIndex() {
        Corpus corpus = TestCorpus.whole();
        try (SearchIndex index = SearchIndex.of(corpus);
                BrowserEngine browser = new BrowserEngine(corpus)) {
            for (String query : List.of("质量", "仓储 5G", "quality", "zhiliang")) {
                assertThat(browser.facets(query, "{}")).isEqualTo(facets(index, new Query(query, 10, Map.of())));
                assertThat(browser.facets(query, "{kind: ['scenario'], domain: ['domain-06', 'domain-08']}"))
                        .as(query)
                        .isEqualTo(facets(
                                index,
                                new Query(
                                        query,
                                        10,
                                        Map.of(
                                                "kind",
                                                List.of("scenario"),
                                                "domain",
                                                List.of("domain-06", "domain-08")))));
            }
        }
    }

    static List<String> facets(SearchIndex index, Query query) {
        List<String> lines = new ArrayList<>();
        index.search(query)
                .facets()
                .forEach((facet, counts) ->
                        counts.forEach((value, count) -> lines.add(facet + " " + value + " " + count)));
        return lines.stream().sorted().toList();
    }

    @Test
    @Tag("without-browser")
    void suggestionsAreThoseOfTheIndex() {
        Corpus corpus = TestCorpus.whole();
        try (SearchIndex index = SearchIndex.of(corpus);
                BrowserEngine browser = new BrowserEngine(corpus)) {
            for (String typed :
                    List.of("智", "智能", "zn", "zncc", "zhineng", "digital tw", "5", "ware", "xyz", "é", "供应链g", "AR/")) {
                assertThat(browser.suggest(typed, 8)).as(typed).isEqualTo(lines(index.suggest(typed, 8)));
            }
        }
    }

    static List<String> lines(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(suggestion -> suggestion.text() + " " + suggestion.kind() + " " + suggestion.id())
                .toList();
    }
}
