package org.zhinan.form.xlsx;

import java.util.List;
import java.util.Map;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A worksheet of the editor's, marked as such: a row for each entry of the catalogue, and columns to fill in. */
record CatalogueWorksheetLayout(Form form, FormEditionAndCall origin, List<Map<String, Bilingual>> rows)
        implements WorkbookLayout {
    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = HEADER_ROW + 1;

    @Override
    public byte[] draw(Language language) {
        try (FormWorkbook workbook = new FormWorkbook(language, form.name(), origin)) {
            draw(workbook.sheet(FormPhrases.FORM));
            return workbook.bytes();
        }
    }

    private void draw(FormSheet sheet) {
        int lastColumn = form.columns().size() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            Form.Column each = form.columns().get(column);
            sheet.label(HEADER_ROW, column, each.width(), each.label());
        }
        drawHead(sheet, lastColumn);
        InputCells inputs = new InputCells(sheet, FIRST_ROW, FIRST_ROW + rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(sheet, FIRST_ROW + i, rows.get(i), inputs);
        }
        for (int column = 0; column <= lastColumn; column++) {
            inputs.restrict(column, form.columns().get(column));
        }
        int below = FIRST_ROW + rows.size();
        sheet.mark(below, lastColumn);
        sheet.finish(HEADER_ROW, below - 1, lastColumn, true);
    }

    private void drawHead(FormSheet sheet, int lastColumn) {
        FormWorkbook workbook = sheet.workbook();
        sheet.band(0, 0, lastColumn, workbook.both(form.name(), "\n"), CellStyle.TITLE);
        sheet.band(1, 0, lastColumn, workbook.both(WorkbookPhrases.DERIVED, " / "), CellStyle.HEADING);
        form.heading()
                .ifPresent(heading -> sheet.band(2, 0, lastColumn, workbook.both(heading, "\n"), CellStyle.LABEL));
    }

    private void drawRow(FormSheet sheet, int row, Map<String, Bilingual> values, InputCells inputs) {
        for (int column = 0; column < form.columns().size(); column++) {
            Form.Column each = form.columns().get(column);
            if (each.type() == Type.CATALOGUE) {
                String text = sheet.workbook().both(values.get(each.field()), "\n");
                sheet.text(row, column, text, CellStyle.TEXT);
            } else {
                inputs.draw(row, column, each);
            }
        }
    }
}
