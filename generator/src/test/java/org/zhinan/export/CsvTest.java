package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class CsvTest {
    @Test
    void quotesEveryCellThatHoldsSomething() {
        assertThat(Csv.of(List.of(List.of("A", "", "a,b"), List.of("say \"x\"", "two\nlines", "1；2\t3"))))
                .isEqualTo("\uFEFF\"A\",,\"a,b\"\r\n\"say \"\"x\"\"\",\"two\nlines\",\"1；2\t3\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\n=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1", "''-2"})
    void guardsWhatASpreadsheetWouldRun(String text) {
        String cell = cell(text);

        assertThat(cell).isEqualTo("'" + text);
        assertThat(Csv.GUARDED.matcher(cell).lookingAt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "'quoted'", "1=1", "（=）", "029-63915622", "notice#2-1", "——", "•", " =1"})
    void leavesOtherTextsAsTheyAre(String text) {
        String cell = cell(text);

        assertThat(cell).isEqualTo(text);
        assertThat(Csv.GUARDED.matcher(cell).lookingAt()).isFalse();
    }

    private static String cell(String text) {
        return Rfc4180.read(Csv.of(List.of(List.of(text))).substring(1)).get(0).get(0);
    }
}
