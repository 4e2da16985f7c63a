package org.zhinan.form.xlsx;

import java.util.List;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

/** Clauses as rows, with a column to tick that the source has not. */
record ChecklistWorkbookLayout(Form form, FormEditionAndCall origin) implements WorkbookLayout {
    private static final int HEADER_ROW = 2;
    private static final int TICK_WIDTH = 14;

    @Override
    public byte[] draw(Language language) {
        try (FormWorkbook workbook = new FormWorkbook(language, form.name(), origin)) {
            draw(workbook.sheet(FormPhrases.FORM));
            return workbook.bytes();
        }
    }

    private void draw(FormSheet sheet) {
        FormWorkbook workbook = sheet.workbook();
        int tick = form.columns().size();
        drawHead(sheet, tick);
        int row = HEADER_ROW + 1;
        for (Clause item : form.items()) {
            drawItem(sheet, row++, item, tick);
        }
        new InputValidation(sheet)
                .choose(
                        HEADER_ROW + 1,
                        row - 1,
                        tick,
                        Formula.quote(WorkbookPhrases.GOOD.zh()),
                        FormPhrases.TICK,
                        WorkbookPhrases.TICK_OR_LEAVE);
        for (Clause note : form.notes()) {
            sheet.band(row++, 0, tick, workbook.both(note.title(), "\n"), CellStyle.LABEL);
        }
        sheet.mark(row, tick);
        sheet.finish(HEADER_ROW, row - 1, tick, true);
    }

    private void drawHead(FormSheet sheet, int tick) {
        FormWorkbook workbook = sheet.workbook();
        List<Form.Column> columns = form.columns();
        for (int column = 0; column < tick; column++) {
            sheet.label(
                    HEADER_ROW,
                    column,
                    columns.get(column).width(),
                    columns.get(column).label());
        }
        sheet.label(HEADER_ROW, tick, TICK_WIDTH, FormPhrases.TICK);
        sheet.band(0, 0, tick, workbook.both(form.name(), "\n"), CellStyle.TITLE);
        form.heading().ifPresent(heading -> sheet.band(1, 0, tick, workbook.both(heading, "\n"), CellStyle.HEADING));
    }

    private void drawItem(FormSheet sheet, int row, Clause item, int tick) {
        sheet.text(row, 0, item.cells().get(0).zh(), CellStyle.NUMBER);
        for (int column = 1; column < tick; column++) {
            sheet.text(row, column, sheet.workbook().both(item.cells().get(column), "\n"), CellStyle.TEXT);
        }
        sheet.blank(row, tick, CellStyle.INPUT_CENTRED);
        sheet.workbook().name(FormFieldNames.of(row - HEADER_ROW, FormFieldNames.READY), sheet, row, tick);
    }
}
