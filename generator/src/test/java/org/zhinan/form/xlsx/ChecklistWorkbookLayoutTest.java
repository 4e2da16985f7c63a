package org.zhinan.form.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.form.Blank;
import org.zhinan.form.RealEdition;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

@Tag("fast")
class ChecklistWorkbookLayoutTest {
    private static final Form FORM = RealEdition.form("application-materials");

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsTheClausesAndMarksItsOwnColumn(Language language) throws IOException {
        XSSFSheet sheet = Blank.of(FORM.id(), language).workbook().getSheetAt(0);

        assertThat(text(sheet, 0, 0)).contains(FORM.title().title().in(language));
        assertThat(text(sheet, 1, 0)).contains(FORM.heading().orElseThrow().in(language));
        int row = 2;
        for (Clause item : FORM.items()) {
            row++;
            for (int column = 0; column < item.cells().size(); column++) {
                Bilingual cell = item.cells().get(column);
                assertThat(text(sheet, row, column)).contains(cell.zh()).contains(cell.in(language));
            }
            assertThat(sheet.getRow(row)
                            .getCell(item.cells().size())
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
        }
        assertThat(text(sheet, 2, FORM.columns().size()))
                .contains(FormPhrases.TICK.in(language), FormPhrases.TICK.zh());
        assertThat(text(sheet, row + 1, 0)).contains(FORM.notes().get(0).text(language));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Row at = sheet.getRow(row);
        return at.getCell(column).getStringCellValue();
    }
}
