package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.SiteGenerator;
import org.zhinan.form.filled.FilledForm;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.form.filled.FormReader;

/** What people come to do, from a folder and from a server, at a desk and on a phone: the same in every browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTasks {
    private static final String QUERY = "AGV";

    private final Map<String, PageVisit> visits = new HashMap<>();

    abstract SiteBrowser browser();

    /** One reader for each way and device: to begin anew takes longer than most pages. */
    final PageVisit visit(Way way, Device device) {
        PageVisit visit =
                visits.computeIfAbsent(way + " " + device, key -> browser().visit(way, device));
        visit.forget();
        return visit;
    }

    @AfterAll
    void leave() {
        visits.values().forEach(PageVisit::close);
    }

    /** Both ways and devices for home; one after the other for the rest. */
    static Stream<Arguments> boxes() {
        return Stream.of(
                arguments(Way.FILE, Device.DESKTOP, "zh/index.html"),
                arguments(Way.FILE, Device.PHONE, "en/index.html"),
                arguments(Way.HTTP, Device.DESKTOP, "en/index.html"),
                arguments(Way.HTTP, Device.PHONE, "zh/index.html"),
                arguments(Way.FILE, Device.PHONE, "zh/2024/apply.html"),
                arguments(Way.HTTP, Device.DESKTOP, "zh/2024/scenarios/scenario-18.html"),
                arguments(Way.FILE, Device.DESKTOP, "en/2024/documents/notice-shaanxi.html"),
                arguments(Way.HTTP, Device.PHONE, "en/2024/tools/tier.html"),
                arguments(Way.FILE, Device.DESKTOP, "404.html"),
                arguments(Way.HTTP, Device.PHONE, "404.html"));
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
        FilledForm.Row row = FormReader.read(file, FormEditions.of(SiteGenerator.library(Checkout.CONTENT)))
                .rows()
                .get(0);
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
}
