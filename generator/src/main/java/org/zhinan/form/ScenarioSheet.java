package org.zhinan.form;

import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;

/** The sheet on which scenario instances are chosen, one a line, so many lines for each row of the table. */
final class ScenarioSheet {
    private static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int ROW_COLUMN = 0;
    private static final int OF_COLUMN = 1;
    private static final int LINE_COLUMN = 2;
    private static final int DOMAIN_COLUMN = 3;
    private static final int SCENARIO_COLUMN = 4;
    private static final int INSTANCE_COLUMN = 5;
    private static final int CHECK_COLUMN = 6;
    private static final int COMPOSED_COLUMN = 7;

    private static final int DOMAIN_WIDTH = 26;
    private static final int SCENARIO_WIDTH = 36;

    private final Form form;
    private final FormSheet sheet;
    private final ScenarioLists lists;
    private final double lineHeight;
    private final FormSheet table;
    private final FormWorkbook workbook;

    ScenarioSheet(Form form, FormSheet sheet, ScenarioLists lists, FormSheet table) {
        this.form = form;
        this.sheet = sheet;
        this.lists = lists;
        this.lineHeight = lists.height(DOMAIN_WIDTH, SCENARIO_WIDTH);
        this.table = table;
        this.workbook = sheet.workbook();
    }

    /** What the table's cell says: the composed lines of that row, each on a line of its own. */
    static String listFormula(Form form, FormWorkbook workbook, int number) {
        String lines = Cells.sheet(FormPhrases.LINES.in(workbook.language()));
        StringBuilder formula = new StringBuilder("MID(");
        for (int line = 1; line <= form.lines(); line++) {
            String cell = lines + Cells.at(rowOf(form, number, line), COMPOSED_COLUMN);
            formula.append(line == 1 ? "" : "&")
                    .append("IF(")
                    .append(cell)
                    .append("=\"\",\"\",CHAR(10)&")
                    .append(cell)
                    .append(")");
        }
        return formula.append(",2,32767)").toString();
    }

    void draw() {
        drawHead();
        for (int number = 1; number <= form.rows(); number++) {
            for (int line = 1; line <= form.lines(); line++) {
                drawLine(number, line);
            }
        }
        addRules();
        int below = FIRST_ROW + form.rows() * form.lines();
        sheet.mark(below, COMPOSED_COLUMN);
        sheet.finish(HEADER_ROW, below, COMPOSED_COLUMN, true);
    }

    private void drawHead() {
        int[] widths = {6, 30, 6, DOMAIN_WIDTH, SCENARIO_WIDTH, 40, 26, 60};
        Bilingual[] labels = {
            FormPhrases.ROW,
            FormPhrases.OF,
            FormPhrases.LINE,
            FormPhrases.DOMAIN,
            FormPhrases.SCENARIO,
            FormPhrases.INSTANCE,
            FormPhrases.CHECK,
            FormPhrases.COMPOSED
        };
        for (int column = 0; column < labels.length; column++) {
            sheet.label(HEADER_ROW, column, widths[column], labels[column]);
        }
        sheet.band(0, 0, COMPOSED_COLUMN, workbook.both(FormPhrases.LINES_TITLE, " / "), CellStyle.TITLE);
        sheet.band(1, 0, COMPOSED_COLUMN, workbook.both(FormPhrases.HOW, "\n"), CellStyle.LABEL);
    }

