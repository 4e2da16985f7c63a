package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.SiteGenerator;
import org.zhinan.form.Blank;
import org.zhinan.form.Office;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.xlsx.WorkbookLayout;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Library;
import org.zhinan.library.Scenario;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/** A filled form is read by the edition and the call that it names. */
class FormEditionsTest {
    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void copy() {
        content = Folders.copy(SmallPack.PACKS.resolve("editions"), folder.resolve("content"));
    }

    @Test
    void aFormIsCheckedByTheEditionThatItNames() throws IOException {
        Library library = SiteGenerator.library(content);
        Scenario old = library.edition("2030").scenario("scenario-2");
        Path file = filled(library, "2030", "甲公司", old);

        assertThat(new FormChecks(FormEditions.of(library)).check(List.of(file)))
                .isEmpty();
        FilledForm form = FormReader.read(file, FormEditions.of(library));
        assertThat(form.edition().id()).isEqualTo("2030");
        assertThat(form.call()).as("a form that the calls share").isEmpty();
    }

    @Test
    void aFormThatNamesNoneIsReadByTheCurrentEditionUnlessAnotherIsAskedFor() throws IOException {
        Library library = SiteGenerator.library(content);
        Path file = unmarked(filled(
                library, "2030", "甲公司", library.edition("2030").scenarios().get(0)));

        assertThat(FormReader.read(file, FormEditions.of(library)).edition().id())
                .isEqualTo("2031");
        FormEditions asked = FormEditions.of(library).only(Optional.of("2030"), Optional.empty());
        assertThat(FormReader.read(file, asked).edition().id()).isEqualTo("2030");
    }

    @Test
    void aFormOfAnotherEditionThanTheOneAskedForIsRefused() throws IOException {
        Library library = SiteGenerator.library(content);
        Path file = filled(
                library, "2030", "甲公司", library.edition("2030").scenarios().get(0));
        FormEditions asked = FormEditions.of(library).only(Optional.of("2031"), Optional.empty());

        assertThat(new FormChecks(asked).check(List.of(file)))
                .extracting(Problem::toString)
                .containsExactly(name(file)
                        + ": it is a form of edition '2030', not of edition '2031'. Take each edition by itself.");
    }

    @Test
    void aFormOfAnEditionThatIsNotThereSaysWhatIs() throws IOException {
        Library library = SiteGenerator.library(content);
        Path file = filled(
                library, "2030", "甲公司", library.edition("2030").scenarios().get(0));
        Path other = renamed(file, "2029");

        assertThat(new FormChecks(FormEditions.of(library)).check(List.of(other)))
                .extracting(problem -> problem.in(Language.ZH))
                .containsExactly(name(other) + "：这是年度版“2029”的表格，内容中没有该年度版。现有年度版：2030、2031。");
    }

