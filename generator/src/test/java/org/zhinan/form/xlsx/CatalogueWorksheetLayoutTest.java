package org.zhinan.form.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.content.FormYaml;
import org.zhinan.form.Blank;
import org.zhinan.form.RealEdition;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Tier;
import org.zhinan.text.Language;

@Tag("fast")
class CatalogueWorksheetLayoutTest {
    private static final Edition EDITION = RealEdition.get();
    private static final int FIRST_ROW = 4;

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysThatItIsNotOfficial(Language language) throws IOException {
        List<Form> worksheets = EDITION.forms().stream()
                .filter(form -> form.kind() == FormYaml.Kind.WORKSHEET)
                .toList();
        assertThat(worksheets).isNotEmpty();
        for (Form form : worksheets) {
            XSSFSheet sheet = Blank.of(form.id(), language).workbook().getSheetAt(0);
            assertThat(text(sheet, 0, 0))
                    .contains(form.name().in(language), form.name().zh());
            assertThat(text(sheet, 1, 0)).contains(WorkbookPhrases.DERIVED.in(language), WorkbookPhrases.DERIVED.zh());
        }
    }

    @Test
    void hasARowForEachIndicatorAndNoFormula() throws IOException {
        Blank blank = Blank.of("indicator-worksheet", Language.ZH);
        XSSFSheet sheet = blank.workbook().getSheetAt(0);
        assertThat(column(sheet, 2, EDITION.indicators().size()))
                .isEqualTo(EDITION.indicators().stream().map(i -> i.name().zh()).toList());
        assertThat(blank.cell("row_1_baseline").getCellStyle().getLocked()).isFalse();
        sheet.forEach(
                row -> row.forEach(cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA")));
    }

    @Test
    void hasARowForEachScenario() throws IOException {
        XSSFSheet sheet = Blank.of("scenario-coverage", Language.ZH).workbook().getSheetAt(0);
        int count = EDITION.scenarios().size();
        assertThat(column(sheet, 3, count))
                .isEqualTo(EDITION.scenarios().stream().map(s -> s.name().zh()).toList());
        assertThat(column(sheet, 1, count))
                .isEqualTo(EDITION.scenarios().stream()
                        .map(s -> EDITION.domain(s.domain()).name().zh())
                        .toList());
        assertThat(column(sheet, 0, count))
                .isEqualTo(EDITION.scenarios().stream()
                        .map(s -> s.area().map(a -> EDITION.area(a).name().zh()).orElse(""))
                        .toList());
    }

    @Test
    void hasARowForEachConditionOfEachTier() throws IOException {
        XSSFSheet sheet =
                Blank.of("condition-self-check", Language.ZH).workbook().getSheetAt(0);
        int count = sheet.getLastRowNum() - FIRST_ROW;
        List<String> texts = column(sheet, 2, count);
        EDITION.base().forEach(clause -> assertThat(texts).contains(clause.text(Language.ZH)));
        int expected = EDITION.base().size();
        for (Tier tier : EDITION.tiers()) {
            tier.conditions()
                    .forEach(each -> assertThat(texts).contains(each.clause().text(Language.ZH)));
            tier.outcomes().forEach(each -> assertThat(texts).contains(each.text(Language.ZH)));
            expected += 1 + tier.conditions().size() + tier.outcomes().size();
        }
        assertThat(texts).hasSize(expected);
    }

    private static List<String> column(XSSFSheet sheet, int column, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> text(sheet, FIRST_ROW + i, column))
                .toList();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
