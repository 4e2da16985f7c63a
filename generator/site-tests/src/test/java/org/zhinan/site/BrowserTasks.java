package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.form.filled.FilledForm;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.form.filled.FormReader;
import org.zhinan.library.Clause;
import org.zhinan.library.Library;
import org.zhinan.testing.RealContent;
import org.zhinan.text.Language;

/** What people come to do, from a folder and from a server, at a desk and on a phone: the same in every browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTasks {
    private static final String QUERY = "AGV";
    private static final Library LIBRARY = RealContent.library();

    private Optional<PageVisit> reader = Optional.empty();

    abstract SiteBrowser browser();

    /**
     * The one reader there is: Firefox gives keys their meaning only in the window that is in front, and another one takes it longer
     * than some pages.
     */
    final PageVisit visit(Way way, Device device) {
        PageVisit visit = reader.orElseGet(() -> browser().visit(way, device));
        reader = Optional.of(visit);
        visit.startOver(browser().address(way), device);
        return visit;
    }

    @AfterAll
    void leave() {
        reader.ifPresent(PageVisit::close);
        reader = Optional.empty();
    }

    /** Both ways and devices for home, the rest in turn; from one way to the other once, since a browser takes another process for it. */
    static Stream<Arguments> boxes() {
        return Stream.concat(
                FullRun.orFirst(
                        3,
                        Stream.of(
                                arguments(Way.FILE, Device.DESKTOP, "zh/index.html"),
                                arguments(Way.FILE, Device.PHONE, "en/2024/apply.html"),
                                arguments(Way.FILE, Device.DESKTOP, "404.html"),
                                arguments(Way.FILE, Device.PHONE, "en/index.html"),
                                arguments(Way.FILE, Device.DESKTOP, "en/2024/documents/notice-shaanxi.html"))),
                FullRun.orFirst(
                        3,
                        Stream.of(
                                arguments(Way.HTTP, Device.DESKTOP, "en/index.html"),
                                arguments(Way.HTTP, Device.PHONE, "zh/index.html"),
                                arguments(Way.HTTP, Device.DESKTOP, "zh/2024/scenarios/scenario-18.html"),
                                arguments(Way.HTTP, Device.PHONE, "en/2024/tools/tier.html"),
                                arguments(Way.HTTP, Device.PHONE, "404.html"))));
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void aSearchFromAnyPageLeadsToHits(Way way, Device device, String path) {
        PageVisit visit = visit(way, device);
        visit.open(path);
        Locator box = visit.page().locator("form[role=search] input[name=q]").first();
        box.fill(QUERY);
        box.press("Enter");
        visit.waitUntilAt((path.startsWith("en/") ? "en" : "zh") + "/search\\.html\\?q=" + QUERY);
        assertThat(visit.results().count()).isPositive();
        assertThat(visit.page().locator("#z-q").inputValue()).isEqualTo(QUERY);
        assertThat(visit.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FILE, DESKTOP, zh", "FILE, PHONE, en", "HTTP, PHONE, zh", "HTTP, DESKTOP, en"})
    void aToolKeepsItsAnswersInTheAddress(Way way, Device device, String language) {
        PageVisit visit = visit(way, device);
        Page page = visit.page();
        visit.open(language + "/2024/tools/eligibility.html");
        page.locator("input[name='c1-3'][value=no]").check();
        assertThat(page.locator("#z-obstacles li").count()).isOne();
        page.reload();
        assertThat(page.locator("#z-obstacles li").count()).isOne();
        assertThat(visit.place()).endsWith("#?c1-3=no");
        assertThat(visit.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FILE, PHONE, zh", "HTTP, DESKTOP, en"})
    void theFormIsFilledInAndSaved(Way way, Device device, String language, @TempDir Path folder) {
        PageVisit visit = visit(way, device);
        Page page = visit.page();
        visit.open(language + "/2024/tools/form-lines.html#?l=scenario-18~立体仓库");
        Map.of("applicant", "甲公司", "project", "示例项目", "contact", "张三", "mobile", "13800138000")
                .forEach((field, value) -> page.locator("#z-f-" + field).fill(value));
        Path file = browser()
                .download(page, folder, () -> page.locator("[data-do=fill]").click());
        FilledForm.Row row =
                FormReader.read(file, FormEditions.of(LIBRARY)).rows().get(0);
        assertThat(row.cell("applicant").text()).isEqualTo("甲公司");
        assertThat(row.cell("mobile").text()).isEqualTo("13800138000");
        assertThat(row.scenarios().stream().map(line -> line.instance().text())).isEqualTo(List.of("立体仓库"));
        assertThat(visit.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FILE, DESKTOP, zh/2024/documents/scenario-guide.html, 8-19",
        "FILE, PHONE, en/2024/documents/element-conditions.html, 3-1-4",
        "HTTP, PHONE, both/2024/documents/implementation-plan.html, 3-2",
        "HTTP, DESKTOP, zh/2024/documents/kpi-reference.html, 3"
    })
    void aPermalinkLeadsToItsClause(Way way, Device device, String path, String clause) {
        PageVisit visit = visit(way, device);
        visit.open("404.html");
        visit.open(path + "#" + clause);
        visit.page()
                .waitForFunction(
                        "id => { const top = document.getElementById(id).getBoundingClientRect().top; return top > -1 && top < 250; }",
                        clause);
        assertThat(visit.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FILE, DESKTOP, zh/2024/tools/tier.html, #?tier=tier-basic&b1-1=met&e.b1-1=x, textarea[name='e.b1-1']",
        "FILE, PHONE, zh/2024/tools/form-lines.html, #?l=scenario-10~x&applicant=y, #z-line-list input",
        "HTTP, PHONE, en/2024/tools/eligibility.html, #?c1-3=no, [name='c1-3'][value=no]:checked",
        "HTTP, DESKTOP, en/2024/tools/coverage.html, #?s=scenario-10, [value=scenario-10]:checked"
    })
    void whatIsClearedComesBackByKeyboard(Way way, Device device, String path, String state, String entered) {
        PageVisit visit = visit(way, device);
        Page page = visit.page();
        visit.open("404.html");
        visit.open(path + state);
        boolean form = path.contains("form-lines");
        if (form) {
            page.locator("#z-f-contact").fill("张三");
        }
        assertThat(page.locator(entered).count()).isPositive();
        page.locator("[data-do=reset]").press("Enter");
        assertThat(page.locator(entered).all())
                .allMatch(each -> each.inputValue().isEmpty());
        assertThat(visit.place()).isEqualTo(path);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(entered).all())
                .isNotEmpty()
                .noneMatch(each -> each.inputValue().isEmpty());
        assertThat(visit.place()).contains(state.substring(0, 6));
        if (form) {
            assertThat(page.locator("#z-f-contact").inputValue()).isEqualTo("张三");
        }
        assertThat(page.locator("#z-said").innerText()).isEqualTo(path.startsWith("zh") ? "已恢复" : "Restored");
        assertThat(visit.troubles()).isEmpty();
    }

    /** An officer: nine files to a table that can be printed, nothing of it sent. */
    static Stream<Arguments> officers() {
        return FullRun.orFirst(
                2,
                Stream.of(
                        arguments(Way.FILE, Device.DESKTOP, "zh"),
                        arguments(Way.HTTP, Device.DESKTOP, "en"),
                        arguments(Way.FILE, Device.PHONE, "en")));
    }

    @ParameterizedTest
    @MethodSource("officers")
    void theReturnedFormsAreCollected(Way way, Device device, String language, @TempDir Path folder)
            throws IOException {
        PageVisit visit = visit(way, device);
        Page page = visit.page();
        visit.open(language + "/2024/tools/collect.html");
        CollectTest.putIn(visit, FilledForms.oneRowEach(folder, 9));
        assertThat(page.locator("#z-desk-files .z-with-findings li").allInnerTexts())
                .containsExactly(
                        language.equals("zh")
                                ? "表格!F4 “12345”不是手机号。请填写11位数字，以1开头，不含空格。"
                                : "表格!F4 “12345” is not a mobile number. Enter 11 digits that begin with 1, without spaces.");
        page.selectOption("#z-city", "宝鸡");
        assertThat(page.locator("#z-quota-said").innerText())
                .contains("8", "9")
                .contains(language.equals("zh") ? "超出1个" : "1 beyond the quota");
        page.locator("#z-desk-rows > li:last-child [data-do=up]").press("Enter");
        assertThat(page.locator("#z-official .z-official-rows tr").nth(7).innerText())
                .contains(FilledForms.who(9));
        Path pdf = folder.resolve("printed.pdf");
        page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
        // Firefox keeps no text of ideographs in a PDF; what else the page has would be printed upright.
        assertThat(CollectTest.sizes(pdf)).hasSizeBetween(1, 3).allMatch(size -> size.matches("84[12].* x 59[456].*"));
        Path saved = browser()
                .download(page, folder, () -> page.locator("[data-do=xlsx]").click());
        assertThat(FormReader.read(saved, FormEditions.of(LIBRARY)).begun())
                .extracting(row -> row.cell("applicant").text())
                .hasSize(9)
                .startsWith(FilledForms.who(1))
                .endsWith(FilledForms.who(9), FilledForms.who(8));
        assertThat(visit.troubles()).isEmpty();
    }

    /** One enterprise is not recommended: its row is left out, counts no longer, and is named in what is saved. */
    @ParameterizedTest
    @CsvSource({"FILE, DESKTOP, zh", "HTTP, PHONE, en"})
    void oneRowIsLeftOutAndPutBack(Way way, Device device, String language, @TempDir Path folder) throws IOException {
        PageVisit visit = visit(way, device);
        Page page = visit.page();
        boolean chinese = language.equals("zh");
        visit.open(language + "/2024/tools/collect.html");
        CollectTest.putIn(visit, FilledForms.oneRowEach(folder, 9));
        page.selectOption("#z-city", "宝鸡");
        page.locator("#z-desk-rows > li:nth-child(3) [data-do=leave]").press("Enter");
        assertThat(page.locator("#z-desk-rows > li").count()).isEqualTo(8);
        assertThat(page.locator("#z-moved").textContent())
                .contains(FilledForms.who(3))
                .contains(chinese ? "不列入总表" : "has been excluded")
                .contains(chinese ? "还可推荐0个" : "8");
        assertThat(page.locator("#z-quota-said").getAttribute("class")).doesNotContain("z-beyond");
        assertThat(page.evaluate("() => document.activeElement.closest('li').textContent")
                        .toString())
                .as("the keyboard goes on with the next row")
                .contains(FilledForms.who(4));
        assertThat(page.locator("#z-official").innerText()).doesNotContain(FilledForms.who(3));
        assertThat(page.locator("#z-left").innerText()).contains(FilledForms.who(3));
        Path saved = browser()
                .download(page, folder, () -> page.locator("[data-do=xlsx]").click());
        assertThat(FormReader.read(saved, FormEditions.of(LIBRARY)).begun()).hasSize(8);
        assertThat(CollectTest.remarks(saved)).containsSubsequence("不列入的行", FilledForms.who(3));
        page.locator("[data-do=restore]").click();
        assertThat(page.locator("#z-desk-rows > li:nth-child(3) strong").innerText())
                .isEqualTo(FilledForms.who(3));
        assertThat(page.evaluate("() => document.activeElement.dataset.do")).isEqualTo("leave");
        assertThat(page.locator("#z-left").isVisible()).isFalse();
        page.locator("#z-desk-rows > li:nth-child(1) [data-do=leave]").click();
        page.locator("[data-do=reset]").click();
        page.locator("#z-said button").click();
        assertThat(page.locator("#z-left-rows > li").count())
                .as("cleared and taken back")
                .isEqualTo(1);
        assertThat(visit.troubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void answersAreKeptInAFile(Way way, @TempDir Path folder) {
        PageVisit visit = visit(way, Device.DESKTOP);
        Page page = visit.page();
        visit.open("404.html");
        visit.open("zh/2024/tools/tier.html#?tier=tier-basic&b1-1=met&e.b1-1=统计局证明");
        Path file = browser()
                .download(page, folder, () -> page.locator("[data-do=save]").click());
        assertThat(file.getFileName()).hasToString("tier-2024.json");
        visit.open("en/2024/tools/tier.html");
        choose(page, file);
        assertThat(page.locator("textarea[name='e.b1-1']").inputValue()).isEqualTo("统计局证明");
        assertThat(page.locator("#z-said").innerText()).isEqualTo("Opened “tier-2024.json”");
        visit.open("en/2024/tools/eligibility.html");
        choose(page, file);
        assertThat(page.locator("#z-said").innerText()).isEqualTo("“tier-2024.json” is not a file of this tool");
        assertThat(visit.troubles()).isEmpty();
    }

    private static void choose(Page page, Path file) {
        page.waitForFileChooser(() -> page.locator("[data-do=open]").click()).setFiles(file);
        page.waitForFunction("() => document.getElementById('z-said').textContent !== ''");
    }

    static Stream<Arguments> consecutive() {
        return FullRun.orFirst(
                3,
                Stream.of(
                        arguments("zh", Language.ZH, "element-conditions"),
                        arguments("both", Language.EN, "element-conditions"),
                        arguments("zh", Language.ZH, "kpi-reference"),
                        arguments("en", Language.EN, "element-conditions"),
                        arguments("both", Language.ZH, "element-conditions"),
                        arguments("both", Language.EN, "kpi-reference")));
    }

    /** Clauses of a document one after another, dragged over from the first letter to the last. */
    @ParameterizedTest
    @MethodSource("consecutive")
    void aDragOverClausesCopiesTheirTextAlone(String view, Language language, String document) {
        List<Clause> clauses = LIBRARY.current().document(document).clauses().stream()
                .skip(3)
                .limit(10)
                .toList();
        PageVisit visit = tall(view + "/2024/documents/" + document + ".html");
        String own = ":is([id='%s']:not(.z-pair, tbody), [id='%1$s'] > [lang=" + language.tag() + "])";
        Clipboard.drag(
                visit.page(),
                own.formatted(clauses.get(0).id()),
                own.formatted(clauses.get(9).id()));
        assertThat(Clipboard.copied(visit.page()))
                .isEqualTo(clauses.stream().map(clause -> clause.text(language)).collect(Collectors.joining("\n")));
        assertThat(visit.page().evaluate("html").toString())
                .startsWith(view.equals("zh") && document.startsWith("kpi") ? "<table><tr lang=" : "<")
                .doesNotContain("§", "class=", "<a ");
    }

    static Stream<Arguments> quoting() {
        return FullRun.orFirst(
                2,
                Stream.of(
                        arguments("zh/2024/tiers/tier-excellent.html", 10),
                        arguments("en/2024/scenarios/scenario-18.html", 5),
                        arguments("en/2024/tiers/tier-leading.html", 10),
                        arguments("zh/2024/areas/area-3.html", 4),
                        arguments("zh/2024/scenarios/scenario-18.html", 5)));
    }

    @ParameterizedTest
    @MethodSource("quoting")
    void aDragOverQuotationsCopiesTheirTextAlone(String path, int count) {
        PageVisit visit = tall(path);
        Locator quotations = visit.page().locator("main blockquote");
        List<String> texts = quotations.all().stream()
                .limit(count)
                .map(quotation -> quotation
                        .evaluate(
                                "node => { const copy = node.cloneNode(true);"
                                        + " copy.querySelectorAll('.z-vh').forEach(each => each.remove()); return copy.textContent; }")
                        .toString())
                .toList();
        assertThat(texts).hasSize(count);
        Clipboard.drag(visit.page(), "main blockquote >> nth=0", "main blockquote >> nth=" + (count - 1));
        assertThat(Clipboard.copied(visit.page())).isEqualTo(String.join("\n", texts));
        Set<String> official = LIBRARY.current().documents().stream()
                .flatMap(each -> each.clauses().stream())
                .map(clause -> clause.text(path.startsWith("en") ? Language.EN : Language.ZH))
                .collect(Collectors.toSet());
        assertThat(texts).allMatch(text -> official.stream().anyMatch(each -> each.contains(text)));
    }

    /** What begins at words of the site is copied as it is shown. */
    @Test
    void aSelectionOfWordsOfTheSiteIsCopiedAsItIs() {
        PageVisit visit = tall("zh/2024/scenarios/scenario-18.html");
        Clipboard.drag(visit.page(), ".z-title .z-kind", "h1");
        assertThat(Clipboard.copied(visit.page())).contains("典型场景第18项（共40项）", "智能仓储");
    }

    @ParameterizedTest
    @CsvSource({
        "zh/2024/scenarios/scenario-19.html, 《智能制造典型场景参考指引（2024年版）》八、19（陕工信发〔2024〕262号附件2）, ：“面向",
        "en/2024/scenarios/scenario-19.html, '“Reference Guide to Typical Smart Manufacturing Scenarios (2024 Edition)”, VIII.19 "
                + "(Annex 2 to 陕工信发〔2024〕262号; reference translation)', ': “This scenario concerns business activities '"
    })
    void aQuotationIsCitedInThreeWays(String path, String official, String begin) {
        PageVisit visit = tall(path);
        Page page = visit.page();
        Locator source = page.locator(".z-quote-large .z-source");
        source.locator(".z-cite-open").click();
        Clipboard.copy(source, "official");
        assertThat(Clipboard.pasted(page)).isEqualTo(official);
        Clipboard.copy(source, "quoted");
        String text = page.locator(".z-quote-large blockquote").textContent();
        assertThat(Clipboard.pasted(page)).startsWith(official + begin).endsWith("“" + text + "”");
        Clipboard.copy(source, "link");
        assertThat(Clipboard.pasted(page))
                .endsWith(path.substring(0, 2) + "/2024/documents/scenario-guide.html#8-19-p1");
        source.locator("[data-way=link]").press("Escape");
        assertThat(source.locator(".z-cite-ways").isVisible()).isFalse();
        assertThat(visit.troubles()).isEmpty();
    }

    /** A page without anything to scroll: a reader who drags does not scroll, either. */
    private PageVisit tall(String path) {
        PageVisit visit = visit(Way.FILE, Device.DESKTOP);
        visit.page().setViewportSize(Device.DESKTOP.width, 6_000);
        visit.open(path);
        return visit;
    }
}
