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

    @Test
    void whatCannotBeAnsweredGivesNothing() {
        List<String> answered = Measure.answered(index);
        double all = TestCorpus.lines("queries-unanswerable.jsonl").size();
        assertThat(1 - answered.size() / all).as(String.join("\n", answered)).isGreaterThanOrEqualTo(0.8);
    }
}
