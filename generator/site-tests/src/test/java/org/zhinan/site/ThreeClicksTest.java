package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come for is at most three clicks from home, by the words on the page, with scripts and without. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class ThreeClicksTest {
    private static final int MOST = 3;

    /** A reader who counts. */
    private static final class Walk implements AutoCloseable {
        private final PageVisit visit;
        private int clicks;

        Walk(Chromium chromium, boolean scripts) {
            this.visit = scripts ? chromium.visit(Way.FILE) : chromium.visitWithoutScripts(Way.FILE);
            visit.open("zh/index.html");
        }

        Page page() {
            return visit.page();
        }

        /** A link by its words, as they stand on the page. */
        Walk click(String words) {
            click(page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(words)))
                    .first());
            return this;
        }

        void click(Locator link) {
            String before = page().url();
            link.click();
            clicks++;
            page().waitForURL(url -> !url.equals(before));
        }

        Download download(Locator link) {
            clicks++;
            return page().waitForDownload(link::click);
        }

        @Override
        public void close() {
            assertThat(clicks).as("clicks").isLessThanOrEqualTo(MOST);
            assertThat(visit.troubles())
                    .as("beside the page that a download does not become")
                    .allMatch(trouble -> trouble.matches("request failed: .*/forms/.* net::ERR_ABORTED"));
            visit.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void howManyProjectsBaojiMayRecommend(boolean scripts, Chromium chromium) {
        try (Walk reader = new Walk(chromium, scripts)) {
            reader.click("^申报$");
            assertThat(reader.page().locator("tr:has(th:text('宝鸡')) .z-num").innerText())
                    .isEqualTo("8");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatExcellentAsksInProductionManagementBeyondAdvanced(boolean scripts, Chromium chromium) {
        try (Walk reader = new Walk(chromium, scripts)) {
            reader.click("^层级$").click("^先进级 → 卓越级$");
            Locator row = reader.page().locator(".z-compare-row:has(h2:has-text('生产管理'))");
            assertThat(row.locator("ins").allInnerTexts()).anyMatch(words -> words.contains("应急联动"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allScenariosThatUse5G(boolean scripts, Chromium chromium) {
        try (Walk reader = new Walk(chromium, scripts)) {
            reader.click("^场景$").click("^技术$").click("^5G$");
            assertThat(reader.page().locator("main .z-quotes > li").count()).isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFormLineForHumanRobotCollaboration(boolean scripts, Chromium chromium) {
        try (Walk reader = new Walk(chromium, scripts)) {
            reader.click("^场景$").click("人机协同作业");
            assertThat(reader.page().locator(".z-formline").innerText()).contains("生产作业—人机协同作业");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePhoneOfTheProvincialFinanceDepartment(boolean scripts, Chromium chromium) {
        try (Walk reader = new Walk(chromium, scripts)) {
            reader.click("^申报$");
            assertThat(reader.page()
                            .locator("tr:has(th:text('省财政厅')) a[href^='tel:']")
                            .innerText())
                    .isEqualTo("029-68936105");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theBlankSummaryForm(boolean scripts, Chromium chromium) {
        try (Walk reader = new Walk(chromium, scripts)) {
            reader.click("^表格$");
            Locator file = reader.page().locator("a[href$='recommendation-summary.zh.xlsx']");
            Download download = reader.download(file);
            assertThat(download.suggestedFilename()).isEqualTo("recommendation-summary.zh.xlsx");
            assertThat(download.path()).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void annexOneSectionThreeTwoInBothLanguages(boolean scripts, Chromium chromium) {
        try (Walk reader = new Walk(chromium, scripts)) {
            reader.click("^文件$");
            reader.click(reader.page()
                    .locator(".z-tree-node:has(a[href$='implementation-plan.html'])")
                    .last()
                    .getByText("中英对照"));
            String text = reader.page().locator("[id='3-2']").innerText();
            assertThat(text).contains("（二）").contains("(2)");
        }
    }
}
