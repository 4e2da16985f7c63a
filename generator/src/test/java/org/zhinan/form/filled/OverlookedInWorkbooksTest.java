package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhinan.form.RealEdition;

/** What a workbook shows beside or over its cells, and what cells keep and do not show: merged as it is seen, or a finding. */
class OverlookedInWorkbooksTest extends ReturnedFormChecks {
    private List<String> found(String name) throws IOException {
        return findings(saved(name));
    }

    private Path saved(String name) throws IOException {
        return OverlookedContentFiles.of(RETURNED.resolve("good.xlsx"))
                .get(name)
                .save(folder.resolve(name + ".xlsx"));
    }

    @Test
    void struckTextIsReadAndTold() throws IOException {
        assertThat(found("struck-cell")).containsExactly("表格!B5 “甲市二号电气有限公司” is struck through and read all the same");
        assertThat(found("struck-run")).containsExactly("表格!C5 “旧” is struck through and read all the same");
        assertThat(merged(saved("struck-run")).get(1)).startsWith("甲市二号电气有限公司|旧甲市二号电气智能工厂|");
        assertThat(found("not-struck")).isEmpty();
    }

    @Test
    void whatAFormatHidesIsNotRead() throws IOException {
        assertThat(found("hidden-text"))
                .containsExactly(
                        "表格!C5 “Name of excellent-tier smart factory project” is empty",
                        "表格!C5 the hidden text “甲市二号电气智能工厂” is not read");
        assertThat(merged(saved("hidden-text")).get(1)).startsWith("甲市二号电气有限公司||");
        assertThat(found("hidden-number")).contains("表格!C5 the hidden text “7” is not read");
    }

    @Test
    void whatAFormatPutsAroundATextIsRead() throws IOException {
        assertThat(found("worded-text")).isEmpty();
        assertThat(merged(saved("worded-text")).get(1)).startsWith("甲市二号电气有限公司|项目：甲市二号电气智能工厂（暂定）|");
        assertThat(found("fraction-of-text"))
                .containsExactly("表格!C5 “甲市二号电气智能工厂” is stored, and the format of the cell may show something else");
    }

    @Test
    void whatMergedCellsCoverIsNotRead() throws IOException {
        assertThat(found("covered"))
                .containsExactly(
                        "表格!C5 “Name of excellent-tier smart factory project” is merged with other cells as B5:C5 and has nothing"
                                + " of its own",
                        "表格!C5 the hidden text “甲市二号电气智能工厂” is not read");
        assertThat(merged(saved("covered")).get(1)).startsWith("甲市二号电气有限公司||");
    }

    @Test
    void whatIsDrawnOverTheSheetIsTold() throws IOException {
        assertThat(found("text-box"))
                .containsExactly("表格!B5 “本行作废” stands outside of the cells to fill in and is not read");
        assertThat(found("picture")).containsExactly("表格!B5 a picture stands where text is to be entered");
        String object = " a symbol, formula, drawing or embedded object stands here and is not read";
        assertThat(found("line")).containsExactly("表格!B5" + object);
        assertThat(found("object")).containsExactly("表格!A1" + object);
    }

    @Test
    void whatIsWrittenInTheMarginsIsTold() throws IOException {
        assertThat(found("margins"))
                .containsExactly("表格!A1 “本表作废＆重报” stands outside of the cells to fill in and is not read");
    }

    @Test
    void aSealThatReachesTheUnitIsNone() throws IOException {
        assertThat(found("seal")).isEmpty();
    }

    @Test
    void macrosOfSheetsAreRefused() throws IOException {
        Path file = saved("macro-sheet");
        assertThatThrownBy(() -> FormReader.read(file, RealEdition.editions()))
                .hasMessageContaining("macro-sheet.xlsx: it contains macros");
    }

    @Test
    void radicalsAreTheIdeographsThatTheyLookLike() throws IOException {
        assertThat(found("radicals")).contains("表格!B5 “西安⻋间⼯业公司” stands twice, also at 表格!B4");
    }
}
