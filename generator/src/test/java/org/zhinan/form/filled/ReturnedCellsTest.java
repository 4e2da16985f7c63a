package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.form.Blank;
import org.zhinan.form.RealEdition;
import org.zhinan.form.filled.FormCollector.Collected;

/** What a cell of a returned form shows is what is merged, and what is spelled in other ways is one. */
class ReturnedCellsTest extends ReturnedFormChecks {
    // What a cell shows
    // -----------------------------------------------------------------------------------------------------

    @Test
    void whatACellShowsIsWhatIsMerged() throws IOException {
        Path file = RETURNED.resolve("shown-otherwise.xlsx");
        assertThat(findings(file)).containsExactly("表格!C6 the cell shows the error “#N/A”");
        assertThat(chinese(file).get(0)).endsWith("[表格!C6]：此格显示错误值“#N/A”。请改填文字。");
        List<String> rows = merged(file);
        assertThat(rows.get(0)).contains("|2024年11月|1.工厂建设—工厂数字化设计与交付—95%\n");
        assertThat(rows.get(1)).contains("|TRUE|");
        assertThat(rows.get(2)).startsWith("甲市三号食品有限公司||");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"甲字第\"000\"号项目\"|7|甲字第007号项目",
                "yyyy\"年\"m\"月\"d\"日\"|45597|2024年11月1日",
                "yyyy/mm/dd hh:mm|45597.75|2024/11/01 18:00",
                "0.00%|0.9512|95.12%",
                "#,##0.0|1234567.25|1,234,567.3",
                "0;[Red]-0|-5|-5",
                "General|13800138000|13800138000",
                "@|0.5|0.5",
                ".00|0.75|.75",
                "#.##|5|5.",
                "0\\;\"x\"|7|7;x",
                "0\\\"|7|7\"",
                "h:mm|0.5|12:00",
                "[$-804]0|7|7"
            })
    void numbersAreReadAsTheirFormatShowsThem(String format, String number, String shown) throws IOException {
        Path file = formatted(format, number);
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file).get(0)).startsWith("甲市一号机械有限公司|" + shown + "|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[DBNum1]0",
                "0.00E+00",
                "# ?/?",
                "yyyy-mmm-d",
                "[>100]0;00",
                "h:mm AM/PM",
                "mm:ss.0",
                "[$-F800]yyyy/m/d",
                "[$-1E000804]0",
                "[$-130000]yyyy"
            })
    void aFormatThatIsNotKnownIsAFinding(String format) throws IOException {
        Path file = formatted(format, "45597");
        assertThat(findings(file))
                .containsExactly("表格!C4 “45597” is stored, and the format of the cell may show something else");
        assertThat(chinese(file).get(0)).endsWith("：此格存有“45597”，但按其格式显示的可能是别的内容。请改填文字。");
    }

    /** Programs do not agree on the first days, and write small numbers with a power of ten. */
    @ParameterizedTest
    @CsvSource({"yyyy/m/d,7", "yyyy/m/d,0", "m/h,0.5", "General,0.0000001"})
    void aNumberThatProgramsShowOtherwiseIsAFinding(String format, String number) throws IOException {
        assertThat(findings(formatted(format, number)))
                .containsExactly(
                        "表格!C4 “" + number + "” is stored, and the format of the cell may show something else");
    }

    @Test
    void escapesAndLineEndsAreReadAsCharacters() throws IOException {
        Path file = good.text(XlsxParts.TABLE, "C4", "一_x000D_\n二_x005F_x0041_")
                .text(XlsxParts.TABLE, "E5", "李&#13;&#10;四")
                .save(folder.resolve("escaped.xlsx"));
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file).get(0)).contains("|一\n二_x0041_|");
        assertThat(merged(file).get(1)).contains("|李\n四|");
    }

    @Test
    void aFormulaOrAPictureInAnyCellIsAFinding() throws IOException {
        Path picture = RETURNED.resolve("picture-in-stamp.xlsx");
        assertThat(findings(picture)).containsExactly("表格!C2 a picture stands where text is to be entered");
        assertThat(chinese(picture).get(0)).endsWith("[表格!C2]：此处是图片，不是文字。请改填文字。");
        assertThat(stamp(picture)).isEmpty();
        Path formula = good.cell(XlsxParts.TABLE, "C2", "t=\"str\"", "<f>A1</f><v>某局</v>")
                .cell(XlsxParts.TABLE, "B4", "t=\"str\"", "<f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v>")
                .cell(XlsxParts.TABLE, "E5", "t=\"e\" vm=\"1\"", "<v>#VALUE!</v>")
                .cell(XlsxParts.LINES, "F24", "t=\"str\"", "<f>E24</f><v>二号实例甲</v>")
                .save(folder.resolve("formula.xlsx"));
        assertThat(findings(formula))
                .containsExactlyInAnyOrder(
                        "表格!C2 a formula stands where text is to be entered",
                        "表格!B4 a picture stands where text is to be entered",
                        "表格!E5 a picture stands where text is to be entered",
                        "场景实例!F24 a formula stands where text is to be entered");
        assertThat(stamp(formula)).isEmpty();
    }

    // Spellings
    // -------------------------------------------------------------------------------------------------------------

    @Test
    void oneCompanyInThreeSpellingsIsOne() throws IOException {
        Path file = RETURNED.resolve("one-company-three-ways.xlsx");
        assertThat(findings(file))
                .containsExactly(
                        "表格!B5 “甲市一号机械（集团）有限公司” stands twice, also at 表格!B4",
                        "表格!B6 “甲市一号机械(集团)有限公司” stands twice, also at 表格!B4");
        assertThat(chinese(file).get(0)).endsWith("[表格!B5]：“甲市一号机械（集团）有限公司”重复填写，另见表格!B4。请删去重复的一处。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲市 一号机械有限公司", "甲市一号机械有限公司\u200b", "\u202d甲市一号机械有限公司\u202c", "甲市一号机械有限公司\u3000"})
    void otherSpellingsAreTheSameCompany(String spelling) throws IOException {
        Path file = good.text(XlsxParts.TABLE, "B5", spelling)
                .text(XlsxParts.TABLE, "C5", "甲市一号机械智能工厂")
                .save(folder.resolve("spelling.xlsx"));
        assertThat(findings(file)).anyMatch(finding -> finding.contains("stands twice, also at 表格!B4"));
    }

    @Test
    void theQuotaCountsAProjectOnce() throws IOException {
        Path output = folder.resolve("all.xlsx");
        Path three = RETURNED.resolve("one-company-three-ways.xlsx");
        Collected collected = new FormCollector(RealEdition.editions())
                .collect(List.of(three, RETURNED.resolve("good.xlsx")), Optional.of("渭南"), output);
        assertThat(collected.rows()).isEqualTo(6);
        assertThat(collected.beyond()).as("four projects, three allowed").isEqualTo(1);
    }

    @Test
    void phonesAreCleanedOfWhatNobodySees() throws IOException {
        Path file = XlsxParts.of(RETURNED.resolve("phones.xlsx"))
                .text(XlsxParts.TABLE, "F6", "１３８００００００３３")
                .save(folder.resolve("phones.xlsx"));
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file))
                .extracting(row -> row.substring(row.lastIndexOf('|') + 1))
                .containsExactly("13800000001", "13800000002", "13800000033");
    }

    private Path formatted(String format, String number) throws IOException {
        String code = format.replace("&", "&amp;").replace("\"", "&quot;").replace(">", "&gt;");
        return good.edit("xl/styles.xml", xml -> {
                    String styled = xml.contains("</numFmts>")
                            ? xml.replace(
                                    "</numFmts>", "<numFmt numFmtId=\"990\" formatCode=\"" + code + "\"/></numFmts>")
                            : xml.replaceFirst(
                                    "<fonts",
                                    "<numFmts><numFmt numFmtId=\"990\" formatCode=\"" + code + "\"/></numFmts><fonts");
                    return styled.replace("</cellXfs>", "<xf numFmtId=\"990\"/></cellXfs>");
                })
                .cell(XlsxParts.TABLE, "C4", "s=\"" + styles() + "\" t=\"n\"", "<v>" + number + "</v>")
                .save(folder.resolve("formatted.xlsx"));
    }

    /** How many styles the workbook has. */
    private int styles() throws IOException {
        return Blank.read(RETURNED.resolve("good.xlsx")).workbook().getNumCellStyles();
    }
}
