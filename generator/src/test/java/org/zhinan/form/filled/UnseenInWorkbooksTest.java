package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.form.Blank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/** What a workbook shows is not what its cells store: what is shown is merged, or there is a finding. */
class UnseenInWorkbooksTest extends ReturnedFormChecks {
    private static final String FAINT =
            "” is in the colour of what is behind it, or too small to be seen, and is read all the same";
    private static final String FORMAT = "” is stored, and the format of the cell may show something else";
    private static final String OBJECT = " a symbol, formula, drawing or embedded object stands here and is not read";
    private static final String EMPTY = "表格!C5 “Name of excellent-tier smart factory project” is empty";

    private List<String> found(String name) throws IOException {
        return findings(saved(name));
    }

    private Path saved(String name) throws IOException {
        return files().get(name).save(folder.resolve(name + ".xlsx"));
    }

    private static Map<String, XlsxParts> files() throws IOException {
        return UnseenContentFiles.of(RETURNED.resolve("good.xlsx"));
    }

    private String project(String name) throws IOException {
        return merged(saved(name)).get(1).split("\\|")[1];
    }

    @Test
    void aViewThatShowsFormulasIsTold() throws IOException {
        Path file = saved("formulas");
        assertThat(findings(file))
                .containsExactly(
                        "表格!A1 the sheet is set to show formulas, so that something else may be shown than is read");
        assertThat(chinese(file).get(0)).endsWith("[表格!A1]：此工作表设为显示公式，所显示的可能不是读入的内容。请与填报单位核对。");
    }

    @Test
    void aViewThatHidesZerosHidesThem() throws IOException {
        assertThat(found("zeros")).containsExactly(EMPTY, "表格!C5 the hidden text “0” is not read");
        assertThat(project("zeros")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from-right",
                "frozen",
                "scrolled",
                "as-displayed",
                "white-on-dark",
                "raised-cell",
                "reading-unseen",
                "rule-red",
                "shape-of-comment"
            })
    void whatShowsAllIsNoFinding(String name) throws IOException {
        assertThat(found(name)).isEmpty();
    }

