package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document page carries the official clauses, whole and unchanged. */
class ClausesTest {
    static Stream<String> documents() {
        return Official.documents().keySet().stream();
    }

    @Test
    void theOfficialTextIsKnown() {
        assertThat(Official.documents()).hasSize(8);
        assertThat(Official.documents().values().stream().mapToInt(List::size).sum())
                .isEqualTo(286);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inChineseEachClauseStandsOnceInOrderAndUnbroken(String document) {
        assertThat(ClauseCheck.chinese(page("zh", document), Official.clauses(document)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inEnglishTheSameClausesStandInTheSameOrder(String document) {
        assertThat(ClauseCheck.english(page("en", document), Official.clauses(document)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sideBySideEachClauseHoldsBothLanguages(String document) {
        for (String view : List.of("both", "en/both")) {
            assertThat(ClauseCheck.both(page(view, document), Official.clauses(document)))
                    .as(view)
                    .isEmpty();
        }
    }

    private static Document page(String view, String document) {
        return Site.plain().page(view + "/2024/documents/" + document + ".html");
    }
}
