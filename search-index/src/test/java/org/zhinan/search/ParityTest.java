package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The browser's search gives what the index gives; the engines stay, since a JVM without a compiler for guests is slow to start one.
 * Where there is a browser, tests of the site ask it the same and more.
 */
@Tag("without-browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest {

    /** More are tried with -Dzhinan.parity=3000, and in a browser. */
    private static final int GENERATED = Integer.getInteger("zhinan.parity", 100);

    private final Corpus corpus = TestCorpus.whole();
    private final SearchIndex index = SearchIndex.of(corpus);
    private final Map<DataForm, BrowserEngine> browsers = new EnumMap<>(DataForm.class);

    private BrowserEngine browser(DataForm form) {
        return browsers.computeIfAbsent(form, each -> new BrowserEngine(each.scripts(corpus)));
    }

    @AfterAll
    void close() {
        browsers.values().forEach(BrowserEngine::close);
        index.close();
    }

    /** The corpus is small, but its index in shards has to say the same as its whole text. */
    @ParameterizedTest
    @EnumSource(DataForm.class)
    void browserAndIndexAgreeOnJudgedAndGeneratedQueries(DataForm form) {
        List<String> queries = judged();
        queries.addAll(GeneratedQueries.of(corpus, GENERATED));
        BrowserEngine browser = browser(form);
        for (String query : queries) {
            agree(query, index.search(Query.of(query)).hits(), browser.search(query, 10));
        }
    }

    static List<String> judged() {
        List<String> queries = new ArrayList<>();
        for (String list : List.of(
                "queries-dev.jsonl",
                "queries-mech.jsonl",
                "queries-structure.jsonl",
                "queries-structure-second.jsonl")) {
            TestCorpus.lines(list).forEach(line -> queries.add((String) line.get("q")));
        }
        return queries;
    }

    /** Nothing that is typed or pasted makes either throw, and both make the same of it. */
    @ParameterizedTest
    @EnumSource(DataForm.class)
    void browserAndIndexAgreeOnBadInput(DataForm form) {
        BrowserEngine browser = browser(form);
        for (String query : BadInput.queries(60)) {
            agree(query, index.search(Query.of(query)).hits(), browser.search(query, 10));
            assertThat(browser.suggest(query, 5))
                    .hasSize(index.suggest(query, 5).size());
        }
    }

    /** Alone, and beside what can be found. */
    @ParameterizedTest
    @EnumSource(DataForm.class)
    void browserAndIndexAgreeOnWhatIsElsewhere(DataForm form) {
        List<String> phrases = Stream.concat(corpus.elsewhere().zh().stream(), corpus.elsewhere().en().stream())
                .toList();
        BrowserEngine browser = browser(form);
        for (int k = 0; k < phrases.size(); k += 12) {
            for (String query : List.of(phrases.get(k), phrases.get(k) + "智能仓储", "digital twin " + phrases.get(k))) {
                SearchResults expected = index.search(Query.of(query));
                agree(query, expected.hits(), browser.search(query, 10));
                assertThat(browser.elsewhere(query)).as(query).isEqualTo(expected.elsewhere());
            }
        }
    }

    /** Alone, together, and with letters; of all, some: a real browser is asked more. */
    @ParameterizedTest
    @EnumSource(DataForm.class)
    void browserAndIndexAgreeOnPlainWords(DataForm form) {
        List<String> said = corpus.plain().stream()
                .flatMap(words -> Stream.concat(words.zh().stream(), words.en().stream()))
                .toList();
        BrowserEngine browser = browser(form);
        for (int k = 0; k + 1 < said.size(); k += 997) {
            for (String query : List.of(said.get(k), said.get(k) + said.get(k + 1), "ups " + said.get(k))) {
                SearchResults expected = index.search(Query.of(query));
                agree(query, expected.hits(), browser.search(query, 10));
                assertThat(browser.elsewhere(query)).as(query).isEqualTo(expected.elsewhere());
            }
        }
    }

    static void agree(String query, List<Hit> expected, List<BrowserEngine.Found> found) {
        assertThat(found.stream().map(hit -> hit.kind() + " " + hit.id() + " " + hit.clause()))
                .as("hits of <%s>", query)
                .isEqualTo(expected.stream()
                        .map(hit ->
                                hit.kind() + " " + hit.id() + " " + hit.clause().orElse(""))
                        .toList());
        for (int k = 0; k < found.size(); k++) {
            assertThat(found.get(k).score())
                    .as("score %d of <%s>", k, query)
                    .isCloseTo(
                            expected.get(k).score(),
                            within(1e-4 * expected.get(k).score()));
            assertThat(found.get(k).matches())
                    .as("matches of hit %d of <%s>", k, query)
                    .isEqualTo(expected.get(k).matches().stream()
                            .map(match -> match.typed() + " " + match.via() + " " + match.found() + " " + match.field())
                            .toList());
        }
    }
}
