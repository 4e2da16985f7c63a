package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.form.Office;
import org.zhinan.form.PaperBlank;
import org.zhinan.text.Language;

/** What a text document shows is not what it stores: what is shown is merged, or there is a finding. */
class UnseenInDocumentsTest extends ReturnedFormChecks {
    private static final String PROMPT = "表格!E2 “王小明” is the prompt of a content control and is not read";
    private static final String EMPTY = "表格!E2 “Contact person” is empty";
    private static final String FIELD = "表格!E2 a formula stands where text is to be entered";

    @TempDir
    static Path files;

    @BeforeAll
    static void write() throws IOException {
        Files.write(files.resolve("recommendation-summary.zh.docx"), PaperBlank.docx(Language.ZH));
        ReturnedDocumentFiles.writeUnseen(files, files);
    }

    private static Path file(String name) {
        return files.resolve("doc-" + name + ".docx");
    }

    private static List<String> found(String name) {
        return findings(file(name));
    }

    private String contact(String name) throws IOException {
        return merged(file(name)).get(0).split("\\|")[3];
    }

    @ParameterizedTest
    @ValueSource(strings = {"from-right-run", "from-right-paragraph"})
    void signsChangePlacesWhereLinesBeginOnTheRight(String name) {
        assertThat(found(name))
                .containsExactly(
                        "表格!E2 “甲—1” contains unseen characters of direction or is written from the right, so that it"
                                + " is shown in another order than it is read");
    }

    @Test
    void aLineFromCornerToCornerIsALineThroughTheText() {
        assertThat(found("crossed-cell")).containsExactly("表格!E2 “王小明” is struck through and read all the same");
    }

    @Test
    void charactersThatAreDrawnOverOthersStrikeThemOut() {
        assertThat(found("struck-by-characters"))
                .containsExactly("表格!E2 “王\u0336小\u20e0明” is struck through and read all the same");
    }

    /** Two lines in the place of one, and fonts that are for the letters of other scripts. */
    @ParameterizedTest
    @CsvSource({
        "stacked,12",
        "stacked-by-style,12",
        "symbols-of-complex,abc",
        "symbols-of-rtl,abc",
        "symbols-of-complex-by-style,abc"
    })
    void whatIsShownOtherwiseIsTold(String name, String stored) {
        assertThat(found(name))
                .containsExactly(
                        "表格!E2 “" + stored + "” is stored, and the format of the cell may show something else");
    }

