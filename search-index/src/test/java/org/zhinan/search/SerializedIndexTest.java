package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An index that was bytes gives the answers of the corpus: every hit, score, match, count and suggestion. */
class SerializedIndexTest {

    @Test
    void judgedQueriesHaveTheSameAnswers() {
        Corpus corpus = TestCorpus.whole();
        List<String> queries = new ArrayList<>(ParityTest.judged());
        queries.addAll(GeneratedQueries.of(corpus, 300));
        sameAnswers(corpus, queries);
    }

    @Test
    @Tag("all")
    void queriesOfALargeCorpusHaveTheSameAnswers() {
        Corpus corpus = LargeCorpus.of(1_200);
        List<String> queries = new ArrayList<>(ParityTest.judged().subList(0, 60));
        queries.addAll(GeneratedQueries.of(corpus, 100));
        sameAnswers(corpus, queries);
    }

    @Test
    void filtersSuggestionsAndExplanationsAreTheSame() {
        Corpus corpus = TestCorpus.whole();
        try (SearchIndex index = SearchIndex.of(corpus);
                SearchIndex read = SearchIndex.read(SearchIndex.toBytes(corpus))) {
            for (String query : List.of("智能仓储", "质量", "digital", "zncc", "zhiliang", "空压机趴窝", "")) {
                Query narrowed =
                        new Query(query, 10, Map.of("kind", List.of("scenario"), "domain", List.of("domain-08")));
                assertThat(read.search(narrowed)).as(query).isEqualTo(index.search(narrowed));
                assertThat(read.suggest(query, 8)).as(query).isEqualTo(index.suggest(query, 8));
                assertThat(read.explain(Query.of(query)).stream()
                                .map(SerializedIndexTest::numbers)
                                .toList())
                        .as(query)
                        .isEqualTo(index.explain(Query.of(query)).stream()
                                .map(SerializedIndexTest::numbers)
                                .toList());
            }
        }
    }

    @Test
    void nothingIsFoundInNothing() {
        Corpus nothing = new Corpus(List.of(), List.of(), EntrySearchPhrases.NOTHING, List.of());
        try (SearchIndex read = SearchIndex.read(SearchIndex.toBytes(nothing))) {
            assertThat(read.search(Query.of("智能")).hits()).isEmpty();
        }
    }

    private static String numbers(ScoreExplanation explanation) {
        return explanation.hit() + " " + explanation.coverage() + " " + explanation.titleBoost();
    }

    private static void sameAnswers(Corpus corpus, List<String> queries) {
        try (SearchIndex index = SearchIndex.of(corpus);
                SearchIndex read = SearchIndex.read(SearchIndex.toBytes(corpus))) {
            for (String query : queries) {
                assertThat(read.search(Query.of(query))).as(query).isEqualTo(index.search(Query.of(query)));
            }
        }
    }
}
