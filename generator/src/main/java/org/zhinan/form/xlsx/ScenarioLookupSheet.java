package org.zhinan.form.xlsx;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.form.xlsx.TableWorkbookLayout.Choices;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The sheet of choices, and the formulas that look something up in it. */
final class ScenarioLookupSheet {
    private static final Formula DOMAINS = Formula.range("list_domains");
    private static final Formula OFFICIAL_DOMAINS = Formula.range("list_domains_official");
    private static final Formula DOMAINS_OF_SCENARIOS = Formula.range("list_scenario_domains");
    private static final Formula SCENARIOS = Formula.range("list_scenarios");
    private static final Formula OFFICIAL_SCENARIOS = Formula.range("list_scenarios_official");
    private static final int HEADER_ROW = 1;
    private static final int FIRST_ROW = HEADER_ROW + 1;

    private final List<Choices> choices;
    private final ScenarioPhrases words;
    private final FormWorkbook workbook;
    private final FormSheet sheet;

    private ScenarioLookupSheet(List<Choices> choices, ScenarioPhrases words, FormWorkbook workbook) {
        this.choices = choices;
        this.words = words;
        this.workbook = workbook;
        this.sheet = workbook.sheet(WorkbookPhrases.LISTS);
    }

    static ScenarioLookupSheet draw(List<Choices> choices, ScenarioPhrases words, FormWorkbook workbook) {
        ScenarioLookupSheet lists = new ScenarioLookupSheet(choices, words, workbook);
        lists.draw();
        return lists;
    }

    Formula domains() {
        return DOMAINS;
    }

    /** The scenarios of the domain in that cell: they stand together in the list. */
    Formula scenariosOf(Formula domainCell) {
        return Formula.call(
                "OFFSET",
                SCENARIOS,
                placeOf(domainCell, DOMAINS_OF_SCENARIOS).minus(1),
                Formula.number(0),
                Formula.call("COUNTIF", DOMAINS_OF_SCENARIOS, domainCell),
                Formula.number(1));
    }

    Formula isOf(Formula scenarioCell, Formula domainCell) {
        return Formula.call("COUNTIFS", DOMAINS_OF_SCENARIOS, domainCell, SCENARIOS, scenarioCell)
                .is(Formula.number(1));
    }

    Formula officialDomain(Formula cell) {
        return Formula.call("INDEX", OFFICIAL_DOMAINS, placeOf(cell, DOMAINS));
    }

    Formula officialScenario(Formula cell) {
        return Formula.call("INDEX", OFFICIAL_SCENARIOS, placeOf(cell, SCENARIOS));
    }

    /** Of the first that is the same, counted from 1. */
    private static Formula placeOf(Formula cell, Formula list) {
        return Formula.call("MATCH", cell, list, Formula.number(0));
    }

    /** Height in points of a row that shows any domain and any scenario whole, in columns of these widths. */
    double height(int domainWidth, int scenarioWidth) {
        Stream<Double> domains = choices.stream().map(each -> height(each.domain(), domainWidth));
        Stream<Double> scenarios =
                choices.stream().flatMap(each -> each.scenarios().stream()).map(name -> height(name, scenarioWidth));
        return Stream.concat(domains, scenarios).max(Comparator.naturalOrder()).orElseThrow();
    }

    private double height(Bilingual name, int width) {
        return TextSizeEstimate.height(Form.choice(name, workbook.language()), width, CellStyle.INPUT);
    }

    private void draw() {
        List<Bilingual> domainNames = choices.stream().map(Choices::domain).toList();
        List<Bilingual> domainsOfScenarios = choices.stream()
                .flatMap(each -> each.scenarios().stream().map(scenario -> each.domain()))
                .toList();
        List<Bilingual> scenarioNames =
                choices.stream().flatMap(each -> each.scenarios().stream()).toList();
        int last = drawColumns(domainNames, domainsOfScenarios, scenarioNames);
        sheet.band(0, 0, last, workbook.both(words.listsTitle(), " / "), CellStyle.TITLE);
        int below = FIRST_ROW + scenarioNames.size();
        sheet.mark(below, last);
        sheet.finish(HEADER_ROW, below - 1, last, workbook.language() != Language.ZH);
    }

    /** In English the official names stand in columns of their own; in Chinese they are the choices. */
    private int drawColumns(List<Bilingual> domains, List<Bilingual> domainsOfScenarios, List<Bilingual> scenarios) {
        int column = drawList(0, words.domain(), domains, DOMAINS, OFFICIAL_DOMAINS);
        column = drawChoices(column, words.domain(), domainsOfScenarios, DOMAINS_OF_SCENARIOS);
        column = drawList(column, words.scenario(), scenarios, SCENARIOS, OFFICIAL_SCENARIOS);
        return column - 1;
    }

    private int drawList(int column, Bilingual label, List<Bilingual> names, Formula choices, Formula official) {
        int next = drawChoices(column, label, names, choices);
        if (workbook.language() == Language.ZH) {
            workbook.name(official.text(), sheet, FIRST_ROW, column, FIRST_ROW + names.size() - 1);
            return next;
        }
        List<String> texts = names.stream().map(Bilingual::zh).toList();
        return drawColumn(next, WorkbookPhrases.OFFICIAL, texts, official);
    }

    private int drawChoices(int column, Bilingual label, List<Bilingual> names, Formula name) {
        return drawColumn(
                column,
                label,
                names.stream().map(n -> Form.choice(n, workbook.language())).toList(),
                name);
    }

    private int drawColumn(int column, Bilingual label, List<String> texts, Formula name) {
        sheet.label(HEADER_ROW, column, TextSizeEstimate.widest(texts), label);
        for (int i = 0; i < texts.size(); i++) {
            sheet.text(FIRST_ROW + i, column, texts.get(i), CellStyle.TEXT);
        }
        workbook.name(name.text(), sheet, FIRST_ROW, column, FIRST_ROW + texts.size() - 1);
        return column + 1;
    }
}
