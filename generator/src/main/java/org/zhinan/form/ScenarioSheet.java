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
    private final Grid grid;
    private final ScenarioLists lists;
    private final double lineHeight;
    private final Grid table;
    private final Book book;

    ScenarioSheet(Form form, Grid grid, ScenarioLists lists, Grid table) {
        this.form = form;
        this.grid = grid;
        this.lists = lists;
        this.lineHeight = lists.height(DOMAIN_WIDTH, SCENARIO_WIDTH);
        this.table = table;
        this.book = grid.book();
    }

    /** What the table's cell says: the composed lines of that row, each on a line of its own. */
    static String listFormula(Form form, Book book, int number) {
        String sheet = Cells.sheet(Phrase.LINES.in(book.language()));
        StringBuilder formula = new StringBuilder("MID(");
        for (int line = 1; line <= form.lines(); line++) {
            String cell = sheet + Cells.at(rowOf(form, number, line), COMPOSED_COLUMN);
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
        grid.mark(below, COMPOSED_COLUMN);
        grid.finish(HEADER_ROW, below, COMPOSED_COLUMN, true);
    }

    private void drawHead() {
        int[] widths = {6, 30, 6, DOMAIN_WIDTH, SCENARIO_WIDTH, 40, 26, 60};
        Bilingual[] labels = {
            Phrase.ROW,
            Phrase.OF,
            Phrase.LINE,
            Phrase.DOMAIN,
            Phrase.SCENARIO,
            Phrase.INSTANCE,
            Phrase.CHECK,
            Phrase.COMPOSED
        };
        for (int column = 0; column < labels.length; column++) {
            grid.label(HEADER_ROW, column, widths[column], labels[column]);
        }
        grid.band(0, 0, COMPOSED_COLUMN, book.both(Phrase.LINES_TITLE, " / "), Look.TITLE);
        grid.band(1, 0, COMPOSED_COLUMN, book.both(Phrase.HOW, "\n"), Look.LABEL);
    }

    private void drawLine(int number, int line) {
        int row = rowOf(form, number, line);
        boolean first = line == 1;
        Look input = first ? Look.FIRST_INPUT : Look.INPUT;
        grid.number(row, ROW_COLUMN, number, first ? Look.FIRST_NUMBER : Look.NUMBER);
        drawOwner(row, number, first);
        grid.number(row, LINE_COLUMN, line, first ? Look.FIRST_NUMBER : Look.NUMBER);
        grid.blank(row, DOMAIN_COLUMN, input);
        grid.blank(row, SCENARIO_COLUMN, input);
        grid.blank(row, INSTANCE_COLUMN, input);
        grid.formula(row, CHECK_COLUMN, checkFormula(row), "", first ? Look.FIRST_TEXT : Look.TEXT);
        grid.formula(
                row,
                COMPOSED_COLUMN,
                composeFormula(row, rowOf(form, number, 1)),
                "",
                first ? Look.FIRST_COMPOSED : Look.COMPOSED);
        grid.beginHeight(row, lineHeight);
        book.name(FieldNames.of(number, FieldNames.DOMAIN, line), grid, row, DOMAIN_COLUMN);
        book.name(FieldNames.of(number, FieldNames.SCENARIO, line), grid, row, SCENARIO_COLUMN);
        book.name(FieldNames.of(number, FieldNames.INSTANCE, line), grid, row, INSTANCE_COLUMN);
    }

    /** The first thing filled in of the table's row, so that one sees whose lines these are. */
    private void drawOwner(int row, int number, boolean first) {
        if (first) {
            String cell = Cells.sheet(table.name()) + Cells.at(TableSheet.FIRST_ROW + number - 1, 1);
            grid.formula(row, OF_COLUMN, "IF(" + cell + "=\"\",\"\"," + cell + ")", "", Look.FIRST_TEXT);
        } else {
            grid.blank(row, OF_COLUMN, Look.TEXT);
        }
    }

    private String checkFormula(int row) {
        String domain = Cells.at(row, DOMAIN_COLUMN);
        String scenario = Cells.at(row, SCENARIO_COLUMN);
        String instance = Cells.at(row, INSTANCE_COLUMN);
        return "IF(" + domain + "&" + scenario + "&" + instance + "=\"\",\"\",IF(" + domain + "=\"\","
                + say(Phrase.CHOOSE_DOMAIN) + ",IF(" + scenario + "=\"\"," + say(Phrase.CHOOSE_SCENARIO) + ",IF("
                + lists.isOf(scenario, domain) + ",IF(TRIM(" + instance + ")=\"\"," + say(Phrase.TYPE_INSTANCE) + ","
                + say(Phrase.GOOD) + ")," + say(Phrase.NOT_OF_DOMAIN) + "))))";
    }

    /** Only complete lines are composed, and numbered without gaps. */
    private String composeFormula(int row, int firstOfBlock) {
        String check = Cells.at(row, CHECK_COLUMN);
        String good = say(Phrase.GOOD);
        return "IF(" + check + "=" + good + ",COUNTIF(" + Cells.at(firstOfBlock, CHECK_COLUMN) + ":" + check + ","
                + good
                + ")&\".\"&" + lists.officialDomain(Cells.at(row, DOMAIN_COLUMN)) + "&\"—\"&"
                + lists.officialScenario(Cells.at(row, SCENARIO_COLUMN)) + "&\"—\"&" + Cells.at(row, INSTANCE_COLUMN)
                + ",\"\")";
    }

    private String say(Bilingual phrase) {
        return Cells.text(phrase.in(book.language()));
    }

    private void addRules() {
        Rules rules = new Rules(grid);
        int last = FIRST_ROW + form.rows() * form.lines() - 1;
        String domain = Cells.inColumn(FIRST_ROW, DOMAIN_COLUMN);
        rules.choose(FIRST_ROW, last, DOMAIN_COLUMN, lists.domains(), Phrase.DOMAIN, Phrase.FROM_LIST);
        rules.choose(
                FIRST_ROW,
                last,
                SCENARIO_COLUMN,
                lists.scenariosOf(domain),
                Phrase.SCENARIO,
                Phrase.SCENARIO_OF_DOMAIN);
        String instance = Cells.at(FIRST_ROW, INSTANCE_COLUMN);
        rules.require(
                FIRST_ROW, last, INSTANCE_COLUMN, "TRIM(" + instance + ")<>\"\"", Phrase.INSTANCE, Phrase.REQUIRED);
    }

    private static int rowOf(Form form, int number, int line) {
        return FIRST_ROW + (number - 1) * form.lines() + line - 1;
    }
}
