package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a workbook looks may hide what its cells say: then there is a finding, and none where all can be seen. */
class LooksInWorkbooksTest extends ReturnedFormChecks {
    private static final String PROJECT = "甲市二号电气智能工厂";
    private static final String OBJECT = " a symbol, formula, drawing or embedded object stands here and is not read";

    private Path saved(String name) throws IOException {
        return LookContentFiles.of(RETURNED.resolve("good.xlsx")).get(name).save(folder.resolve(name + ".xlsx"));
    }

    private List<String> found(String name) throws IOException {
        return findings(saved(name));
    }

    private String project(String name) throws IOException {
        return merged(saved(name)).get(1).split("\\|")[1];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accent-on-accent",
                "accent-on-its-digits",
                "light-accent",
                "pale-yellow",
                "white-on-dots",
                "blue-on-blues",
                "solid-of-nothing",
                "white-of-own-theme",
                "white-of-own-palette"
            })
    void aTextInTheColourOfWhatIsBehindItIsTold(String name) throws IOException {
        assertThat(found(name))
                .containsExactly(
                        "表格!C5 “" + PROJECT + "” is in the colour of what is behind it, or too small to be seen,"
                                + " and is read all the same");
        assertThat(project(name)).isEqualTo(PROJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accent-on-white",
                "grey",
                "white-on-stripes",
                "white-to-blue",
                "table-blue",
                "table-of-program",
                "no-symbols",
                "letters-Source-Code-Pro",
                "letters-Fira-Code",
                "crossed-by-nothing",
                "not-crossed",
                "from-right-straight",
                "from-left",
                "some-lines",
                "thin-column-with-room",
                "number-with-room",
                "false-in-letters",
                "colour-left-in-margin",
                "window-visible",
                "one-window-of-two"
            })
    void whatCanBeSeenIsNoFinding(String name) throws IOException {
        assertThat(found(name)).isEmpty();
    }

    @Test
    void aFormatThatGivesAColourOfItsOwnIsTold() throws IOException {
        assertThat(found("white-by-format"))
                .containsExactly("表格!C5 “甲市二号电气智能工厂” is stored, and the format of the cell may show something else");
    }

    @Test
    void aStyleOfTablesThatHidesIsTold() throws IOException {
        assertThat(found("table-white"))
                .containsExactly("表格!A3 a conditional format or table style may hide or change what A3:F7 shows");
    }

    @ParameterizedTest
    @CsvSource({
        "symbols,abc",
        "symbols-by-charset,abc",
        "symbols-Code-128,abc",
        "symbols-Libre-Barcode-39,abc",
        "symbols-IDAutomationHC39M,abc",
        "symbols-Segoe-MDL2-Assets,abc",
        "symbols-Redacted-Script,abc",
        "number-without-room,1234567",
        "day-without-room,45597",
        "day-in-letters,2024-11-01T00:00:00"
    })
    void whatAProgramShowsOtherwiseIsTold(String name, String stored) throws IOException {
        assertThat(found(name))
                .contains("表格!C5 “" + stored + "” is stored, and the format of the cell may show something else");
    }

    @Test
    void aLineFromCornerToCornerIsALineThroughTheText() throws IOException {
        assertThat(found("crossed-out"))
                .containsExactly("表格!C5 “" + PROJECT + "” is struck through and read all the same");
    }

    @Test
    void signsChangePlacesWhereLinesBeginOnTheRight() throws IOException {
        assertThat(found("from-right-turned"))
                .containsExactly(
                        "表格!C5 “甲市1—3号（乙）” contains unseen characters of direction or is written from the right, so that it is shown in another"
                                + " order than it is read");
    }

    @Test
    void charactersThatAreDrawnOverOthersStrikeThemOut() throws IOException {
        assertThat(found("struck-by-characters"))
                .containsExactly("表格!C5 “甲\u0336市\u0336” is struck through and read all the same");
        for (String over : List.of("334", "335", "337", "338", "489", "20d2", "20dd", "20e0", "20e5")) {
            assertThat(found("struck-by-" + over))
                    .as(over)
                    .containsExactly("表格!C5 “甲" + (char) Integer.parseInt(over, 16)
                            + "市” is struck through and read all the same");
        }
        assertThat(found("accents")).isEmpty();
    }

    @Test
    void charactersThatNobodyElseSeesAreNamed() throws IOException {
        assertThat(found("own-character"))
                .containsExactly(
                        "表格!C5 “甲\ue863市\ue863\udb80\udc01” contains U+E863 U+F0001, a character of the sender's own or"
                                + " one that has been lost, which nobody else sees");
        assertThat(chinese(saved("lost-character")).get(0))
                .endsWith("[表格!C5]：“甲\ufffd市”中的U+FFFD是自造字或已丢失的字，别处无法显示。请问清是哪个字，改用规范字符。");
        assertThat(project("control")).isEqualTo("甲市");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut-by-neighbour",
                "cut-on-the-left",
                "cut-below",
                "shrunk",
                "upright",
                "indented",
                "low-line",
                "thin-column"
            })
    void aTextOfWhichLessThanHalfIsShownIsTold(String name) throws IOException {
        assertThat(found(name))
                .anyMatch(each -> each.startsWith("表格!C5 less than half of “" + PROJECT)
                        && each.endsWith("” is shown in its cell, and all of it is read"));
        assertThat(chinese(saved(name))).anyMatch(each -> each.endsWith("”在格中只显示出不到一半，仍已全部读入。请调整行高或列宽后核对。"));
        assertThat(project(name)).startsWith(PROJECT);
    }

    @Test
    void whatStandsInACellTwiceIsTold() throws IOException {
        assertThat(found("cell-twice")).containsExactly("表格!C5 the hidden text “" + PROJECT + "” is not read");
        assertThat(project("cell-twice")).isEqualTo("另一项目");
    }

    @ParameterizedTest
    @ValueSource(strings = {"window-hidden", "window-veryHidden"})
    void whatStandsInAHiddenWindowIsTold(String name) throws IOException {
        assertThat(found(name)).contains("表格!A3 the sheet “表格” is hidden", "场景实例!A4 the sheet “场景实例” is hidden");
    }

    @Test
    void aSheetOfADrawingAndInkAreTold() throws IOException {
        assertThat(found("diagram")).containsExactly("图!A1" + OBJECT);
        assertThat(found("ink")).containsExactly("表格!B5" + OBJECT);
    }
}
