package org.zhinan.form.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

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

    /** In characters: what a cell may hold. */
    private static final int LONGEST_TEXT = 32767;

    private static final int DOMAIN_WIDTH = 26;
    private static final int SCENARIO_WIDTH = 36;

    private final Form form;
    private final ScenarioPhrases words;
    private final FormSheet sheet;
    private final ScenarioLookupSheet lists;
    private final double lineHeight;
    private final FormSheet table;
    private final FormWorkbook workbook;

    ScenarioSheet(Form form, ScenarioPhrases words, FormSheet sheet, ScenarioLookupSheet lists, FormSheet table) {
        this.form = form;
        this.words = words;
        this.sheet = sheet;
        this.lists = lists;
        this.lineHeight = lists.height(DOMAIN_WIDTH, SCENARIO_WIDTH);
        this.table = table;
        this.workbook = sheet.workbook();
    }

    /**
     * What the table's cell says: the composed lines of that row, each on a line of its own. They stay those of the row when the
     * table is sorted, which moves formulas as copies in some programs.
     */
    static Formula listFormula(Form form, ScenarioPhrases words, Language language, int number) {
        String lines = words.linesSheet().in(language);
        List<Formula> composed = IntStream.rangeClosed(1, form.lines())
                .mapToObj(line -> Formula.fixedOnSheet(lines, rowOf(form, number, line), COMPOSED_COLUMN))
                .map(cell -> Formula.iff(cell.isEmpty(), Formula.EMPTY, Formula.LINE_BREAK.and(cell)))
                .toList();
        return Formula.call("MID", Formula.join(composed), Formula.number(2), Formula.number(LONGEST_TEXT));
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
        sheet.finishUnprinted(HEADER_ROW, COMPOSED_COLUMN);
    }

    private void drawHead() {
        int[] widths = {6, 30, 6, DOMAIN_WIDTH, SCENARIO_WIDTH, 40, 26, 60};
        Bilingual[] labels = {
            WorkbookPhrases.ROW,
            WorkbookPhrases.OF,
            WorkbookPhrases.LINE,
            words.domain(),
            words.scenario(),
            words.instance(),
            WorkbookPhrases.CHECK,
            WorkbookPhrases.COMPOSED
        };
        for (int column = 0; column < labels.length; column++) {
            sheet.label(HEADER_ROW, column, widths[column], labels[column]);
        }
        sheet.band(0, 0, COMPOSED_COLUMN, workbook.both(words.linesTitle(), " / "), CellStyle.TITLE);
        sheet.band(1, 0, COMPOSED_COLUMN, workbook.both(words.how(), "\n"), CellStyle.LABEL);
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
        workbook.name(FormFieldNames.of(number, FormFieldNames.DOMAIN, line), sheet, row, DOMAIN_COLUMN);
        workbook.name(FormFieldNames.of(number, FormFieldNames.SCENARIO, line), sheet, row, SCENARIO_COLUMN);
        workbook.name(FormFieldNames.of(number, FormFieldNames.INSTANCE, line), sheet, row, INSTANCE_COLUMN);
    }

    /** The first thing filled in of the table's row, so that one sees whose lines these are. */
    private void drawOwner(int row, int number, boolean first) {
        if (first) {
            Formula cell = Formula.onSheet(table.name(), TableSheet.FIRST_ROW + number - 1, 1);
            sheet.formula(row, OF_COLUMN, Formula.iff(cell.isEmpty(), Formula.EMPTY, cell), "", CellStyle.FIRST_TEXT);
        } else {
            sheet.blank(row, OF_COLUMN, CellStyle.TEXT);
        }
    }

    private Formula checkFormula(int row) {
        Formula domain = Formula.cell(row, DOMAIN_COLUMN);
        Formula scenario = Formula.cell(row, SCENARIO_COLUMN);
        Formula instance = Formula.cell(row, INSTANCE_COLUMN);
        Formula typed = Formula.iff(instance.trimmed().isEmpty(), say(words.typeInstance()), say(WorkbookPhrases.GOOD));
        Formula matched = Formula.iff(lists.isOf(scenario, domain), typed, say(words.notOfDomain()));
        Formula chosen = Formula.iff(scenario.isEmpty(), say(words.chooseScenario()), matched);
        return Formula.iff(
                Formula.join(domain, scenario, instance).isEmpty(),
                Formula.EMPTY,
                Formula.iff(domain.isEmpty(), say(words.chooseDomain()), chosen));
    }

    /** Only complete lines are composed, and numbered without gaps. */
    private Formula composeFormula(int row, int firstOfBlock) {
        Formula check = Formula.cell(row, CHECK_COLUMN);
        Formula good = say(WorkbookPhrases.GOOD);
        Formula number =
                Formula.call("COUNTIF", Formula.cell(firstOfBlock, CHECK_COLUMN).to(check), good);
        Formula line = Formula.join(
                number,
                Formula.quote("."),
                lists.officialDomain(Formula.cell(row, DOMAIN_COLUMN)),
                Formula.quote("—"),
                lists.officialScenario(Formula.cell(row, SCENARIO_COLUMN)),
                Formula.quote("—"),
                Formula.cell(row, INSTANCE_COLUMN));
        return Formula.iff(check.is(good), line, Formula.EMPTY);
    }

    private Formula say(Bilingual phrase) {
        return Formula.quote(phrase.in(workbook.language()));
    }

    private void addRules() {
        InputValidation rules = new InputValidation(sheet);
        int last = FIRST_ROW + form.rows() * form.lines() - 1;
        Formula domain = Formula.inColumn(FIRST_ROW, DOMAIN_COLUMN);
        rules.choose(FIRST_ROW, last, DOMAIN_COLUMN, lists.domains(), words.domain(), WorkbookPhrases.FROM_LIST);
        rules.choose(
                FIRST_ROW,
                last,
                SCENARIO_COLUMN,
                lists.scenariosOf(domain),
                words.scenario(),
                words.scenarioOfDomain());
        Formula instance = Formula.cell(FIRST_ROW, INSTANCE_COLUMN);
        rules.require(
                FIRST_ROW,
                last,
                INSTANCE_COLUMN,
                instance.trimmed().isFilled(),
                words.instance(),
                WorkbookPhrases.REQUIRED);
    }

    private static int rowOf(Form form, int number, int line) {
        return FIRST_ROW + (number - 1) * form.lines() + line - 1;
    }
}
