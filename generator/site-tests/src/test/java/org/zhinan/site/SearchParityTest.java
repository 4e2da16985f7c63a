package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.search.BadInput;
import org.zhinan.search.Corpus;
import org.zhinan.search.Hit;
import org.zhinan.search.Query;
import org.zhinan.search.SearchIndex;
import org.zhinan.search.SearchResults;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.browser.ScriptExport;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.testing.RealContent;

/** In a browser, from a folder, the site's search gives what the index gives: the same hits in their order, equal scores, found in the same way. */
@Needs("chromium")
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchParityTest {
    /** With {@code -Dzhinan.all=true} every list of queries, and not those alone that all are measured by. */
    private static final boolean ALL = FullRun.isAsked();

    private static final int GENERATED = ALL ? 1_000 : 100;
    private static final int STEP = ALL ? 20 : 40;
    private static final double RELATIVE = 1e-4;

    /** Asks as the page does: what a query needs is loaded first. Queries come as numbers, since not all of them are whole characters. */
    static final String ASK = """
            async queries => {
              const box = ZhinanSearchBox;
              const answers = [];
              const told = hit => [hit.kind + ' ' + hit.id + ' ' + hit.clause, hit.score,
                hit.matches.map(match => [match.typed, match.via, match.found, match.field].join(' ')).join('; ')
                  + (hit.answer ? [hit.answer.text, hit.answer.citation, hit.answer.url].map(both => '|' + both.zh + '|' + both.en).join('') : '')];
              for (const numbers of queries) {
                const q = numbers.map(each => String.fromCharCode(each)).join('');
                answers.push(await box.answer(() => box.api().needs(q, 10, {}), () => {
                  const found = box.api().search(q, 10, {});
                  return [found.hits.map(told), found.elsewhere, found.nearest.map(told), found.answered];
                }));
              }
              return answers;
            }""";

    private static final String SUGGEST = """
            async queries => {
              const box = ZhinanSearchBox;
              const answers = [];
              for (const numbers of queries) {
                const q = numbers.map(each => String.fromCharCode(each)).join('');
                answers.push(await box.answer(() => box.api().needsToSuggest(q, 5), () => box.api().suggest(q, 5).length));
              }
              return answers;
            }""";

    private final Corpus corpus = RealContent.corpora().get(0).corpus();
    private final SearchIndex index = SearchIndex.of(corpus);
    /** Of the index, which is the same for every page. */
    private final Map<String, SearchResults> answers = new HashMap<>();

    @AfterAll
    void close() {
        index.close();
    }

    static Stream<String> languages() {
        return FullRun.orFirst(1, Stream.of("zh", "en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void browserAndIndexAgree(String language, Chromium chromium) {
        List<String> queries =
                new ArrayList<>(ALL && language.equals("zh") ? JudgedQueries.ofEveryList() : JudgedQueries.all());
        queries.addAll(JudgedQueries.generated(corpus, GENERATED));
        queries.addAll(JudgedQueries.plain(corpus, STEP));
        queries.addAll(JudgedQueries.hard(corpus));
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(language + "/search.html");
            assertThat(differences(this::answer, queries, visit)).isEmpty();
            assertThat(visit.page().evaluate(SUGGEST, numbers(BadInput.queries(60))))
                    .isEqualTo(BadInput.queries(60).stream()
                            .map(query -> index.suggest(query, 5).size())
                            .toList());
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** All judged queries over the real content, whose index is never in shards but to compare. */
    @Test
    void browserAndIndexAgreeOnTheEntriesInShards(Chromium chromium, @TempDir Path folder) throws IOException {
        List<String> queries = new ArrayList<>(JudgedQueries.all());
        queries.addAll(JudgedQueries.generated(corpus, ALL ? 400 : 50));
        queries.addAll(JudgedQueries.hard(corpus));
        Map<String, String> scripts = ScriptExport.sharded(IndexableCorpus.of(corpus));
        try (PageVisit visit = chromium.visit(LargeSearchTest.address(LargeSearchTest.site(folder, scripts)))) {
            visit.open("zh/search.html");
            assertThat(differences(this::answer, queries, visit)).isEmpty();
            visit.page().locator("#z-q").fill("机器视角");
            Locator hit = visit.results().first();
            assertThat(hit.getAttribute("href")).matches(".*(scenario-14|machine-vision-inspection).*");
            assertThat(visit.page().locator(".z-hit mark").first().innerText()).isNotEmpty();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** Alone, and narrowed, as somebody chooses or types. */
    @Test
    void facetsAndSuggestionsAreThoseOfTheIndex(Chromium chromium) {
        List<String> typed = List.of(
                "质量",
                "仓储 5G",
                "quality",
                "zhiliang",
                "智",
                "智能",
                "zn",
                "zncc",
                "zhineng",
                "digital tw",
                "5",
                "ware",
                "xyz",
                "é",
                "供应链g",
                "AR/");
        List<Map<String, List<String>>> choices =
                List.of(Map.of(), Map.of("kind", List.of("scenario"), "domain", List.of("domain-06", "domain-08")));
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/search.html");
            assertThat(LargeSearchTest.rest(visit, typed, choices))
                    .isEqualTo(LargeSearchTest.rest(index, typed, choices));
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** Who asks in plain words finds nothing then, and waits for nothing. */
    @Test
    void withoutPlainWordsThereIsNothingToLoad(Chromium chromium, @TempDir Path folder) throws IOException {
        Corpus without = new Corpus(corpus.entries(), corpus.synonyms(), corpus.elsewhere(), List.of());
        try (SearchIndex other = SearchIndex.of(without);
                PageVisit visit = chromium.visit(
                        LargeSearchTest.address(LargeSearchTest.site(folder, ScriptExport.scripts(without))))) {
            visit.open("zh/search.html");
            assertThat(differences(other, List.of("空压机趴窝", "conks out", "智能仓储"), visit))
                    .isEmpty();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private SearchResults answer(String query) {
        return answers.computeIfAbsent(query, key -> index.search(Query.of(key)));
    }

    /** What the search of the open page answers otherwise than the index. */
    static List<String> differences(SearchIndex index, List<String> queries, PageVisit visit) {
        return differences(query -> index.search(Query.of(query)), queries, visit);
    }

    private static List<String> differences(
            Function<String, SearchResults> index, List<String> queries, PageVisit visit) {
        List<?> answers = ask(visit, queries);
        List<String> differences = new ArrayList<>();
        for (int k = 0; k < queries.size(); k++) {
            SearchResults expected = index.apply(queries.get(k));
            List<?> found = (List<?>) answers.get(k);
            if (!same(expected.hits(), (List<?>) found.get(0))
                    || !expected.elsewhere().equals(found.get(1))
                    || !same(expected.nearest(), (List<?>) found.get(2))
                    || !found.get(3).equals(expected.answered())) {
                differences.add(queries.get(k) + ": index " + shown(expected.hits()) + " " + expected.elsewhere() + " "
                        + shown(expected.nearest()) + ", browser " + found);
            }
        }
        return differences;
    }

    /** What the search of the open page answers. */
    static List<?> ask(PageVisit visit, List<String> queries) {
        return (List<?>) visit.page().evaluate(ASK, numbers(queries));
    }

    private static List<List<Integer>> numbers(List<String> queries) {
        return queries.stream().map(query -> query.chars().boxed().toList()).toList();
    }

    private static boolean same(List<Hit> expected, List<?> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int k = 0; k < found.size(); k++) {
            List<?> hit = (List<?>) found.get(k);
            double score = expected.get(k).score();
            double other = ((Number) hit.get(1)).doubleValue();
            if (!name(expected.get(k)).equals(hit.get(0))
                    || Math.abs(score - other) > RELATIVE * score
                    || !matches(expected.get(k)).equals(hit.get(2))) {
                return false;
            }
        }
        return true;
    }

    private static String name(Hit hit) {
        return hit.kind() + " " + hit.id() + " " + hit.clause().orElse("");
    }

    /** How it was found: what was typed, as what it was read, what stands there, and where; and what it answers. */
    private static String matches(Hit hit) {
        return hit.matches().stream()
                        .map(match -> match.typed() + " " + match.via() + " " + match.found() + " " + match.field())
                        .collect(Collectors.joining("; "))
                + hit.answer().map(SearchParityTest::answered).orElse("");
    }

    private static String answered(StructureAnswer answer) {
        return Stream.of(answer.text(), answer.citation(), answer.url())
                .map(both -> "|" + both.zh() + "|" + both.en())
                .collect(Collectors.joining());
    }

    private static List<List<Object>> shown(List<Hit> hits) {
        return hits.stream()
                .map(hit -> List.<Object>of(name(hit), hit.score(), matches(hit)))
                .toList();
    }
}
