package org.zhinan.form.xlsx;

import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;

/** Cells to fill in: how they look and what they accept, by the type of their column. */
final class InputCells {
    private final FormSheet sheet;
    private final InputValidation rules;
    private final int firstRow;
    private final int lastRow;

    InputCells(FormSheet sheet, int firstRow, int lastRow) {
        this.sheet = sheet;
        this.rules = new InputValidation(sheet);
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    static CellStyle style(Type type) {
        return switch (type) {
            case MOBILE, TICK -> CellStyle.INPUT_CENTRED;
            case VALUE -> CellStyle.INPUT_VALUE;
            case NUMBER, CATALOGUE -> CellStyle.NUMBER;
            case SCENARIOS -> CellStyle.LIST;
            case TEXT -> CellStyle.INPUT;
        };
    }

    /** One free cell, with the name by which programs find it. */
    void draw(int row, int column, Form.Column field) {
        sheet.blank(row, column, style(field.type()));
        sheet.workbook().name(FormFieldNames.of(row - firstRow + 1, field.field()), sheet, row, column);
    }

    /** What the column accepts, beyond being required. */
    void restrict(int column, Form.Column field) {
        Formula cell = Formula.cell(firstRow, column);
        switch (field.type()) {
            case MOBILE -> require(column, mobile(cell), field.label(), WorkbookPhrases.MOBILE);
            case VALUE -> require(column, Formula.call("ISNUMBER", cell), field.label(), WorkbookPhrases.VALUE);
            case TICK ->
                rules.choose(
                        firstRow,
                        lastRow,
                        column,
                        Formula.quote(WorkbookPhrases.GOOD.zh()),
                        field.label(),
                        WorkbookPhrases.TICK_OR_LEAVE);
            case TEXT -> {
                if (field.required()) {
                    require(column, cell.trimmed().isFilled(), field.label(), WorkbookPhrases.REQUIRED);
                }
            }
            case NUMBER, CATALOGUE, SCENARIOS -> {
                // Printed or composed, not filled in.
            }
        }
    }

    /** What is said of the cells of a column, whatever they hold. */
    void hint(int column, Bilingual label, Bilingual message) {
        rules.hint(firstRow, lastRow, column, label, message);
    }

    /** A text without which the row below may not be begun. */
    void requireInOrder(int column, Bilingual label) {
        Formula entered = Formula.cell(firstRow, column).trimmed().isFilled();
        Formula above = Formula.cell(firstRow - 1, column).isFilled();
        require(column, Formula.all(entered, above), label, WorkbookPhrases.IN_ORDER);
    }

    private void require(int column, Formula formula, Bilingual label, Bilingual message) {
        rules.require(firstRow, lastRow, column, formula, label, message);
    }

    /** Digits only: a number written out again is the same text. */
    private static Formula mobile(Formula cell) {
        return Formula.all(
                Formula.call("LEN", cell).is(Formula.number(11)),
                Formula.call("LEFT", cell, Formula.number(1)).is(Formula.quote("1")),
                Formula.call("TEXT", cell.asNumber(), Formula.quote("0")).is(cell.and(Formula.EMPTY)));
    }
}
