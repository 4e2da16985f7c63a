package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final int ENTRIES = Integer.getInteger("zhinan.large", 3_000);

    private static final int GENERATED = 80;

    /** Every so many of the judged queries: all their kinds, in a time that a reader of the report waits. */
    private static final int STEP = 6;

    /** Facets, when some are chosen, and suggestions. */
    private static final String REST = """
            async queries => {
              const box = ZhinanSearchBox;
              const chosen = { kind: ['scenario', 'document'], technology: ['technology-5', 'technology-9'] };
              const answers = [];
              for (const q of queries) {
                answers.push(await box.answer(() => box.api().needs(q, 10, chosen), () => {
                  const found = box.api().search(q, 10, chosen);
                  return [found.total, Object.keys(found.facets).flatMap(facet => Object.keys(found.facets[facet]).map(
                    value => facet + ' ' + value + ' ' + found.facets[facet][value])).sort().join()];
                }));
                answers.push(await box.answer(() => box.api().needsToSuggest(q, 8), () => box.api().suggest(q, 8).map(
                  fit => [fit.text, fit.kind, fit.id, fit.url.zh].join(' '))));
              }
              return answers;
            }""";

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
    void browserAndIndexAgreeOnManyEntries(Chromium chromium, @TempDir Path folder) throws IOException {
        Corpus corpus = LargeCorpus.of(ENTRIES);
        List<String> queries = new ArrayList<>(JudgedQueries.generated(corpus, GENERATED));
        List<String> judged = JudgedQueries.all();
        for (int k = 0; k < judged.size(); k += STEP) {
            queries.add(judged.get(k));
        }
        try (SearchIndex index = SearchIndex.of(corpus);
                PageVisit visit = chromium.visit(address(site(folder, ScriptExport.scripts(corpus))))) {
            visit.open("zh/search.html");
            assertThat(SearchParityTest.differences(index, queries, visit)).isEmpty();
            List<String> some = List.of("质量", "智能仓储", "zncc", "digital tw", "jiqishijue", "供应链");
            assertThat(visit.page().evaluate(REST, some)).isEqualTo(rest(index, some));
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private static List<Object> rest(SearchIndex index, List<String> queries) {
        Map<String, List<String>> chosen =
                Map.of("kind", List.of("scenario", "document"), "technology", List.of("technology-5", "technology-9"));
        List<Object> rest = new ArrayList<>();
        for (String query : queries) {
            var results = index.search(new Query(query, 10, chosen));
            List<String> facets = new ArrayList<>();
            results.facets()
                    .forEach((facet, counts) ->
                            counts.forEach((value, count) -> facets.add(facet + " " + value + " " + count)));
            rest.add(List.of(
                    results.total(), String.join(",", facets.stream().sorted().toList())));
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