    private void drawLine(int number, int line) {
        int row = rowOf(form, number, line);
        boolean first = line == 1;
        CellStyle input = first ? CellStyle.FIRST_INPUT : CellStyle.INPUT;
        sheet.number(row, ROW_COLUMN, number, first ? CellStyle.FIRST_NUMBER : CellStyle.NUMBER);
        drawOwner(row, number, first);
        sheet.number(row, LINE_COLUMN, line, first ? CellStyle.FIRST_NUMBER : CellStyle.NUMBER);
        sheet.blank(row, DOMAIN_COLUMN, input);
        sheet.blank(row, SCENARIO_COLUMN, input);
        sheet.blank(row, INSTANCE_COLUMN, input);
        sheet.formula(row, CHECK_COLUMN, checkFormula(row), "", first ? CellStyle.FIRST_TEXT : CellStyle.TEXT);
        sheet.formula(
                row,
                COMPOSED_COLUMN,
                composeFormula(row, rowOf(form, number, 1)),
                "",
                first ? CellStyle.FIRST_COMPOSED : CellStyle.COMPOSED);
        sheet.beginHeight(row, lineHeight);
        workbook.name(FieldNames.of(number, FieldNames.DOMAIN, line), sheet, row, DOMAIN_COLUMN);
        workbook.name(FieldNames.of(number, FieldNames.SCENARIO, line), sheet, row, SCENARIO_COLUMN);
        workbook.name(FieldNames.of(number, FieldNames.INSTANCE, line), sheet, row, INSTANCE_COLUMN);
    }

    /** The first thing filled in of the table's row, so that one sees whose lines these are. */
    private void drawOwner(int row, int number, boolean first) {
        if (first) {
            String cell = Cells.sheet(table.name()) + Cells.at(TableSheet.FIRST_ROW + number - 1, 1);
            sheet.formula(row, OF_COLUMN, "IF(" + cell + "=\"\",\"\"," + cell + ")", "", CellStyle.FIRST_TEXT);
        } else {
            sheet.blank(row, OF_COLUMN, CellStyle.TEXT);
        }
    }

    private String checkFormula(int row) {
        String domain = Cells.at(row, DOMAIN_COLUMN);
        String scenario = Cells.at(row, SCENARIO_COLUMN);
        String instance = Cells.at(row, INSTANCE_COLUMN);
        return "IF(" + domain + "&" + scenario + "&" + instance + "=\"\",\"\",IF(" + domain + "=\"\","
                + say(FormPhrases.CHOOSE_DOMAIN) + ",IF(" + scenario + "=\"\"," + say(FormPhrases.CHOOSE_SCENARIO)
                + ",IF("
                + lists.isOf(scenario, domain) + ",IF(TRIM(" + instance + ")=\"\"," + say(FormPhrases.TYPE_INSTANCE)
                + ","
                + say(FormPhrases.GOOD) + ")," + say(FormPhrases.NOT_OF_DOMAIN) + "))))";
    }

    /** Only complete lines are composed, and numbered without gaps. */
    private String composeFormula(int row, int firstOfBlock) {
        String check = Cells.at(row, CHECK_COLUMN);
        String good = say(FormPhrases.GOOD);
        return "IF(" + check + "=" + good + ",COUNTIF(" + Cells.at(firstOfBlock, CHECK_COLUMN) + ":" + check + ","
                + good
                + ")&\".\"&" + lists.officialDomain(Cells.at(row, DOMAIN_COLUMN)) + "&\"—\"&"
                + lists.officialScenario(Cells.at(row, SCENARIO_COLUMN)) + "&\"—\"&" + Cells.at(row, INSTANCE_COLUMN)
                + ",\"\")";
    }

    private String say(Bilingual phrase) {
        return Cells.text(phrase.in(workbook.language()));
    }

    private void addRules() {
        Rules rules = new Rules(sheet);
        int last = FIRST_ROW + form.rows() * form.lines() - 1;
        String domain = Cells.inColumn(FIRST_ROW, DOMAIN_COLUMN);
        rules.choose(FIRST_ROW, last, DOMAIN_COLUMN, lists.domains(), FormPhrases.DOMAIN, FormPhrases.FROM_LIST);
        rules.choose(
                FIRST_ROW,
                last,
                SCENARIO_COLUMN,
                lists.scenariosOf(domain),
                FormPhrases.SCENARIO,
                FormPhrases.SCENARIO_OF_DOMAIN);
        String instance = Cells.at(FIRST_ROW, INSTANCE_COLUMN);
        rules.require(
                FIRST_ROW,
                last,
                INSTANCE_COLUMN,
                "TRIM(" + instance + ")<>\"\"",
                FormPhrases.INSTANCE,
                FormPhrases.REQUIRED);
    }

    private static int rowOf(Form form, int number, int line) {
        return FIRST_ROW + (number - 1) * form.lines() + line - 1;
    }
}