    @Test
    void eachFileOfAMixtureIsNamedWithBothEditionsAndNothingIsWritten() throws IOException {
        Library library = SiteGenerator.library(content);
        Path first = filled(
                library, "2031", "甲公司", library.edition("2031").scenarios().get(0));
        Path second = filled(
                library, "2030", "乙公司", library.edition("2030").scenarios().get(0));
        Path third = filled(
                library, "2030", "丙公司", library.edition("2030").scenarios().get(0));
        Path output = folder.resolve("all.xlsx");

        assertThatThrownBy(() -> new FormCollector(FormEditions.of(library), true)
                        .collect(List.of(first, second, third), Optional.empty(), output))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .allMatch(problem -> problem.toString()
                                        .contains("it is a form of edition '2030', not of edition '2031'")));
        assertThat(output).doesNotExist();
    }

    @Test
    void theQuotaIsThatOfTheCallAskedFor() throws IOException {
        Library library = SiteGenerator.library(content);
        Path file = filled(
                library, "2031", "甲公司", library.edition("2031").scenarios().get(0));
        Path output = folder.resolve("all.xlsx");
        FormEditions river = FormEditions.of(library).only(Optional.empty(), Optional.of("river"));

        FormCollector.Collected collected = new FormCollector(river).collect(List.of(file), Optional.of("江口"), output);

        assertThat(collected.quota().orElseThrow().most()).contains(6);
        assertThat(FormReader.read(output, FormEditions.of(library))
                        .call()
                        .orElseThrow()
                        .id())
                .as("the table says whose it is")
                .isEqualTo("river");
        assertThatThrownBy(() -> new FormCollector(FormEditions.of(library))
                        .collect(List.of(file), Optional.of("江口"), folder.resolve("no.xlsx")))
                .hasMessageContaining("东市");
    }

    @Test
    void formsOfTwoCallsAreNotCollectedTogether() throws IOException {
        ownForms();
        Library library = SiteGenerator.library(content);
        Scenario scenario = library.edition("2031").scenarios().get(0);
        Path sample = filled(library, "2031", "summary", "甲公司", scenario);
        Path north = filled(library, "2031", "summary-north", "乙公司", scenario);

        assertThat(FormReader.read(north, FormEditions.of(library))
                        .call()
                        .orElseThrow()
                        .id())
                .isEqualTo("north");
        assertThatThrownBy(() -> new FormCollector(FormEditions.of(library), true)
                        .collect(List.of(sample, north), Optional.empty(), folder.resolve("all.xlsx")))
                .hasMessageContaining(name(north) + ": it is a form of call 'north', not of call 'sample'");
        FormEditions asked = FormEditions.of(library).only(Optional.empty(), Optional.of("sample"));
        assertThat(new FormChecks(asked).check(List.of(north)))
                .hasToString("[" + name(north)
                        + ": it is a form of call 'north', not of call 'sample'. Take each call by itself.]");
    }

    @Test
    void oneOfTheTwoMarksIsEnough() throws IOException {
        Library library = SiteGenerator.library(content);
        Path file = filled(
                library, "2030", "甲公司", library.edition("2030").scenarios().get(0));
        for (boolean names : List.of(true, false)) {
            Path less = changed(file, book -> removeMarks(book, names, !names));
            assertThat(FormReader.read(less, FormEditions.of(library)).edition().id())
                    .isEqualTo("2030");
        }
    }

    @Test
    void libreOfficeKeepsBothMarks() throws Exception {
        Office.require();
        Library library = SiteGenerator.library(content);
        Path file = filled(
                library, "2030", "甲公司", library.edition("2030").scenarios().get(0));
        Path saved = Office.convert(file, "xlsx", folder);

        try (XSSFWorkbook book = new XSSFWorkbook(OPCPackage.open(saved.toFile()))) {
            assertThat(book.getProperties()
                            .getCustomProperties()
                            .getProperty(FormEditionAndCall.EDITION)
                            .getLpwstr())
                    .isEqualTo("2030");
            assertThat(book.getName(FormEditionAndCall.EDITION).getRefersToFormula())
                    .isEqualTo("\"2030\"");
        }
        assertThat(new FormChecks(FormEditions.of(library)).check(List.of(saved)))
                .isEmpty();
    }

    /** A summary form that is an annex of the second call's notice. */
    private void ownForms() throws IOException {
        Path edition = content.resolve("editions/2031");
        Path own = Folders.copy(edition.resolve("documents/summary"), edition.resolve("documents/summary-north"));
        Files.writeString(
                own.resolve("document.yaml"),
                Files.readString(own.resolve("document.yaml"))
                        .replaceFirst("annex: .*", "annex: {of: notice-north, number: 1}"));
        edit(edition.resolve("edition.yaml"), "materials, summary]", "materials, summary, summary-north]");
        edit(edition.resolve("edition.yaml"), "documents: 9", "documents: 10");
        Files.writeString(
                edition.resolve("forms/summary-north.yaml"),
                Files.readString(edition.resolve("forms/summary.yaml"))
                        .replace("id: summary", "id: summary-north")
                        .replace("summary#", "summary-north#"));
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Path filled(Library library, String edition, String applicant, Scenario scenario) throws IOException {
        return filled(library, edition, "summary", applicant, scenario);
    }

    private Path filled(Library library, String id, String formId, String applicant, Scenario scenario)
            throws IOException {
        Edition edition = library.edition(id);
        Form form = edition.forms().stream()
                .filter(each -> each.id().equals(formId))
                .findFirst()
                .orElseThrow();
        Path blank = folder.resolve(id + "-" + formId + "-" + applicant + ".xlsx");
        Files.write(blank, WorkbookLayout.of(edition, form).draw(Language.ZH));
        Blank filled = Blank.read(blank);
        filled.fill("row_1_applicant", applicant).fill("row_1_mobile", "13800138000");
        filled.line(
                1,
                1,
                edition.domain(scenario.domain()).name().zh(),
                scenario.name().zh(),
                "实例");
        return filled.save(blank);
    }

    private interface Change {
        void of(XSSFWorkbook book);
    }

    private Path changed(Path file, Change change) throws IOException {
        Path other = folder.resolve("changed-" + file.getFileName());
        Blank blank = Blank.read(file);
        change.of(blank.workbook());
        return blank.save(other);
    }

    private Path unmarked(Path file) throws IOException {
        return changed(file, book -> removeMarks(book, true, true));
    }

    private static void removeMarks(XSSFWorkbook book, boolean names, boolean properties) {
        if (names) {
            book.removeName(book.getName(FormEditionAndCall.EDITION));
        }
        if (properties) {
            book.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()
                    .clear();
        }
    }

    private Path renamed(Path file, String to) throws IOException {
        return changed(file, book -> {
            book.getName(FormEditionAndCall.EDITION).setRefersToFormula("\"" + to + "\"");
            book.getProperties()
                    .getCustomProperties()
                    .getProperty(FormEditionAndCall.EDITION)
                    .setLpwstr(to);
        });
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
