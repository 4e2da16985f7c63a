package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quality reached is not lost again. The lists measure; they are not tuned to. */
class QualityTest {

    private static SearchIndex index;

    @BeforeAll
    static void open() {
        index = SearchIndex.of(TestCorpus.whole());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "queries-dev.jsonl, 0.97",
        "queries-mech.jsonl, 0.99",
        "queries-own.jsonl, 0.88",
        "queries-engineer.jsonl, 0.90",
        "queries-consultant.jsonl, 0.90"
    })
    void theFirstHitIsRelevant(String list, double least) {
        List<String> missed = new ArrayList<>();
        Map<String, Measure.Figures> figures = Measure.measure(index, list, missed);
        Measure.Figures all = figures.get("all");
        assertThat((double) all.first() / all.queries())
                .as("%s%n%s%n%s", list, Measure.table(figures), String.join("\n", missed))
                .isGreaterThanOrEqualTo(least);
    }

    /** Scenarios and the rest of the guidance apart, so that one cannot make up for the other. */
    @ParameterizedTest
    @CsvSource({"scenario, 0.95", "document, 0.90"})
    void theFirstHitOfWhatSeveralAuthorsAskedIsRelevant(String about, double least) {
        List<String> missed = new ArrayList<>();
        double queries = 0;
        double first = 0;
        for (String list : Measure.ABOUT_EVERYTHING) {
            Measure.Figures figures = Measure.measure(index, list, missed).get(about);
            queries += figures.queries();
            first += figures.first();
        }
        assertThat(first / queries)
                .as("%s of %s%n%s", first, queries, String.join("\n", missed))
                .isGreaterThanOrEqualTo(least);
    }

    /** The second figure is of questions that mostly share a word with the guidance. */
    @Test
    void whatCannotBeAnsweredGivesNothing() {
        assertThat(refused(List.of("queries-unanswerable.jsonl"))).isGreaterThanOrEqualTo(0.9);
        assertThat(refused(Measure.ABOUT_EVERYTHING)).isGreaterThanOrEqualTo(0.82);
    }

    private static double refused(List<String> lists) {
        double all = 0;
        double answered = 0;
        for (String list : lists) {
            all += Measure.unanswerable(list).size();
            answered += Measure.answered(index, list).size();
        }
        return 1 - answered / all;
    }
}
