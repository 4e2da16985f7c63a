package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.search.Corpus;
import org.zhinan.search.LargeCorpus;
import org.zhinan.search.Query;
import org.zhinan.search.SearchIndex;
import org.zhinan.search.browser.ScriptExport;

/** The search page over an index in shards, from a folder in a browser: it gives what the index gives. */
@Needs("chromium")
@ExtendWith(Chromium.Resolver.class)
class LargeSearchTest {
    /** Enough for shards; 20,000, which the shards are made for, take several minutes. */
    private static final int ENTRIES = Integer.getInteger("zhinan.large", 1_500);

    private static final int GENERATED = 80;

    /** Every so many of the judged queries: all their kinds, in a time that a reader of the report waits. */
    private static final int STEP = 6;

    /** The total and the facets for each choice of filters, and suggestions. */
    private static final String REST = """
            async ([queries, choices]) => {
              const box = ZhinanSearchBox;
              const answers = [];
              for (const q of queries) {
                for (const chosen of choices) {
                  answers.push(await box.answer(() => box.api().needs(q, 10, chosen), () => {
                    const found = box.api().search(q, 10, chosen);
                    return [found.total, Object.keys(found.facets).flatMap(facet => Object.keys(found.facets[facet]).map(
                      value => facet + ' ' + value + ' ' + found.facets[facet][value])).sort().join()];
                  }));
                }
                answers.push(await box.answer(() => box.api().needsToSuggest(q, 8), () => box.api().suggest(q, 8).map(
                  fit => [fit.text, fit.kind, fit.id, fit.url.zh].join(' '))));
              }
              return answers;
            }""";

    /** The names of the parts that are there. */
    private static final String LOADED = "() => Object.keys(ZhinanSearchBox.api().parts)";

    /** What stands on the page of a site of which only the search is large. */
    static Path site(Path folder, Map<String, String> scripts) throws IOException {
        try (Stream<Path> files = Files.walk(Site.plain().root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = Site.plain().root().relativize(file);
                if (relative.toString().matches("(zh|en)/search\\.html|(css|js|img|fonts)/.*|search/search-.*")) {
                    Files.createDirectories(folder.resolve(relative).getParent());
                    Files.copy(file, folder.resolve(relative));
                }
            }
        }
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            Path file = folder.resolve("search").resolve(script.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, script.getValue());
        }
        return folder;
    }

    @Test
    @Tag("all")
    void browserAndIndexAgreeOnManyEntries(Chromium chromium, @TempDir Path folder) throws IOException {
        Corpus corpus = LargeCorpus.withDocuments(LargeCorpus.of(ENTRIES));
        List<String> queries = new ArrayList<>(JudgedQueries.generated(corpus, GENERATED));
        List<String> judged = JudgedQueries.all();
        for (int k = 0; k < judged.size(); k += STEP) {
            queries.add(judged.get(k));
        }
        List<String> some = List.of(
                "质量",
                "仓储 5G",
                "quality",
                "zhiliang",
                "智能仓储",
                "jiqishijue",
                "供应链",
                "智",
                "智能",
                "zncc",
                "zhineng",
                "digital tw",
                "5",
                "ware",
                "供应链g");
        // The last is not counted, and loaded only when somebody narrows by it.
        List<Map<String, List<String>>> choices = List.of(
                Map.of(),
                Map.of("kind", List.of("scenario", "document"), "technology", List.of("technology-5", "technology-9")),
                Map.of("document", List.of("even")));
        try (SearchIndex index = SearchIndex.of(corpus);
                PageVisit visit = chromium.visit(address(site(folder, ScriptExport.scripts(corpus))))) {
            visit.open("zh/search.html");
            assertThat(SearchParityTest.differences(index, queries, visit)).isEmpty();
            assertThat(rest(visit, some, choices)).isEqualTo(rest(index, some, choices));
            assertThat(visit.page().evaluate("() => ZhinanSearchBox.api().titleOf('technology', 'technology-5').zh"))
                    .isEqualTo(corpus.entries().get(5).title().zh());
            assertThat(SearchParityTest.differences(index, List.of("空压机趴窝", "conks out"), visit))
                    .isEmpty();
            assertThat(loaded(visit)).contains("plain");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void aQueryLoadsWhatItNeeds(Chromium chromium, @TempDir Path folder) throws IOException {
        Map<String, String> scripts = ScriptExport.scripts(LargeCorpus.of(1_500));
        try (PageVisit visit = chromium.visit(address(site(folder, scripts)))) {
            for (String query : List.of("智能仓储", "质量检验", "energy management")) {
                visit.open("zh/search.html");
                SearchParityTest.ask(visit, List.of(query));
                List<String> loaded = loaded(visit);
                int bytes = compressed(scripts.get("engine.js"));
                for (String part : loaded) {
                    bytes += part.equals("alphabet") ? 0 : compressed(scripts.get("data-" + part + ".js"));
                }
                assertThat(bytes).as(query).isLessThan(110 * 1024);
                assertThat(loaded).as(query).contains("core").hasSizeLessThan(40);
                assertThat(loaded.stream().filter(part -> part.startsWith("shown/")))
                        .as(query)
                        .hasSizeBetween(1, 10);
                if (query.equals("智能仓储")) {
                    assertThat(loaded)
                            .noneMatch(part -> part.matches(
                                    "en|sound|plain.*|titles|en-.*|sounds.*|initials.*|spelling.*|zh-around.*"));
                }
            }
        }
    }

    private static List<String> loaded(PageVisit visit) {
        return Looks.texts(visit.page().evaluate(LOADED));
    }

    private static int compressed(String script) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    /** What the open page answers beside hits. */
    static Object rest(PageVisit visit, List<String> queries, List<Map<String, List<String>>> choices) {
        return visit.page().evaluate(REST, List.of(queries, choices));
    }

    /** The same of the index. */
    static List<Object> rest(SearchIndex index, List<String> queries, List<Map<String, List<String>>> choices) {
        List<Object> rest = new ArrayList<>();
        for (String query : queries) {
            for (Map<String, List<String>> chosen : choices) {
                var results = index.search(new Query(query, 10, chosen));
                List<String> facets = new ArrayList<>();
                results.facets()
                        .forEach((facet, counts) ->
                                counts.forEach((value, count) -> facets.add(facet + " " + value + " " + count)));
                rest.add(List.of(
                        results.total(),
                        String.join(",", facets.stream().sorted().toList())));
            }
            rest.add(index.suggest(query, 8).stream()
                    .map(fit -> String.join(
                            " ", fit.text(), fit.kind(), fit.id(), fit.url().zh()))
                    .toList());
        }
        return rest;
    }

    static String address(Path folder) {
        return folder.toUri().toString().replaceFirst("^file:/+", "file:///").replaceFirst("/?$", "/");
    }
}
