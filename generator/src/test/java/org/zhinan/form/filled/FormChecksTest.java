package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.form.Blank;
import org.zhinan.form.Office;
import org.zhinan.form.RealEdition;
import org.zhinan.form.xlsx.TableSheet;
import org.zhinan.library.Domain;
import org.zhinan.library.Scenario;
import org.zhinan.problem.Problem;
import org.zhinan.text.Language;

class FormChecksTest {
    private static final String SUMMARY = "recommendation-summary";
    private static final Scenario SCENARIO = RealEdition.get().scenarios().get(0);
    private static final String DOMAIN =
            RealEdition.get().domain(SCENARIO.domain()).name().zh();

    @TempDir
    Path folder;

    private Blank blank;

    @BeforeEach
    void fill() throws IOException {
        blank = Blank.of(SUMMARY, Language.ZH)
                .row(1, "杨凌甲公司", "13800138000")
                .line(1, 1, SCENARIO.id(), "甲一", Language.ZH)
                .row(2, "杨凌乙公司", "13900139000")
                .line(2, 1, SCENARIO.id(), "乙一", Language.ZH)
                .line(2, 2, SCENARIO.id(), "乙二", Language.ZH);
    }

    @Test
    void findsNothingWrongWithAGoodForm() throws IOException {
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGoodFormStaysGoodWhenLibreOfficeSavesIt(Language language) throws Exception {
        Office.require();
        Path filled = Blank.of(SUMMARY, language)
                .row(1, "杨凌甲公司", "13800138000")
                .line(1, 1, SCENARIO.id(), "甲 <一> & “二”", language)
                .save(folder.resolve("filled.xlsx"));
        Path saved = Office.convert(filled, "xlsx", folder);

        FilledForm form = FormReader.read(saved, RealEdition.editions());

        assertThat(FormChecks.check(form)).isEmpty();
        assertThat(form.begun()).hasSize(1);
        assertThat(form.begun().get(0).cell("applicant").text()).isEqualTo("杨凌甲公司");
        assertThat(form.begun().get(0).cell("mobile").text()).isEqualTo("13800138000");
        assertThat(form.begun().get(0).scenarios().get(0).instance().text()).isEqualTo("甲 <一> & “二”");
        assertThat(form.begun().get(0).cell("scenarios").text())
                .isEqualTo("1." + DOMAIN + "—" + SCENARIO.name().zh() + "—甲 <一> & “二”");
    }

    @Test
    void findsEachMistakeWhereItIsAfterLibreOfficeHasSavedIt() throws Exception {
        Office.require();
        Domain other = RealEdition.get().domains().get(1);
        blank.fill("row_1_mobile", "1380013800").fill("row_2_contact", " ");
        blank.line(1, 1, "没有的环节", "没有的场景", "");
        blank.line(2, 1, other.name().zh(), SCENARIO.name().zh(), "乙一");
        Path saved = Office.convert(blank.save(folder.resolve("filled.xlsx")), "xlsx", folder);

        assertThat(new FormChecks(RealEdition.editions()).check(List.of(saved)))
                .extracting(finding ->
                        finding.where().cell() + " " + finding.message().en())
                .containsExactly(
                        "表格!F4 “1380013800” is not a mobile number",
                        "场景实例!D4 there is no domain “没有的环节”",
                        "场景实例!E4 there is no scenario “没有的场景”",
                        "场景实例!F4 the name of the instance is missing",
                        "表格!E5 “Contact person” is empty",
                        "场景实例!E24 the scenario “" + SCENARIO.name().zh() + "” is not of the domain beside it");
    }

    @Test
    void saysItInBothLanguagesWithACure() throws IOException {
        blank.fill("row_1_contact", "");
        assertThat(findings().get(0).in(Language.ZH)).endsWith("filled.xlsx [表格!E4]：“联系人”未填。请补填。");
        assertThat(findings().get(0).in(Language.EN))
                .endsWith("filled.xlsx [表格!E4]: “Contact person” is empty. Fill it in.");
    }

    @Test
    void findsMobileNumbersThatAreNone() throws IOException {
        for (String mobile :
                List.of("1380013800", "138001380001", "23800138000", "138 0013 8000", "１３８００１３８００", "1e123456789")) {
            blank.fill("row_1_mobile", mobile);
            assertThat(messages()).containsExactly("表格!F4 “" + mobile + "” is not a mobile number");
        }
        blank.cell("row_1_mobile").setCellValue(13800138000d);
        assertThat(messages()).as("a number that was pasted").isEmpty();
        for (String mobile :
                List.of("１３８００１３８０００", "\u202d13800138000\u202c", "13800138000\u00a0", "138\u200b00138000")) {
            blank.fill("row_1_mobile", mobile);
            assertThat(messages()).as("nobody sees a difference").isEmpty();
        }
    }

    /** What the unit of the header makes of 5% or 1.2亿 only the sender knows. */
    @ParameterizedTest
    @CsvSource({
        "1234.5, true",
        "'1,234,567.50', true",
        "-3, true",
        "−3.5, true",
        "１２．５, true",
        "0, true",
        "5%, false",
        "5％, false",
        "3‰, false",
        "500万元, false",
        "1.2亿, false",
        "（3）, false",
        "'1,23', false",
        "3.5.2, false",
        "约5, false",
        "无, false"
    })
    void aValueIsANumberAlone(String shown, boolean value) {
        assertThat(FormRowChecks.isValue(shown)).isEqualTo(value);
    }

    @Test
    void findsGapsAndEmptyForms() throws IOException {
        blank.row(4, "杨凌丁公司", "13700137000").line(4, 1, SCENARIO.id(), "丁", Language.ZH);
        assertThat(messages()).containsExactly("表格!B6 this row is empty, and one below it is filled in");
        blank = Blank.of(SUMMARY, Language.ZH);
        assertThat(messages()).containsExactly("表格!B4 no row is filled in");
    }

    @Test
    void findsWhatStandsTwice() throws IOException {
        blank.row(2, "杨凌甲公司", "13900139000").line(2, 2, SCENARIO.id(), "乙一", Language.ZH);
        assertThat(messages())
                .containsExactly(
                        "场景实例!F25 “" + DOMAIN + "—" + SCENARIO.name().zh() + "—乙一” stands twice, also at 场景实例!F24",
                        "表格!B5 “杨凌甲公司” stands twice, also at 表格!B4");
    }

    @Test
    void findsAProjectThatStandsInTwoFiles() throws IOException {
        Path first = blank.save(folder.resolve("a.xlsx"));
        Path second = blank.save(folder.resolve("b.xlsx"));
        assertThat(new FormChecks(RealEdition.editions()).check(List.of(first, second)))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.where().file()).endsWith("b.xlsx"));
    }

    @Test
    void findsTheExampleLeftInPlace() throws IOException {
        String example =
                RealEdition.form(SUMMARY).example().orElseThrow().cells().get(3).zh();
        String instance = example.substring(example.lastIndexOf('—') + 1, example.lastIndexOf('（'));
        blank.fill("row_1_instance_1", instance);
        assertThat(messages()).containsExactly("场景实例!F4 the example was left in place");
        blank.fill("row_1_instance_1", instance + "改造");
        assertThat(messages()).isEmpty();
        type(1, example);
        assertThat(messages()).contains("表格!D4 the example was left in place");
    }

    @Test
    void readsLinesThatWereTypedIntoTheTable() throws IOException {
        String line = DOMAIN + "—" + SCENARIO.name().zh() + "—";
        type(1, "1." + line + "甲一");
        assertThat(messages()).as("the line that was chosen").isEmpty();
        type(1, "1." + line + "甲一\n2." + line + "甲—乙");
        String chosen = "“1." + line + "甲一”";
        assertThat(messages())
                .containsExactly("表格!D4 the table shows “1." + line + "甲一 2." + line
                        + "甲—乙”, but the scenario instances that were chosen are " + chosen);
        assertThat(FormReader.read(save(), RealEdition.editions())
                        .begun()
                        .get(0)
                        .scenarios())
                .extracting(each -> each.instance().text())
                .containsExactly("甲一", "甲—乙");
        type(1, "1." + line + "甲一 2." + line + "甲二\n甲三");
        assertThat(messages())
                .containsExactly(
                        "表格!D4 “1." + line + "甲一 2." + line + "甲二” is not of the form domain—scenario—instance",
                        "表格!D4 “甲三” is not of the form domain—scenario—instance",
                        "表格!D4 the table shows “1." + line + "甲一 2." + line
                                + "甲二 甲三”, but the scenario instances that were chosen are " + chosen);
    }

    @Test
    void followsRowsColumnsAndSheetsThatWereInserted() throws IOException {
        XSSFSheet table = blank.workbook().getSheetAt(0);
        table.shiftRows(0, table.getLastRowNum(), 2);
        blank.workbook().createSheet("备注").createRow(0).createCell(0).setCellValue("x");
        blank.workbook().setSheetOrder("备注", 0);
        blank.fill("row_2_mobile", "1");
        assertThat(messages())
                .containsExactly("表格!F7 “1” is not a mobile number", "备注!A1 the sheet “备注” is not read; it says “x”");
    }

    @Test
    void countsARowThatWasInsertedAmongTheOthers() throws IOException {
        XSSFSheet table = blank.workbook().getSheetAt(0);
        table.shiftRows(TableSheet.FIRST_ROW + 1, table.getLastRowNum(), 1);
        var row = table.createRow(TableSheet.FIRST_ROW + 1);
        row.createCell(1).setCellValue("杨凌丙公司");
        row.createCell(3).setCellValue(DOMAIN + "—" + SCENARIO.name().zh() + "—丙");
        assertThat(messages())
                .containsExactly(
                        "表格!C5 “Name of excellent-tier smart factory project” is empty",
                        "表格!E5 “Contact person” is empty",
                        "表格!F5 “Contact details (mobile number)” is empty");
        assertThat(FormReader.read(save(), RealEdition.editions()).begun())
                .extracting(each ->
                        each.cell("applicant").text() + " " + each.scenarios().size())
                .containsExactly("杨凌甲公司 1", "杨凌丙公司 1", "杨凌乙公司 2");
    }

    private void type(int row, String text) {
        blank.cell("row_" + row + "_scenarios").removeFormula();
        blank.fill("row_" + row + "_scenarios", text);
    }

    private Path save() throws IOException {
        return blank.save(folder.resolve("filled.xlsx"));
    }

    private List<Problem> findings() throws IOException {
        return new FormChecks(RealEdition.editions()).check(List.of(save()));
    }

    private List<String> messages() throws IOException {
        return findings().stream()
                .map(finding -> finding.where().cell() + " " + finding.message().en())
                .toList();
    }
}
