package org.zhinan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.zhinan.content.FormFile.Type;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The sheet with the table itself, as the official form has it. */
public final class TableSheet {
    static final int HEADER_ROW = 2;
    public static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int MISSING_GROUND = 0xFFF2CC;

    /** An empty row keeps room for handwriting, and a full one still grows: its height is that of the check cell. */
    private static final String ROOM = "\n\n";

    /** In points. */
    private static final int ROW_HEIGHT = 40;

    private static final int STAMP_HEIGHT = 34;
    private static final int CHECK_WIDTH = 34;

    private final Form form;
    private final List<Form.Column> columns;
    private final Grid grid;
    private final Book book;
    private final int lastColumn;
    private final int lastRow;
    private final Inputs inputs;

    TableSheet(Form form, Grid grid) {
        this.form = form;
        this.columns = form.columns();
        this.grid = grid;
        this.book = grid.book();
        this.lastColumn = columns.size() - 1;
        this.lastRow = FIRST_ROW + form.rows() - 1;
        this.inputs = new Inputs(grid, FIRST_ROW, lastRow);
    }

    void draw() {
        drawHeader();
        grid.band(0, 0, lastColumn, book.both(form.name(), "\n"), Look.TITLE);
        form.stamp().ifPresent(this::drawStamp);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            drawRow(row);
        }
        int below = drawBelow(lastRow + 1);
        addRules();
        markMissing();
        grid.finish(HEADER_ROW, below, lastColumn, true);
    }

    /** The label stands over the first two columns; what is beside it is filled in. */
    private void drawStamp(Clause stamp) {
        int row = 1;
        grid.band(row, 0, 1, book.both(stamp.title(), "\n"), Look.LABEL);
        grid.band(row, 2, lastColumn, "", Look.INPUT_LINE);
        grid.grow(row, STAMP_HEIGHT);
        book.name(FieldNames.STAMP, grid, row, 2);
    }

    private void drawHeader() {
        for (int column = 0; column <= lastColumn; column++) {
            grid.label(
                    HEADER_ROW,
                    column,
                    columns.get(column).width(),
                    columns.get(column).label());
        }
        grid.width(checkColumn(), CHECK_WIDTH);
        grid.text(HEADER_ROW, checkColumn(), book.both(Phrase.CHECK, "\n"), Look.CHECK);
    }

    private void drawRow(int row) {
        int number = row - FIRST_ROW + 1;
        for (int column = 0; column <= lastColumn; column++) {
            Form.Column each = columns.get(column);
            if (each.type() == Type.NUMBER) {
                grid.number(row, column, number, Look.NUMBER);
            } else {
                inputs.draw(row, column, each);
            }
            if (each.type() == Type.SCENARIOS) {
                String lines = ScenarioSheet.listFormula(form, book, number);
                grid.formula(row, column, lines, "", Look.LIST);
            }
        }
        grid.formula(row, checkColumn(), checkFormula(row), ROOM, Look.CHECK);
        grid.beginHeight(row, ROW_HEIGHT);
    }

    /** Empty while the row is; else what is missing. */
    private String checkFormula(int row) {
        List<Integer> required = required();
        String all = required.stream().map(c -> Cells.inColumn(row, c)).collect(Collectors.joining("&"));
        List<String> tests = new ArrayList<>();
        for (int column : required) {
            tests.add("IF(" + Cells.inColumn(row, column) + "=\"\","
                    + quoted(columns.get(column).label(), "; ") + ",\"\")");
        }
        String above = required.stream().map(c -> Cells.inColumn(row - 1, c)).collect(Collectors.joining("&"));
        String gap = "IF(" + above + "=\"\"," + quoted(Phrase.GAP, "") + ",\"\")";
        String missing = String.join("&", tests);
        return "IF(" + all + "=\"\",\"\"," + gap + "&IF(" + missing + "=\"\"," + quoted(Phrase.GOOD, "") + ","
                + quoted(Phrase.MISSING, "") + "&" + missing + "))&CHAR(10)&CHAR(10)";
    }

    private String quoted(Bilingual text, String after) {
        return Cells.text(text.has(book.language()) ? text.in(book.language()) + after : text.zh() + after);
    }

    private List<Integer> required() {
        List<Integer> required = new ArrayList<>();
        for (int column = 0; column <= lastColumn; column++) {
            if (columns.get(column).required()) {
                required.add(column);
            }
        }
        return required;
    }

    /** Notes, the example and the editorial mark. */
    private int drawBelow(int row) {
        int at = row;
        for (Clause note : form.notes()) {
            grid.band(at++, 0, lastColumn, book.both(text(note), " "), Look.LABEL);
        }
        if (form.example().isPresent()) {
            drawExample(at++, form.example().get());
        }
        grid.mark(at, lastColumn);
        return at;
    }

    /** The cells of the example that say something; its number would look like data. */
    private void drawExample(int row, Clause example) {
        String text = example.cells().stream()
                .skip(1)
                .filter(cell -> cell.has(Language.ZH))
                .map(cell -> book.both(cell, "\n"))
                .collect(Collectors.joining("\n"));
        grid.band(row, 0, 1, book.both(Phrase.EXAMPLE, "\n"), Look.EXAMPLE);
        grid.band(row, 2, lastColumn, text, Look.EXAMPLE);
    }

    /** The first text of a row says that it has been begun. */
    private void addRules() {
        boolean first = true;
        for (int column = 0; column <= lastColumn; column++) {
            if (first && columns.get(column).type() == Type.TEXT) {
                inputs.requireInOrder(column, columns.get(column).label());
                first = false;
            } else {
                inputs.restrict(column, columns.get(column));
            }
        }
    }

    /** Colours what is still empty in a row that has been begun. */
    private void markMissing() {
        List<Integer> required = required();
        String all = required.stream().map(c -> Cells.inColumn(FIRST_ROW, c)).collect(Collectors.joining("&"));
        XSSFSheetConditionalFormatting formatting = grid.sheet().getSheetConditionalFormatting();
        for (int column : required) {
            XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    "AND(" + all + "<>\"\"," + Cells.inColumn(FIRST_ROW, column) + "=\"\")");
            rule.createPatternFormatting().setFillBackgroundColor(Looks.color(MISSING_GROUND));
            CellRangeAddress[] range = {new CellRangeAddress(FIRST_ROW, lastRow, column, column)};
            formatting.addConditionalFormatting(range, rule);
        }
    }

    private int checkColumn() {
        return lastColumn + 1;
    }

    private static Bilingual text(Clause clause) {
        return new Bilingual(clause.text(Language.ZH), clause.text(Language.EN));
    }
}