    @Test
    void whatNobodyCanScrollToIsHidden() throws IOException {
        assertThat(found("frozen-past-rows")).contains("表格!B4 the row is hidden", "表格!B5 the row is hidden");
        assertThat(found("frozen-past-rows")).doesNotContain("表格!B6 the row is hidden");
        assertThat(found("frozen-past-columns")).anyMatch(each -> each.matches("表格!.* the column “.*” is hidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "INF", "1e300", "0x10", "1,5"})
    void whatIsNoNumberIsTold(String none) throws IOException {
        assertThat(found("no-number-" + none))
                .containsExactly("表格!C5 “" + none + "” is stored, and the format of the cell may show something else");
    }

    /** One program goes by the address, another by the row; one passes over what another shows. */
    @ParameterizedTest
    @ValueSource(
            strings = {"row-of-another-address", "text-of-another-kind", "value-of-another-kind", "choice-in-text"})
    void whatProgramsReadInTwoWaysIsDamage(String name) throws IOException {
        Path file = saved(name);
        assertThatThrownBy(() -> FormReader.read(file, RealEdition.editions()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("it is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"low-row", "low-rows", "grouped-row"})
    void aRowOfNoHeightIsHidden(String name) throws IOException {
        assertThat(found(name)).containsExactly("表格!B5 the row is hidden");
    }

    @Test
    void aColumnOfNoWidthIsHidden() throws IOException {
        assertThat(found("narrow-column"))
                .containsExactly("表格!C3 the column “Name of excellent-tier smart factory project” is hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"white", "white-of-theme", "white-by-index", "dark-on-dark", "tiny"})
    void whatNobodySeesIsTold(String name) throws IOException {
        assertThat(found(name)).containsExactly("表格!B5 “甲市二号电气有限公司" + FAINT);
        assertThat(chinese(saved(name)).get(0)).endsWith("[表格!B5]：“甲市二号电气有限公司”与底色同色或小到看不见，仍已读入。请与填报单位核对。");
    }

    @ParameterizedTest
    @CsvSource({"white-number,7", "white-run,智能工厂（作废）", "tiny-run,不"})
    void aPartThatNobodySeesIsTold(String name, String unseen) throws IOException {
        assertThat(found(name)).containsExactly("表格!C5 “" + unseen + FAINT);
    }

    @Test
    void whatIsRaisedIsTold() throws IOException {
        assertThat(found("raised-run")).containsExactly("表格!C5 “5” is raised or lowered and read as plain text");
    }

    @ParameterizedTest
    @CsvSource({
        "white-format,B5,甲市二号电气有限公司",
        "white-number-format,C5,-7",
        "repeated,C5,甲",
        "repeated-number,C5,7",
        "long,C5,123456789012",
        "third,C5,0.33333333333333331"
    })
    void aFormatThatMayShowSomethingElseIsTold(String name, String cell, String stored) throws IOException {
        assertThat(found(name)).containsExactly("表格!" + cell + " “" + stored + FORMAT);
    }

    @Test
    void whatStandsAboveATextIsTold() throws IOException {
        assertThat(found("reading"))
                .containsExactly("表格!C5 “jiǎ shì” stands outside of the cells to fill in and is not read");
        assertThat(project("reading")).isEqualTo("甲市");
    }

    @ParameterizedTest
    @CsvSource({"kept-otherwise,4.31", "sum,0.3", "literal,57", "from-1904,2024/11/1"})
    void aNumberIsReadAsItIsShown(String name, String shown) throws IOException {
        assertThat(found(name)).isEmpty();
        assertThat(project(name)).isEqualTo(shown);
    }

    @Test
    void aFormatThatShowsNothingOfANoughtHidesIt() throws IOException {
        assertThat(found("nothing")).containsExactly(EMPTY, "表格!C5 the hidden text “0” is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule-white", "rule-black", "rule-format", "rule-bars"})
    void aRuleThatHidesIsTold(String name) throws IOException {
        assertThat(found(name))
                .containsExactly("表格!C4 a conditional format or table style may hide or change what C4:C6 shows");
        assertThat(chinese(saved(name)).get(0)).endsWith("[表格!C4]：C4:C6的条件格式或表格样式可能隐藏或改变所显示的内容。请清除该格式后核对。");
    }

    @Test
    void aRuleOfAnExtensionIsTold() throws IOException {
        assertThat(found("rule-of-extension"))
                .containsExactly("表格!B5 a conditional format or table style may hide or change what B5:B6 D5 shows");
    }

    @Test
    void whatIsDrawnInTheOlderWayIsTold() throws IOException {
        String outside = "” stands outside of the cells to fill in and is not read";
        assertThat(found("label")).containsExactly("表格!B5 “本行 作废" + outside);
        assertThat(found("words-as-shape")).containsExactly("表格!A1 “作废" + outside);
        assertThat(found("box-to-tick")).containsExactly("表格!B5" + OBJECT);
        assertThat(found("picture-in-margin")).containsExactly("表格!A1" + OBJECT);
        assertThat(found("no-xml")).containsExactly("表格!A1" + OBJECT);
        assertThat(found("background")).containsExactly("表格!A1" + OBJECT);
    }

    @Test
    void whatTurnsATextIsNamed() throws IOException {
        Path file = saved("turned");
        assertThat(findings(file))
                .containsExactly(
                        "表格!C5 “<U+202E>甲市二号电气<U+202C>智能工厂” contains unseen characters of direction or is written"
                                + " from the right, so that it is shown in another order than it is read");
        assertThat(chinese(file).get(0))
                .endsWith("[表格!C5]：“<U+202E>甲市二号电气<U+202C>智能工厂”中有看不见的方向控制字符，或从右向左书写，所显示的顺序与读入的不同。请重新键入，并设为从左到右。");
        assertThat(project("turned")).isEqualTo("甲市二号电气智能工厂");
        assertThat(found("turned-and-straight")).isEmpty();
        assertThat(project("turned-and-straight")).isEqualTo("甲市二号");
        assertThat(found("turned-phone")).first().isEqualTo("表格!F5 “138<U+202E>0013” is not a mobile number");
    }

    /** Neither the name of a file nor that of a sheet turns what stands beside it. */
    @Test
    void namesAreShownAsTheyAreStored() throws IOException {
        assertThat(found("turned-sheet")).isNotEmpty().allMatch(each -> each.indexOf('\u202e') < 0);
        Path file = saved("turned").resolveSibling("表\u202excod.xlsx");
        saved("turned").toFile().renameTo(file.toFile());
        assertThat(chinese(file).get(0)).contains("表<U+202E>xcod.xlsx [表格!C5]");
        assertThat(new SourceLocation("a\u2066b", 0, "c").toString()).isEqualTo("a<U+2066>b [c]");
        Path output = folder.resolve("merged.xlsx");
        new FormCollector(RealEdition.editions()).collect(List.of(file), Optional.empty(), output);
        Blank table = Blank.read(output);
        table.workbook()
                .forEach(sheet -> sheet.forEach(
                        row -> row.forEach(cell -> assertThat(cell.toString()).doesNotContain("\u202e"))));
        assertThat(table.workbook().getSheetAt(1).getRow(1).getCell(2).getStringCellValue())
                .isEqualTo("表<U+202E>xcod.xlsx");
    }
}
