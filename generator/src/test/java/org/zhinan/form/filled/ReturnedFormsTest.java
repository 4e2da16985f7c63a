package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.form.Blank;
import org.zhinan.text.Language;

/** What people do to a form between filling it in and sending it: the merge has what they saw, or a finding says where not. */
class ReturnedFormsTest extends ReturnedFormChecks {
    private static final String ONE = "1.工厂建设—工厂数字化设计与交付—一号实例甲\n2.工艺设计—可制造性设计—一号实例乙";
    private static final String TWO = "1.生产作业—工艺动态优化—二号实例甲";
    private static final String THREE = "1.安全管控—安全一体化管控—三号实例甲";

    @Test
    void aGoodFormFromBeforeIsReadAsItStands() throws IOException {
        Path file = RETURNED.resolve("good.xlsx");
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file))
                .containsExactly(
                        "甲市一号机械有限公司|甲市一号机械智能工厂|" + ONE + "|张三|13800000001",
                        "甲市二号电气有限公司|甲市二号电气智能工厂|" + TWO + "|李四|13800000002",
                        "甲市三号食品有限公司|甲市三号食品智能工厂|" + THREE + "|王五|13800000003");
    }

    // To whom a line belongs
    // ------------------------------------------------------------------------------------------------

    @Test
    void aSortedTableKeepsToEachCompanyItsLines() throws IOException {
        Path file = RETURNED.resolve("sorted.xlsx");
        assertThat(merged(file))
                .containsExactly(
                        "甲市三号食品有限公司|甲市三号食品智能工厂|" + THREE + "|王五|13800000003",
                        "甲市二号电气有限公司|甲市二号电气智能工厂|" + TWO + "|李四|13800000002",
                        "甲市一号机械有限公司|甲市一号机械智能工厂|" + ONE + "|张三|13800000001");
        assertThat(findings(file))
                .containsExactly(
                        "表格!D4 the scenario instances shown for “甲市三号食品有限公司” are marked on their own sheet as those of “甲市一号机械有限公司”",
                        "表格!D6 the scenario instances shown for “甲市一号机械有限公司” are marked on their own sheet as those of “甲市三号食品有限公司”");
        assertThat(chinese(file).get(0)).endsWith("[表格!D4]：“甲市三号食品有限公司”一行显示的场景实例，在其工作表上注明属于“甲市一号机械有限公司”。请与填报单位核对。");
    }

    @Test
    void whatTheTableShowsIsHeldAgainstWhatWasChosen() throws IOException {
        Path file = good.edit(XlsxParts.TABLE, xml -> xml.replace(TWO, THREE)).save(folder.resolve("stale.xlsx"));
        assertThat(findings(file))
                .containsExactly("表格!D5 the table shows “" + THREE
                        + "”, but the scenario instances that were chosen are “" + TWO + "”");
        assertThat(chinese(file).get(0)).endsWith("表格!D5]：表格中显示的是“" + THREE + "”，而所选的场景实例是“" + TWO + "”。请与填报单位核对。");
        assertThat(merged(file).get(1)).contains(THREE);
    }

    @Test
    void linesThatNoRowShowsAreFound() throws IOException {
        Path file = good.text(XlsxParts.TABLE, "D5", TWO).save(folder.resolve("typed.xlsx"));
        assertThat(findings(file)).as("typed as it was composed").isEmpty();
        Path other = good.edit(
                        XlsxParts.TABLE,
                        xml -> xml.replaceAll("(<c r=\"D6\"[^>]*>)<f[^>]*>[^<]*</f>", "$1<f>场景实例!\\$H\\$24</f>"))
                .save(folder.resolve("lost.xlsx"));
        assertThat(findings(other))
                .containsExactly(
                        "表格!D6 the scenario instances shown for “甲市三号食品有限公司” are marked on their own sheet as those of “甲市二号电气有限公司”",
                        "表格!D6 the table shows “" + THREE + "”, but the scenario instances that were chosen are “" + TWO
                                + "”",
                        "场景实例!D44 the scenario instance “安全管控—安全一体化管控—三号实例甲” is shown in no row of the table");
    }

    @Test
    void aCellThatWasClearedShowsNothing() throws IOException {
        Path file = good.edit(XlsxParts.TABLE, xml -> xml.replaceAll("<c r=\"D5\".*?</c>", "<c r=\"D5\" s=\"8\"/>"))
                .save(folder.resolve("cleared.xlsx"));
        assertThat(findings(file))
                .containsExactly(
                        "表格!D5 the table shows “”, but the scenario instances that were chosen are “" + TWO + "”");
        assertThat(merged(file).get(1)).as("nothing is lost").contains(TWO);
    }

    @Test
    void aFormThatNoProgramHasCalculatedIsReadByItsLines() throws IOException {
        Path file = good.edit(XlsxParts.TABLE, xml -> xml.replaceAll("(</f>)<v>[^<]*</v>", "$1"))
                .edit(XlsxParts.LINES, xml -> xml.replaceAll("(</f>)<v>[^<]*</v>", "$1"))
                .save(folder.resolve("script.xlsx"));
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file).get(0)).contains(ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "sorted", "two-sheets", "shown-otherwise", "one-company-three-ways", "hidden-row"})
    void nothingDependsOnTheOrderOfTheEntries(String name) throws IOException {
        Path file = XlsxParts.of(RETURNED.resolve(name + ".xlsx")).save(folder.resolve("a.xlsx"));
        List<String> findings = findings(file);
        List<String> rows = merged(file);
        for (int seed = 0; seed < 5; seed++) {
            XlsxParts.of(RETURNED.resolve(name + ".xlsx")).shuffled(file, seed);
            assertThat(findings(file)).isEqualTo(findings);
            assertThat(merged(file)).isEqualTo(rows);
        }
    }

    // What is filled in elsewhere
    // -------------------------------------------------------------------------------------------

    @Test
    void aCopiedSheetIsAFurtherTable() throws IOException {
        Path file = RETURNED.resolve("two-sheets.xlsx");
        assertThat(merged(file))
                .extracting(row -> row.substring(0, row.indexOf('|')))
                .containsExactly("甲市一号机械有限公司", "甲市二号电气有限公司", "甲市三号食品有限公司", "甲市四号纺织有限公司", "甲市五号化工有限公司", "甲市三号食品有限公司");
        assertThat(findings(file))
                .contains(
                        "表格 (2)!B6 “甲市三号食品有限公司” stands twice, also at 表格!B6",
                        "表格 (2)!D4 the scenario instances shown for “甲市四号纺织有限公司” are marked on their own sheet as those of “甲市一号机械有限公司”");
    }

    @Test
    void aCopyWithoutNamesIsFoundByItsHeader() throws IOException {
        Blank blank = Blank.read(RETURNED.resolve("good.xlsx"));
        blank.workbook().cloneSheet(0, "区县");
        XSSFSheet copy = blank.workbook().getSheet("区县");
        for (int row = 3; row < 6; row++) {
            copy.getRow(row).getCell(1).setCellValue("乙市" + row + "号公司");
            copy.getRow(row).getCell(3).removeFormula();
            copy.getRow(row).getCell(3).setCellValue(TWO);
        }
        copy.getRow(5).getCell(5).setCellValue("123");
        Path file = blank.save(folder.resolve("copy.xlsx"));
        assertThat(merged(file)).hasSize(6).anyMatch(row -> row.startsWith("乙市4号公司|甲市二号电气智能工厂|" + TWO));
        assertThat(findings(file)).containsExactly("区县!F6 “123” is not a mobile number");
    }

    /** The translation is revised; forms with the English of before are on their way. */
    @Test
    void anEnglishFormWithOtherEnglishIsReadByItsChinese() throws IOException {
        Blank blank = Blank.of("recommendation-summary", Language.EN)
                .row(1, "甲市一号机械有限公司", "13800000001")
                .line(1, 1, "scenario-02", "一号实例", Language.EN);
        for (Sheet sheet : blank.workbook()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        String said = cell.getStringCellValue();
                        cell.setCellValue(
                                said.replaceFirst("^[^\\p{IsHan}]+(?=(\n| / )[^/\n]*\\p{IsHan})", "Former words"));
                    }
                }
            }
        }
        blank.workbook().cloneSheet(0, "区县");
        XSSFSheet copy = blank.workbook().getSheet("区县");
        copy.getRow(3).getCell(1).setCellValue("乙市一号公司");
        copy.getRow(3).getCell(3).removeFormula();
        copy.getRow(3).getCell(3).setCellValue(TWO);
        Path file = blank.save(folder.resolve("former.xlsx"));
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file))
                .containsExactly(
                        "甲市一号机械有限公司|甲市一号机械有限公司卓越级智能工厂|1.工厂建设—数字孪生工厂运营优化—一号实例|王小明|13800000001",
                        "乙市一号公司|甲市一号机械有限公司卓越级智能工厂|" + TWO + "|王小明|13800000001");
    }

    @Test
    void aSheetOfOnesOwnIsNamed() throws IOException {
        Blank blank = Blank.read(RETURNED.resolve("good.xlsx"));
        blank.workbook().createSheet("备注").createRow(4).createCell(2).setCellValue("另有两家");
        blank.workbook().setSheetHidden(blank.workbook().getSheetIndex("备注"), true);
        Path file = blank.save(folder.resolve("own.xlsx"));
        assertThat(findings(file))
                .containsExactly("备注!C5 the sheet “备注” is hidden", "备注!C5 the sheet “备注” is not read; it says “另有两家”");
        assertThat(chinese(file).get(1)).endsWith("：工作表“备注”没有读入，其中写有“另有两家”。请填入表格，或删去该工作表。");
    }

    @Test
    void cellsOutsideOfTheTableAreNamed() throws IOException {
        Blank blank = Blank.read(RETURNED.resolve("good.xlsx"));
        XSSFSheet table = blank.workbook().getSheetAt(0);
        table.getRow(4).createCell(9).setCellValue("暂缓");
        table.createRow(30).createCell(4).setCellValue("联系人另有赵六");
        blank.workbook().getSheetAt(1).createRow(90).createCell(9).setCellValue("补充");
        Path file = blank.save(folder.resolve("outside.xlsx"));
        assertThat(findings(file))
                .containsExactly(
                        "表格!J5 “暂缓” stands outside of the cells to fill in and is not read",
                        "表格!E31 “联系人另有赵六” stands outside of the cells to fill in and is not read",
                        "场景实例!J91 “补充” stands outside of the cells to fill in and is not read");
        assertThat(chinese(file).get(0)).endsWith("：“暂缓”写在应填的单元格以外，没有读入。请填入表格，或删去。");
    }

    @Test
    void aDeletedColumnIsNamedAndTheRestIsRead() throws IOException {
        Path file = good.edit(XlsxParts.WORKBOOK, xml -> xml.replaceAll("表格!\\$E\\$[0-9]+", "#REF!"))
                .edit(XlsxParts.TABLE, xml -> xml.replaceAll("<c r=\"E[0-9]+\"[^>]*?(?:/>|>.*?</c>)", ""))
                .save(folder.resolve("column.xlsx"));
        assertThat(findings(file)).containsExactly("表格!A3 the column “Contact person” is missing");
        assertThat(chinese(file).get(0)).endsWith("：缺少“联系人”一列。请用空白表格重新填写。");
        assertThat(merged(file).get(1)).isEqualTo("甲市二号电气有限公司|甲市二号电气智能工厂|" + TWO + "||13800000002");
    }

    @Test
    void mergedCellsAreNamed() throws IOException {
        Path file = good.text(XlsxParts.TABLE, "E5", "")
                .edit(
                        XlsxParts.TABLE,
                        xml -> xml.replace(
                                "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"E4:E5\"/></mergeCells>"))
                .save(folder.resolve("merged.xlsx"));
        assertThat(findings(file))
                .containsExactly(
                        "表格!E5 “Contact person” is merged with other cells as E4:E5 and has nothing of its own");
        assertThat(chinese(file).get(0)).endsWith("：“联系人”与其他单元格合并为E4:E5，此格没有内容。请取消合并，逐格填写。");
    }

    @Test
    void whatIsHiddenIsSaidToBe() throws IOException {
        assertThat(findings(RETURNED.resolve("hidden-row.xlsx"))).containsExactly("表格!B5 the row is hidden");
        assertThat(chinese(RETURNED.resolve("hidden-row.xlsx")).get(0)).endsWith("[表格!B5]：此行是隐藏的。请确认此行是否申报。");
        Path file = good.edit(
                        XlsxParts.TABLE,
                        xml -> xml.replaceFirst("hidden=\"false\"( [^>]*max=\"3\" min=\"3\")", "hidden=\"true\"$1"))
                .edit(
                        XlsxParts.LINES,
                        xml -> xml.replaceFirst("<row r=\"24\"", "<row r=\"24\" ht=\"0\" x=\"\"")
                                .replaceFirst("(<row r=\"24\"[^>]*x=\"\"[^>]*) ht=\"[0-9.]+\"", "$1"))
                .edit(
                        XlsxParts.WORKBOOK,
                        xml -> xml.replaceFirst("(name=\"场景实例\"[^>]*state=)\"visible\"", "$1\"veryHidden\""))
                .save(folder.resolve("hidden.xlsx"));
        assertThat(findings(file))
                .containsExactly(
                        "表格!C3 the column “Name of excellent-tier smart factory project” is hidden",
                        "场景实例!A4 the sheet “场景实例” is hidden",
                        "场景实例!D24 the row is hidden");
    }

    @Test
    void commentsAreTold() throws IOException {
        Path file = good.related(
                        XlsxParts.TABLE,
                        "comments",
                        "comments1.xml",
                        "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><commentList><comment"
                                + " ref=\"B5\" authorId=\"0\"><text><r><t>改为</t></r><r><t>丙公司</t></r></text></comment>"
                                + "</commentList></comments>")
                .save(folder.resolve("comments.xlsx"));
        assertThat(findings(file)).containsExactly("表格!B5 the comment “改为丙公司” is not read");
        assertThat(chinese(file).get(0)).endsWith("[表格!B5]：批注“改为丙公司”没有读入。请查看后删去批注。");
    }

    // Big files
    // -------------------------------------------------------------------------------------------------------------

    @Test
    void emptyRowsCostNothing() throws IOException {
        // As for a million rows, more than all parts together may unpack to.
        requireReadable(
                250_000,
                " outlineLevel=\"0\" collapsed=\"false\" spans=\"1:16384\" dyDescent=\"0.25\" thickBot=\"false\"");
    }

    @Test
    @Tag("all")
    void aMillionEmptyRowsCostNothing() throws IOException {
        requireReadable(1_048_576, "");
    }

    private void requireReadable(int last, String attributes) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 25; row <= last; row++) {
            rows.append("<row r=\"").append(row).append("\" customFormat=\"false\" ht=\"15\" hidden=\"false\"");
            rows.append(attributes).append("/>");
        }
        assertThat(rows).hasSizeGreaterThan(33 << 20);
        Path file = good.edit(XlsxParts.TABLE, xml -> xml.replace("</sheetData>", rows + "</sheetData>"))
                .save(folder.resolve("rows.xlsx"));
        assertThat(findings(file)).isEmpty();
    }
}
