package org.zhinan.form;

import org.zhinan.content.FormFile.Type;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;

/** Cells to fill in: how they look and what they accept, by the type of their column. */
final class Inputs {
    private final Grid grid;
    private final Rules rules;
    private final int firstRow;
    private final int lastRow;

    Inputs(Grid grid, int firstRow, int lastRow) {
        this.grid = grid;
        this.rules = new Rules(grid);
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    static Look look(Type type) {
        return switch (type) {
            case MOBILE, TICK -> Look.INPUT_CENTRED;
            case VALUE -> Look.INPUT_VALUE;
            case NUMBER, CATALOGUE -> Look.NUMBER;
            case SCENARIOS -> Look.LIST;
            case TEXT -> Look.INPUT;
        };
    }

    /** One free cell, with the name by which programs find it. */
    void draw(int row, int column, Form.Column field) {
        grid.blank(row, column, look(field.type()));
        grid.book().name(FieldNames.of(row - firstRow + 1, field.field()), grid, row, column);
    }

    /** What the column accepts, beyond being required. */
    void restrict(int column, Form.Column field) {
        String cell = Cells.at(firstRow, column);
        switch (field.type()) {
            case MOBILE -> require(column, mobile(cell), field.label(), Phrase.MOBILE);
            case VALUE -> require(column, "ISNUMBER(" + cell + ")", field.label(), Phrase.VALUE);
            case TICK ->
                rules.choose(
                        firstRow, lastRow, column, Cells.text(Phrase.GOOD.zh()), field.label(), Phrase.TICK_OR_LEAVE);
            case SCENARIOS -> rules.hint(firstRow, lastRow, column, field.label(), Phrase.ON_OTHER_SHEET);
            case TEXT -> {
                if (field.required()) {
                    require(column, "TRIM(" + cell + ")<>\"\"", field.label(), Phrase.REQUIRED);
                }
            }
            case NUMBER, CATALOGUE -> {
                // Printed, not filled in.
            }
        }
    }

    /** A text without which the row below may not be begun. */
    void requireInOrder(int column, Bilingual label) {
        String cell = Cells.at(firstRow, column);
        String above = Cells.at(firstRow - 1, column);
        require(column, "AND(TRIM(" + cell + ")<>\"\"," + above + "<>\"\")", label, Phrase.IN_ORDER);
    }

    private void require(int column, String formula, Bilingual label, Bilingual message) {
        rules.require(firstRow, lastRow, column, formula, label, message);
    }

    /** Digits only: a number written out again is the same text. */
    private static String mobile(String cell) {
        return "AND(LEN(" + cell + ")=11,LEFT(" + cell + ",1)=\"1\",TEXT(" + cell + "*1,\"0\")=" + cell + "&\"\")";
    }
}
