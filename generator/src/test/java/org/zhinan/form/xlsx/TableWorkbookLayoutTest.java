package org.zhinan.form.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.form.Blank;
import org.zhinan.form.Office;
import org.zhinan.form.RealEdition;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Scenario;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

class TableWorkbookLayoutTest {
    private static final String SUMMARY = "recommendation-summary";
    private static final Edition EDITION = RealEdition.get();
    private static final ScenarioPhrases SAID = new ScenarioPhrases(EDITION.names());
    private static final Form FORM = RealEdition.form(SUMMARY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void standsAsTheOfficialFormDoes(Language language) throws IOException {
        XSSFSheet sheet = Blank.of(SUMMARY, language).workbook().getSheetAt(0);

        assertThat(text(sheet, 0, 0))
                .contains(FORM.title().title().in(language))
                .contains(FORM.title().title().zh());
        assertThat(text(sheet, 1, 0))
                .contains(FORM.stamp().orElseThrow().title().in(language));
        for (int column = 0; column < FORM.columns().size(); column++) {
            Bilingual label = FORM.columns().get(column).label();
            assertThat(text(sheet, TableSheet.HEADER_ROW, column))
                    .contains(label.zh())
                    .contains(label.in(language));
        }
        for (int number = 1; number <= FORM.rows(); number++) {
            assertThat(sheet.getRow(TableSheet.HEADER_ROW + number).getCell(0).getNumericCellValue())
                    .isEqualTo(number);
        }
        String below = below(sheet);
        FORM.notes().forEach(note -> assertThat(below).contains(note.text(Language.ZH)));
        assertThat(below).contains(FormPhrases.EXAMPLE.in(language));
        assertThat(below).contains(FORM.example().orElseThrow().cells().get(3).zh());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryCellToFillInAndLeavesItFree(Language language) throws IOException {
        Blank blank = Blank.of(SUMMARY, language);
        for (int row = 1; row <= FORM.rows(); row++) {
            for (String field : List.of("applicant", "project", "contact", "mobile")) {
                assertFree(blank, "row_" + row + "_" + field);
            }
            assertThat(blank.cell("row_" + row + "_scenarios").getCellStyle().getLocked())
                    .isTrue();
            for (int line = 1; line <= FORM.lines(); line++) {
                for (String part : List.of("domain", "scenario", "instance")) {
                    assertFree(blank, "row_" + row + "_" + part + "_" + line);
                }
            }
        }
        assertFree(blank, "stamp");
    }

    @Test
    void leavesNothingElseFree() throws IOException {
        Blank blank = Blank.of(SUMMARY, Language.ZH);
        int free = 0;
        for (var sheet : blank.workbook()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    free += cell.getCellStyle().getLocked() ? 0 : 1;
                }
            }
        }
        // The cells merged with that of the stamp are free with it.
        int stamp = FORM.columns().size() - 2;
        assertThat(free).isEqualTo(FORM.rows() * (4 + 3 * FORM.lines()) + stamp);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsExactlyTheCatalogue(Language language) throws IOException {
        Blank blank = Blank.of(SUMMARY, language);
        List<Scenario> scenarios = EDITION.scenarios();
        List<Bilingual> domains = EDITION.domains().stream().map(Domain::name).toList();
        assertThat(list(blank, "list_domains")).isEqualTo(choices(domains, language));
        assertThat(list(blank, "list_domains_official"))
                .isEqualTo(domains.stream().map(Bilingual::zh).toList());
        assertThat(list(blank, "list_scenarios"))
                .isEqualTo(choices(scenarios.stream().map(Scenario::name).toList(), language));
        assertThat(list(blank, "list_scenarios_official"))
                .isEqualTo(scenarios.stream().map(s -> s.name().zh()).toList());
        assertThat(list(blank, "list_scenario_domains"))
                .isEqualTo(choices(
                        scenarios.stream()
                                .map(s -> EDITION.domain(s.domain()).name())
                                .toList(),
                        language));
    }

    @Test
    void choicesAreDistinctSoThatTheyCanBeLookedUp() {
        List<String> names =
                EDITION.scenarios().stream().map(s -> s.name().zh()).toList();
        assertThat(new TreeSet<>(names)).hasSameSizeAs(names);
        // These would be taken as patterns by MATCH and COUNTIF.
        assertThat(names).noneMatch(name -> name.matches(".*[*?~<>=].*"));
        assertThat(EDITION.scenarios()).noneMatch(s -> s.name().en().matches(".*[*?~<>=].*"));
    }

    @Test
    void refusesWithMessagesInBothLanguages() throws IOException {
        for (XSSFSheet sheet : sheets(Blank.of(SUMMARY, Language.ZH))) {
            for (DataValidation rule : sheet.getDataValidations()) {
                assertThat(rule.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
                assertThat(rule.getShowErrorBox()).isTrue();
                assertThat(rule.getEmptyCellAllowed()).isFalse();
                assertThat(rule.getErrorBoxText()).containsPattern("\\p{IsHan}").containsPattern("[a-z]{3}");
                assertThat(rule.getErrorBoxText()).hasSizeLessThan(256);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void libreOfficeComposesTheOfficialLines(Language language) throws Exception {
        Office.require();
        Scenario first = EDITION.scenarios().get(0);
        Scenario last = EDITION.scenarios().get(EDITION.scenarios().size() - 1);
        Path filled = Blank.of(SUMMARY, language)
                .row(1, "杨凌甲公司", "13800138000")
                .line(1, 1, first.id(), "整机工厂“数字化”交付", language)
                .line(1, 3, last.id(), "a & b <c>", language)
                .row(3, "杨凌乙公司", "13900139000")
                .line(3, FORM.lines(), last.id(), "丙", language)
                .save(folder.resolve("filled.xlsx"));

        Blank saved = Blank.read(Office.convert(filled, "xlsx", folder));

        assertThat(saved.text("row_1_scenarios"))
                .isEqualTo("1." + line(first) + "整机工厂“数字化”交付\n2." + line(last) + "a & b <c>");
        assertThat(saved.text("row_2_scenarios")).isEmpty();
        assertThat(saved.text("row_3_scenarios")).isEqualTo("1." + line(last) + "丙");
        assertThat(check(saved, 1)).isEqualTo(WorkbookPhrases.GOOD.in(language));
        assertThat(check(saved, 2)).isEmpty();
        assertThat(check(saved, 3)).contains(WorkbookPhrases.GAP.in(language).strip());
    }

    @Test
    void libreOfficeComposesNoLineThatIsIncompleteOrDoesNotFit() throws Exception {
        Office.require();
        Scenario first = EDITION.scenarios().get(0);
        Domain other = EDITION.domains().get(1);
        String domain = EDITION.domain(first.domain()).name().zh();
        Path filled = Blank.of(SUMMARY, Language.ZH)
                .row(1, "杨凌甲公司", "13800138000")
                .line(1, 1, other.name().zh(), first.name().zh(), "甲")
                .line(1, 2, domain, first.name().zh(), " ")
                .line(1, 3, domain, "", "丙")
                .line(1, 4, "", first.name().zh(), "丁")
                .line(1, 5, "没有的环节", "没有的场景", "戊")
                .save(folder.resolve("filled.xlsx"));

        Blank saved = Blank.read(Office.convert(filled, "xlsx", folder));

        assertThat(saved.text("row_1_scenarios")).isEmpty();
        assertThat(check(saved, 1)).contains(WorkbookPhrases.MISSING.zh()).contains("涉及典型场景实例");
        assertThat(linesChecks(saved, 5))
                .containsExactly(
                        SAID.notOfDomain().zh(),
                        SAID.typeInstance().zh(),
                        SAID.chooseScenario().zh(),
                        SAID.chooseDomain().zh(),
                        SAID.notOfDomain().zh());
    }

    @Test
    void libreOfficeKeepsTheDependentList() throws Exception {
        Office.require();
        Path saved = Office.convert(Blank.of(SUMMARY, Language.ZH).save(folder.resolve("blank.xlsx")), "xlsx", folder);

        List<? extends DataValidation> rules =
                Blank.read(saved).workbook().getSheetAt(1).getDataValidations();

        assertThat(rules)
                .anySatisfy(rule -> assertThat(rule.getValidationConstraint().getFormula1())
                        .startsWith("OFFSET(list_scenarios,MATCH($D4,list_scenario_domains,0)-1,0,COUNTIF("));
        assertThat(rules)
                .anySatisfy(rule ->
                        assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo("list_domains"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheBlankSaysItselfIsKnown(Language language) throws IOException {
        TreeSet<String> texts = new TreeSet<>();
        for (XSSFSheet sheet : sheets(Blank.of(SUMMARY, language))) {
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }));
        }
        texts.remove("");
        assertThat(new TreeSet<>(BlankTableTexts.of(EDITION, FORM, language))).isEqualTo(texts);
    }

    private static void assertFree(Blank blank, String name) {
        assertThat(blank.cell(name).getCellStyle().getLocked()).as(name).isFalse();
        assertThat(blank.cell(name).getCellStyle().getDataFormatString())
                .as(name)
                .isEqualTo("@");
    }

    private static List<XSSFSheet> sheets(Blank blank) {
        List<XSSFSheet> sheets = new ArrayList<>();
        blank.workbook().forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    private static String line(Scenario scenario) {
        return EDITION.domain(scenario.domain()).name().zh() + "—"
                + scenario.name().zh() + "—";
    }

    private static String check(Blank blank, int number) {
        return text(
                        blank.workbook().getSheetAt(0),
                        TableSheet.HEADER_ROW + number,
                        FORM.columns().size())
                .strip();
    }

    private static List<String> linesChecks(Blank blank, int lines) {
        List<String> checks = new ArrayList<>();
        CellReference first = new CellReference(blank.cell("row_1_instance_1"));
        for (int line = 0; line < lines; line++) {
            checks.add(text(blank.workbook().getSheetAt(1), first.getRow() + line, first.getCol() + 1));
        }
        return checks;
    }

    private static List<String> choices(List<Bilingual> names, Language language) {
        return names.stream()
                .map(name -> language == Language.ZH ? name.zh() : name.en() + " / " + name.zh())
                .toList();
    }

    private static List<String> list(Blank blank, String name) {
        String formula = blank.workbook().getName(name).getRefersToFormula();
        List<String> texts = new ArrayList<>();
        for (CellReference at : new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            texts.add(text(blank.workbook().getSheet(at.getSheetName()), at.getRow(), at.getCol()));
        }
        return texts;
    }

    private static String below(XSSFSheet sheet) {
        StringBuilder below = new StringBuilder();
        for (int row = TableSheet.FIRST_ROW + FORM.rows(); row <= sheet.getLastRowNum(); row++) {
            sheet.getRow(row)
                    .forEach(cell -> below.append(cell.getStringCellValue()).append('\n'));
        }
        return below.toString();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
