package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.SiteGenerator;
import org.zhinan.search.Corpus;
import org.zhinan.search.Hit;
import org.zhinan.search.Query;
import org.zhinan.search.SearchIndex;
import org.zhinan.searchable.SearchEntries;

/** In a browser, from a folder, the site's search gives what the index gives: the same hits in their order, equal scores. */
@Needs("chromium")
@ExtendWith(Chromium.Resolver.class)
class SearchParityTest {
    private static final int GENERATED = 1_000;
    private static final int STEP = 20;
    private static final double RELATIVE = 1e-4;

    /** Asks as the page does: what a query needs is loaded first. */
    static final String ASK = """
            async queries => {
              const box = ZhinanSearchBox;
              const answers = [];
              for (const q of queries) {
                answers.push(await box.answer(() => box.api().needs(q, 10, {}), () => box.api().search(q, 10, {}).hits.map(
                  hit => [hit.kind + ' ' + hit.id + ' ' + hit.clause, hit.score])));
              }
              return answers;
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void browserAndIndexAgree(String language, Chromium chromium) {
        Corpus corpus = SearchEntries.of(SiteGenerator.library(Checkout.CONTENT));
        List<String> queries =
                new ArrayList<>(language.equals("zh") ? JudgedQueries.ofEveryList() : JudgedQueries.all());
        queries.addAll(JudgedQueries.generated(corpus, GENERATED));
        queries.addAll(JudgedQueries.plain(corpus, STEP));
        try (SearchIndex index = SearchIndex.of(corpus);
                Visit visit = chromium.visit(Way.FILE)) {
            visit.open(language + "/search.html");
            List<?> answers = (List<?>) visit.page().evaluate(ASK, queries);
            assertThat(differences(index, queries, answers)).isEmpty();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    static List<String> differences(SearchIndex index, List<String> queries, List<?> answers) {
        List<String> differences = new ArrayList<>();
        for (int k = 0; k < queries.size(); k++) {
            List<Hit> expected = index.search(Query.of(queries.get(k))).hits();
            List<?> found = (List<?>) answers.get(k);
            if (!same(expected, found)) {
                differences.add(queries.get(k) + ": index " + shown(expected) + ", browser " + found);
            }
        }
        return differences;
    }

    private static boolean same(List<Hit> expected, List<?> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int k = 0; k < found.size(); k++) {
            List<?> hit = (List<?>) found.get(k);
            double score = expected.get(k).score();
            double other = ((Number) hit.get(1)).doubleValue();
            if (!name(expected.get(k)).equals(hit.get(0)) || Math.abs(score - other) > RELATIVE * score) {
                return false;
            }
        }
        return true;
    }

    private static String name(Hit hit) {
        return hit.kind() + " " + hit.id() + " " + hit.clause().orElse("");
    }

    private static List<Map.Entry<String, Double>> shown(List<Hit> hits) {
        return hits.stream().map(hit -> Map.entry(name(hit), hit.score())).toList();
    }
}
