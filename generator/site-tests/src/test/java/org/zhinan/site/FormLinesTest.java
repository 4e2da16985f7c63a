package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.form.filled.FilledForm;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.form.filled.FormReader;
import org.zhinan.testing.RealContent;

/** The tool that composes the lines of the summary form, and the way of a form filled in with it. */
@Needs({"chromium", "soffice", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class FormLinesTest {
    private static final String PAGE = "/2024/tools/form-lines.html";

    /** What XML and spreadsheets would take for something else. */
    private static final String HARD = "=A&B <柔性>“加工” 'n'";

    /** Of LibreOffice: the first start with one takes long. */
    @TempDir
    static Path profile;

    @TempDir
    Path folder;

    /** Without a mouse, from a word to the line. */
    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void aLineIsComposedByKeyboardAlone(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            Page page = visit.page();
            visit.open("zh" + PAGE);
            visit.tabTo("#z-find");
            page.keyboard().type("renjixietong");
            page.locator("#z-finds button").first().waitFor();
            visit.tabTo("#z-finds button");
            page.keyboard().press("Enter");
            page.keyboard().type("多机协同的壳体加工");
            assertThat(page.locator("#z-line-list output").innerText()).isEqualTo("生产作业—人机协同作业—多机协同的壳体加工");
            String place = visit.place();
            try (PageVisit other = chromium.visit(way)) {
                other.open(place);
                assertThat(other.page().locator("#z-line-list output").innerText())
                        .endsWith("多机协同的壳体加工");
            }
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void aDomainOffersItsScenariosOnly(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            Page page = visit.page();
            visit.open("en" + PAGE);
            page.locator("#z-domain").selectOption("domain-08");
            assertThat(page.locator("#z-scenario option").all().stream().map(option -> option.getAttribute("value")))
                    .containsExactly("scenario-18", "scenario-19");
            page.locator("#z-add").click();
            page.keyboard().type("立体仓库");
            assertThat(page.locator("#z-line-list output").innerText()).isEqualTo("仓储物流—智能仓储—立体仓库");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void linesAreMovedAndRemovedAndStayInOrder(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            Page page = visit.page();
            visit.open("zh" + PAGE + "#?l=scenario-10~A&l=scenario-18~B&l=scenario-01~C");
            button(page, 2, "up").click();
            button(page, 0, "remove").click();
            assertThat(page.locator("#z-line-list input").all().stream().map(Locator::inputValue))
                    .containsExactly("C", "B");
            assertThat(visit.place()).contains("scenario-01%7EC").doesNotContain("scenario-10");
        }
    }

    /** Who applies, with what, and whom to call is nobody else's: a link that is passed on and a history do not carry them. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void theAddressHoldsNoNames(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh" + PAGE);
            enter(visit.page(), "甲公司");
            assertThat(visit.place())
                    .contains("scenario-18%7E")
                    .doesNotContain("13800138000", "contact", "applicant", "project");
        }
    }

    /** Beside the field, as soon as it is left, and not after a form that has it. */
    @Test
    void aWrongNumberIsNamedBesideItsFieldBeforeTheDownload(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            Page page = visit.page();
            visit.open("zh" + PAGE);
            enter(page, "甲公司");
            page.locator("#z-f-mobile").fill("0291234567");
            page.keyboard().press("Tab");
            assertThat(page.locator("#z-e-mobile").innerText()).contains("11位");
            page.locator("[data-do=fill]").click();
            assertThat(page.locator("#z-fill-status").textContent()).isEmpty();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("z-f-mobile");
            page.locator("#z-f-mobile").fill("13800138000");
            page.keyboard().press("Tab");
            assertThat(page.locator("#z-e-mobile").textContent()).isEmpty();
        }
    }

    /** In both languages, of two applicants; what is slow to start is started once for both. */
    @Test
    @Tag("all")
    void filledFormsComeBackFromLibreOfficeAsTheyWere(Chromium chromium) throws IOException {
        List<Path> filled = List.of(fill(chromium, Way.FILE, "zh", "甲/公司"), fill(chromium, Way.HTTP, "en", "乙公司"));
        List<Path> saved = savedByLibreOffice(filled);
        FormEditions editions = FormEditions.of(RealContent.library());
        for (List<Path> files : List.of(filled, saved)) {
            zhinan(Stream.concat(Stream.of("forms", "validate"), files.stream().map(Path::toString)));
            assertAsEntered(files.get(0), "甲/公司", editions);
            assertAsEntered(files.get(1), "乙公司", editions);
        }
        Path collected = folder.resolve("collected.xlsx");
        zhinan(Stream.concat(
                Stream.of("forms", "collect", "--city", "西安", "--output", collected.toString()),
                saved.stream().map(Path::toString)));
        Path texts = texts(List.of(collected, saved.get(0), saved.get(1)));
        assertThat(text(texts, "collected")).contains("甲/公司", "乙公司", "示例项目", "张三", "13800138000", HARD);
        for (String applicant : List.of("甲/公司", "乙公司")) {
            String form = name(applicant);
            assertThat(text(texts, form)).as(form).contains(applicant, "张三", "13800138000");
            // What LibreOffice worked out by the form's own formulas.
            assertThat(text(texts, form)).as(form).contains("1.生产作业—人机协同作业—" + HARD, "2.仓储物流—智能仓储—立体仓库");
        }
    }

    private Path fill(Chromium chromium, Way way, String language, String applicant) throws IOException {
        try (PageVisit visit = chromium.visit(way)) {
            Page page = visit.page();
            visit.open(language + PAGE);
            enter(page, applicant);
            Path file = chromium.download(
                    page, folder, () -> page.locator("[data-do=fill]").click());
            assertThat(file.getFileName()).hasToString(name(applicant) + ".xlsx");
            assertThat(visit.troubles()).isEmpty();
            return file;
        }
    }

    /** Of the file for an applicant, without what no file name can have. */
    private static String name(String applicant) {
        return "推荐汇总表-" + applicant.replace('/', ' ');
    }

    private static void enter(Page page, String applicant) {
        for (String[] line : new String[][] {{"scenario-10", HARD}, {"scenario-18", "立体仓库"}}) {
            page.locator("#z-domain").selectOption(line[0].equals("scenario-10") ? "domain-05" : "domain-08");
            page.locator("#z-scenario").selectOption(line[0]);
            page.locator("#z-add").click();
            page.locator("#z-line-list li:last-child input").fill(line[1]);
        }
        Map.of("applicant", applicant, "project", "示例项目", "contact", "张三", "mobile", "13800138000")
                .forEach((field, value) -> page.locator("#z-f-" + field).fill(value));
    }

    private static void assertAsEntered(Path file, String applicant, FormEditions editions) {
        FilledForm form = FormReader.read(file, editions);
        FilledForm.Row row = form.rows().get(0);
        assertThat(row.cell("applicant").text()).isEqualTo(applicant);
        assertThat(row.cell("project").text()).isEqualTo("示例项目");
        assertThat(row.cell("contact").text()).isEqualTo("张三");
        assertThat(row.cell("mobile").text()).isEqualTo("13800138000");
        assertThat(row.scenarios().stream().map(line -> line.instance().text())).containsExactly(HARD, "立体仓库");
        assertThat(form.rows().stream().skip(1)).noneMatch(FilledForm.Row::begun);
    }

    private List<Path> savedByLibreOffice(List<Path> files) throws IOException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        office("xlsx", saved, files);
        return files.stream().map(file -> saved.resolve(file.getFileName())).toList();
    }

    /** A folder with every sheet of every file as text. */
    private Path texts(List<Path> files) throws IOException {
        Path texts = Files.createTempDirectory(folder, "texts");
        office("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", texts, files);
        return texts;
    }

    /** Those of a file, one after the other. */
    private static String text(Path texts, String file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var sheets = Files.list(texts)) {
            for (Path sheet : sheets.sorted().toList()) {
                if (sheet.getFileName().toString().startsWith(file + "-")) {
                    text.append(Files.readString(sheet).replace("\"\"", "\""));
                }
            }
        }
        return text.toString();
    }

    /** One start of the program for all files. */
    private void office(String format, Path output, List<Path> files) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                output.toString()));
        files.stream().map(Path::toString).forEach(command::add);
        Programs.Completed ended = Programs.run(command.toArray(String[]::new));
        assertThat(ended.code()).as(ended.output()).isZero();
    }

    private static void zhinan(Stream<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.zhinan.cli.Main"));
        arguments.forEach(command::add);
        command.addAll(List.of("--content", Checkout.CONTENT.toAbsolutePath().toString()));
        Programs.Completed ended = Programs.run(command, Path.of(""), Optional.empty());
        assertThat(ended.code()).as(ended.output()).isZero();
    }

    private static Locator button(Page page, int line, String action) {
        return page.locator("#z-line-list > li").nth(line).locator("[data-do=" + action + "]");
    }
}
