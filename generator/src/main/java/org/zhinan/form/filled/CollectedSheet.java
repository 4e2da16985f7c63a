package org.zhinan.form.filled;

import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.form.xlsx.CellStyle;
import org.zhinan.form.xlsx.FormSheet;
import org.zhinan.form.xlsx.FormWorkbook;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

/**
 * The common table of the returned forms, as the official form has it and with the names of the blank, so that it can be printed,
 * checked and collected again. Where its rows come from stands on a sheet of its own.
 */
final class CollectedSheet {
    private static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = HEADER_ROW + 1;

    private final Form form;
    private final FormEditionAndCall origin;
    private final int lastColumn;

    CollectedSheet(Form form, FormEditionAndCall origin) {
        this.form = form;
        this.origin = origin;
        this.lastColumn = form.columns().size() - 1;
    }

    byte[] draw(CollectedTable table, Language language) {
        try (FormWorkbook workbook = new FormWorkbook(language, form.name(), origin)) {
            FormSheet sheet = workbook.sheet(FormPhrases.FORM);
            drawHead(sheet, table.unit());
            for (int i = 0; i < table.rows().size(); i++) {
                drawRow(sheet, FIRST_ROW + i, i + 1, table.rows().get(i));
            }
            int at = FIRST_ROW + table.rows().size();
            for (Clause note : form.notes()) {
                sheet.band(at++, 0, lastColumn, workbook.both(note.both(), " "), CellStyle.LABEL);
            }
            sheet.showOfficial(HEADER_ROW, at - 1, lastColumn);
            new CollectedSourcesSheet(form, table).draw(workbook);
            return workbook.bytes();
        }
    }

    private void drawHead(FormSheet sheet, String unit) {
        for (int column = 0; column <= lastColumn; column++) {
            Form.Column each = form.columns().get(column);
            sheet.label(HEADER_ROW, column, each.width(), each.label());
        }
        sheet.band(0, 0, lastColumn, sheet.workbook().both(form.name(), "\n"), CellStyle.TITLE);
        form.stamp().ifPresent(stamp -> {
            sheet.band(1, 0, 1, sheet.workbook().both(stamp.title(), "\n"), CellStyle.LABEL);
            sheet.band(1, 2, lastColumn, unit, CellStyle.INPUT_LINE);
            sheet.workbook().name(FormFieldNames.STAMP, sheet, 1, 2);
        });
    }

    private void drawRow(FormSheet sheet, int row, int number, CollectedRow collected) {
        for (int column = 0; column <= lastColumn; column++) {
            Form.Column field = form.columns().get(column);
            if (field.type() == Type.NUMBER) {
                sheet.number(row, column, number, CellStyle.NUMBER);
            } else {
                sheet.text(row, column, collected.texts().get(field.field()), CellStyle.INPUT);
                sheet.workbook().name(FormFieldNames.of(number, field.field()), sheet, row, column);
            }
        }
        sheet.growToTwoLines(row);
    }
}
