package org.zhinan.form.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.common.FormPhrases;
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

    /** In points: two lines. */
    private static final int ROW_HEIGHT = 35;

    private static final int STAMP_HEIGHT = 34;
    private static final int CHECK_WIDTH = 34;

    private final Form form;
    private final ScenarioPhrases words;
    private final List<Form.Column> columns;
    private final FormSheet sheet;
    private final FormWorkbook workbook;
    private final int lastColumn;
    private final int lastRow;
    private final InputCells inputs;

    TableSheet(Form form, ScenarioPhrases words, FormSheet sheet) {
        this.form = form;
        this.words = words;
        this.columns = form.columns();
        this.sheet = sheet;
        this.workbook = sheet.workbook();
        this.lastColumn = columns.size() - 1;
        this.lastRow = FIRST_ROW + form.rows() - 1;
        this.inputs = new InputCells(sheet, FIRST_ROW, lastRow);
    }

    void draw() {
        drawHeader();
        sheet.band(0, 0, lastColumn, workbook.both(form.name(), "\n"), CellStyle.TITLE);
        form.stamp().ifPresent(this::drawStamp);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            drawRow(row);
        }
        int below = drawBelow(lastRow + 1);
        addRules();
        markMissing();
        sheet.finishOnOnePage(HEADER_ROW, below - 1, lastColumn);
    }

    /** The label stands over the first two columns; what is beside it is filled in. */
    private void drawStamp(Clause stamp) {
        int row = 1;
        sheet.band(row, 0, 1, workbook.both(stamp.title(), "\n"), CellStyle.LABEL);
        sheet.band(row, 2, lastColumn, "", CellStyle.INPUT_LINE);
        sheet.grow(row, STAMP_HEIGHT);
        workbook.name(FormFieldNames.STAMP, sheet, row, 2);
    }

    private void drawHeader() {
        for (int column = 0; column <= lastColumn; column++) {
            sheet.label(
                    HEADER_ROW,
                    column,
                    columns.get(column).width(),
                    columns.get(column).label());
        }
        sheet.width(checkColumn(), CHECK_WIDTH);
        sheet.text(HEADER_ROW, checkColumn(), workbook.both(WorkbookPhrases.CHECK, "\n"), CellStyle.CHECK);
    }

    private void drawRow(int row) {
        int number = row - FIRST_ROW + 1;
        for (int column = 0; column <= lastColumn; column++) {
            Form.Column each = columns.get(column);
            if (each.type() == Type.NUMBER) {
                sheet.number(row, column, number, CellStyle.NUMBER);
            } else {
                inputs.draw(row, column, each);
            }
            if (each.type() == Type.SCENARIOS) {
                Formula lines = ScenarioSheet.listFormula(form, words, workbook.language(), number);
                sheet.formula(row, column, lines, "", CellStyle.LIST);
            }
        }
        sheet.formula(row, checkColumn(), checkFormula(row), ROOM, CellStyle.CHECK);
        sheet.beginHeight(row, ROW_HEIGHT);
    }

    /** Empty while the row is; else what is missing. */
    private Formula checkFormula(int row) {
        Formula missing = Formula.join(required().stream()
                .map(column -> Formula.iff(
                        Formula.inColumn(row, column).isEmpty(),
                        quoted(columns.get(column).label(), "; "),
                        Formula.EMPTY))
                .toList());
        Formula state = Formula.iff(
                missing.isEmpty(),
                quoted(WorkbookPhrases.GOOD, ""),
                quoted(WorkbookPhrases.MISSING, "").and(missing));
        Formula gap = Formula.iff(entries(row - 1).isEmpty(), quoted(WorkbookPhrases.GAP, ""), Formula.EMPTY);
        return Formula.join(
                Formula.iff(entries(row).isEmpty(), Formula.EMPTY, gap.and(state)),
                Formula.LINE_BREAK,
                Formula.LINE_BREAK);
    }

    /** What is required of a row, one after the other: empty while all of it is. */
    private Formula entries(int row) {
        return Formula.join(
                required().stream().map(column -> Formula.inColumn(row, column)).toList());
    }

    private Formula quoted(Bilingual text, String after) {
        return Formula.quote(text.has(workbook.language()) ? text.in(workbook.language()) + after : text.zh() + after);
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
            sheet.band(at++, 0, lastColumn, workbook.both(note.both(), " "), CellStyle.LABEL);
        }
        if (form.example().isPresent()) {
            drawExample(at++, form.example().get());
        }
        sheet.mark(at, lastColumn);
        return at;
    }

    private void drawExample(int row, Clause example) {
        sheet.band(row, 0, 1, workbook.both(FormPhrases.EXAMPLE, "\n"), CellStyle.EXAMPLE);
        sheet.band(row, 2, lastColumn, exampleText(example, workbook.language()), CellStyle.EXAMPLE);
    }

    /** The cells of the example that say something; its number would look like data. */
    static String exampleText(Clause example, Language language) {
        return example.cells().stream()
                .skip(1)
                .filter(cell -> cell.has(Language.ZH))
                .map(cell -> FormWorkbook.both(cell, "\n", language))
                .collect(Collectors.joining("\n"));
    }

    /** The first text of a row says that it has been begun. */
    private void addRules() {
        boolean first = true;
        for (int column = 0; column <= lastColumn; column++) {
            if (first && columns.get(column).type() == Type.TEXT) {
                inputs.requireInOrder(column, columns.get(column).label());
                first = false;
            } else if (columns.get(column).type() == Type.SCENARIOS) {
                inputs.hint(column, columns.get(column).label(), words.onOtherSheet());
            } else {
                inputs.restrict(column, columns.get(column));
            }
        }
    }

    /** Colours what is still empty in a row that has been begun. */
    private void markMissing() {
        XSSFSheetConditionalFormatting formatting = sheet.sheet().getSheetConditionalFormatting();
        for (int column : required()) {
            Formula missing = Formula.all(
                    entries(FIRST_ROW).isFilled(),
                    Formula.inColumn(FIRST_ROW, column).isEmpty());
            XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(missing.text());
            rule.createPatternFormatting().setFillBackgroundColor(CellStyles.color(MISSING_GROUND));
            CellRangeAddress[] range = {new CellRangeAddress(FIRST_ROW, lastRow, column, column)};
            formatting.addConditionalFormatting(range, rule);
        }
    }

    private int checkColumn() {
        return lastColumn + 1;
    }
}