    @Test
    void aFontOfBarsIsOneOfSymbols() {
        assertThat(found("bars"))
                .containsExactly("表格!E2 “abc” is stored, and the format of the cell may show something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from-right-letters", "from-left-paragraph", "uncrossed-cell"})
    void whatIsReadAsItStandsIsNoFinding(String name) {
        assertThat(found(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"white", "shaded-alike", "marked-alike", "tiny", "white-style"})
    void whatNobodySeesIsTold(String name) throws IOException {
        assertThat(found(name))
                .containsExactly(
                        "表格!E2 “王小明” is in the colour of what is behind it, or too small to be seen, and is read"
                                + " all the same");
        assertThat(contact(name)).isEqualTo("王小明");
    }

    /** By a theme, a fill, the breadth of letters, their lines, or the style of the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "white-of-theme",
                "without-fill",
                "white-fill",
                "clear-fill",
                "thin",
                "pressed-together",
                "low-line",
                "far-in",
                "white-table",
                "white-whole-table",
                "white-document",
                "alike-in-cell",
                "style-alike-in-cell",
                "white-on-white-style",
                "alike-in-paragraph",
                "alike-in-table",
                "alike-of-theme",
                "white-on-theme",
                "shaded-mark",
                "low-by-style",
                "thin-by-style",
                "pressed-by-base",
                "far-by-style",
                "far-left",
                "far-by-letters",
                "far-hanging",
                "table-away",
                "table-floats-away",
                "fitted-into-nothing",
                "tiny-from-right",
                "black-marker",
                "framed-away",
                "white-by-usual-table",
                "tiny-in-points",
                "thin-in-per-cent",
                "far-in-centimetres"
            })
    void whatALookHidesIsTold(String name) throws IOException {
        assertThat(found(name))
                .contains("表格!E2 “王小明” is in the colour of what is behind it, or too small to be seen, and is read"
                        + " all the same");
        assertThat(contact(name)).isEqualTo("王小明");
    }

    /** By lines or a row that are lower than their text, on which Word shows its upper part. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut-large",
                "cut-by-style",
                "cut-row",
                "cut-lines",
                "cut-wrapped",
                "pushed-down",
                "pushed-down-by-style",
                "moved-out",
                "cut-in-points"
            })
    void whatIsCutIsTold(String name) throws IOException {
        assertThat(found(name))
                .anyMatch(each -> each.matches(
                        "表格!E2 less than half of “(?:王小明\\s*)+” is shown in its" + " cell, and all of it is read"));
        assertThat(contact(name)).startsWith("王小明");
    }

    @Test
    void lettersThatNobodyElseSeesAreTold() {
        assertThat(found("symbols-by-style")).isEqualTo(found("symbols"));
        assertThat(found("symbols"))
                .containsExactly("表格!E2 “abc” is stored, and the format of the cell may show something else");
        assertThat(found("own-character"))
                .containsExactly(
                        "表格!E2 “王\ue863明” contains U+E863, a character of the sender's own or one that has been"
                                + " lost, which nobody else sees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shaded",
                "raised-whole",
                "prompt-off",
                "index",
                "grey-of-theme",
                "without-outline",
                "narrow",
                "white-head",
                "seen-in-cell",
                "seen-in-paragraph",
                "tiny-style-set-right",
                "even-lines",
                "struck-set-right",
                "far-set-right",
                "hanging",
                "fitted",
                "tiny-for-others",
                "white-on-black-marker",
                "automatic-on-black",
                "even-lines-in-points",
                "moved",
                "moved-by-little",
                "not-stacked",
                "symbols-of-others",
                "high-row"
            })
    void whatIsSeenIsNoFinding(String name) {
        assertThat(found(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompt", "prompt-to-choose", "prompt-for-date"})
    void aPromptIsNothingThatWasEntered(String name) throws IOException {
        assertThat(found(name)).containsExactly(EMPTY, PROMPT);
        assertThat(contact(name)).isEmpty();
        assertThat(chinese(file(name)).get(1)).endsWith("[表格!E2]：“王小明”是内容控件的提示文字，没有读入。请填写，或删去该控件。");
    }

    /** LibreOffice forgets of some that they are prompts, and writes them several times. */
    @Test
    void aPromptThatAnotherProgramHasSavedIsNothingThatWasEntered() throws Exception {
        Office.require();
        for (String name : List.of("prompt-usual", "prompt-to-choose", "prompt-for-date")) {
            Path saved = Office.convert(file(name), "docx", folder);
            assertThat(findings(saved)).as(name).containsAll(found(name)).hasSizeGreaterThan(1);
            assertThat(merged(saved).get(0).split("\\|")[3]).as(name).isEmpty();
        }
    }

    @Test
    void theUsualPromptsAreKnownByTheirWords() {
        String prompt = "” is the prompt of a content control and is not read";
        assertThat(found("prompt-usual")).containsExactly(EMPTY, "表格!E2 “单击或点击此处输入文字。" + prompt);
        assertThat(found("prompt-unmarked")).containsExactly(EMPTY, "表格!E2 “Click or tap here to enter text." + prompt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bound", "ring", "choice", "choice-of-program"})
    void whatAProgramShowsOfItselfIsTold(String name) {
        assertThat(found(name)).contains(FIELD);
    }

    @ParameterizedTest
    @CsvSource({"turned,王<U+202E>小明", "turned-element,<U+202E>王小明<U+202C>"})
    void whatTurnsATextIsNamed(String name, String seen) throws IOException {
        assertThat(found(name))
                .containsExactly("表格!E2 “" + seen + "” contains unseen characters of direction or is written from the"
                        + " right, so that it is shown in another order than it is read");
        assertThat(contact(name)).isEqualTo("王小明");
    }

    @Test
    void aNumberThatIsMadeIsTold() {
        assertThat(found("number-of-page"))
                .containsExactly("表格!E2 a symbol, formula, drawing or embedded object stands here and is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raised", "raised-by-style", "moved-up", "moved-down", "moved-by-style"})
    void whatIsRaisedIsTold(String name) {
        assertThat(found(name)).containsExactly("表格!E2 “2” is raised or lowered and read as plain text");
    }

    @Test
    void whatAStyleStrikesIsTold() {
        assertThat(found("struck-by-style")).containsExactly("表格!E2 “王小明” is struck through and read all the same");
    }

    @ParameterizedTest
    @CsvSource({"capitals-by-style,AB", "capitals-set-right,ab"})
    void whatAStyleShowsInCapitalsIsRead(String name, String shown) throws IOException {
        assertThat(found(name)).isEmpty();
        assertThat(contact(name)).isEqualTo(shown);
    }

    @Test
    void aRowOfNoHeightIsHidden() {
        assertThat(found("low-in-points")).containsExactly("表格!B2 the row is hidden");
        assertThat(found("low")).containsExactly("表格!B2 the row is hidden");
    }
}
