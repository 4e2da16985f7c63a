package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tools that check something, from a folder and from a server. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class ToolsTest {
    private static final String ELIGIBILITY = "zh/2024/tools/eligibility.html";
    private static final String TIER = "zh/2024/tools/tier.html";
    private static final String COVERAGE = "zh/2024/tools/coverage.html";

    /** But the one that asks nothing and reads files. */
    static Stream<Arguments> everyTool() {
        return Stream.of(Way.values())
                .flatMap(way -> Site.plain().pages().keySet().stream()
                        .filter(path -> path.contains("/tools/") && !path.endsWith("/collect.html"))
                        .map(path -> arguments(way, path)));
    }

    /** What a tool asks is on its page, each with a link to its clause or entry. */
    @ParameterizedTest
    @MethodSource("everyTool")
    void withoutScriptsAToolIsAListWithSources(Way way, String path, Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(way)) {
            visit.open(path);
            assertThat(visit.page().locator("main noscript .z-note").isVisible())
                    .isTrue();
            assertThat(visit.page()
                            .locator("main a[href*='documents/'], main a[href*='scenarios/']")
                            .count())
                    .isGreaterThan(10);
            assertThat(visit.page().locator("#z-result").count() == 0
                            || !visit.page().locator("#z-result").isVisible())
                    .isTrue();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aButtonPressedTwiceSaysThatItCopiedAndGetsItsWordsBack(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(ELIGIBILITY);
            Locator share = visit.page().locator("[data-do=share]");
            String words = share.innerText();
            share.click();
            saying(share, share.getAttribute("data-done")).waitFor();
            share.click();
            saying(share, words).waitFor();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private static Locator saying(Locator button, String words) {
        return button.filter(new Locator.FilterOptions().setHasText(words));
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void withoutAnObstacleTheResultSaysJustThat(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(ELIGIBILITY);
            answerAll(visit.page(), "yes");
            assertThat(verdict(visit)).isEqualTo("未发现不符合项。");
            assertThat(visit.page().locator("#z-obstacles").isVisible()).isFalse();
            assertThat(visit.page().locator("#z-open").isVisible()).isFalse();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void anObstacleAndOpenPointsAreListedWithTheirClause(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(ELIGIBILITY);
            answerAll(visit.page(), "yes");
            answer(visit.page(), "c1-3", "no");
            answer(visit.page(), "b1-1", "unsure");
            assertThat(verdict(visit)).isEqualTo("不符合1项，待确认1项。");
            assertThat(visit.page().locator("#z-obstacles li").innerText())
                    .contains("申报主体已完成智能工厂建设", "陕工信发〔2024〕262号 一（三）");
            assertThat(visit.page().locator("#z-obstacles li a").getAttribute("href"))
                    .endsWith("documents/notice-shaanxi.html#1-3");
            assertThat(visit.page().locator("#z-open li").innerText()).contains("规模以上工业企业");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void whatIsAskedInPrincipleOrHasAnExceptionBarsNothing(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(ELIGIBILITY);
            answerAll(visit.page(), "yes");
            answer(visit.page(), "c1-3.3", "no");
            answer(visit.page(), "c1-2.2", "no");
            assertThat(visit.page().locator("#z-obstacles").isVisible()).isFalse();
            List<String> open = visit.page().locator("#z-open li").allInnerTexts();
            assertThat(open).hasSize(2);
            assertThat(open.get(0)).contains("具有独立法人资格", "允许法人的分支机构申报");
            assertThat(open.get(1)).contains("原则上应已获评先进级智能工厂", "原则上");
        }
    }

    /** The address is the state: another reader who opens it sees the same, and in the other language, too. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void answersStandInTheAddress(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(ELIGIBILITY);
            answer(visit.page(), "c1-1", "no");
            String place = visit.place();
            assertThat(place).contains("#?").contains("c1-1=no");
            try (PageVisit other = chromium.visit(way)) {
                other.open(place);
                assertThat(other.page().locator("#z-obstacles li").count()).isOne();
            }
            visit.page().locator("a[data-keep-place][hreflang=en]").click();
            visit.waitUntilAt("en/2024/tools/eligibility\\.html#\\?c1-1=no");
            assertThat(visit.page().locator("#z-obstacles li").count()).isOne();
            visit.page().locator("[data-do=reset]").click();
            assertThat(visit.place()).doesNotContain("c1-1");
            assertThat(visit.page().locator("#z-obstacles").isVisible()).isFalse();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void aTierIsGoneThroughByKeyboardAlone(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            Page page = visit.page();
            visit.open(TIER + "#?tier=tier-advanced");
            int counted =
                    counts(page, "tier-advanced").stream().mapToInt(n -> n).sum();
            // Base requirements without that of the maturity, the maturity, the areas that the tier names, the
            // outcomes.
            assertThat(counted).isEqualTo(4 + 1 + 3 + 2);
            visit.tabTo("input[name='b1-1']");
            page.keyboard().press("Space");
            visit.tabTo("textarea[name='e.b1-1']");
            page.keyboard().type("统计局证明");
            visit.tabTo("input[name='c3-1-3']");
            page.keyboard().press("ArrowRight");
            assertThat(counts(page, "tier-advanced")).containsExactly(1, counted - 2, 1);
            assertThat(page.locator("#z-missing-tier-advanced [data-list=unmet]")
                            .innerText())
                    .contains("生产作业");
            assertThat(visit.place()).contains("e.b1-1=%E7%BB%9F");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void anAreaThatATierDoesNotNameIsNotCounted(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(TIER + "#?c2-1-1=unmet&c4-1-1=unmet&c5-1-1=unmet");
            assertThat(counts(visit.page(), "tier-basic").get(2)).isZero();
            assertThat(list(visit.page(), "tier-excellent", "principle").isVisible())
                    .isTrue();
            assertThat(list(visit.page(), "tier-excellent", "unmet").isVisible())
                    .isFalse();
            assertThat(list(visit.page(), "tier-leading", "unmet").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void tickedScenariosTouchAreasAndAreHandedOver(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            Page page = visit.page();
            visit.open(COVERAGE);
            visit.tabTo("input[value=scenario-10]");
            page.keyboard().press("Space");
            page.locator("input[value=scenario-34]").check();
            assertThat(page.locator("[data-area-result] .z-named").count()).isOne();
            assertThat(page.locator("[data-area-result=area-3] .z-named").count())
                    .isOne();
            assertThat(page.locator("[data-apart]").innerText()).contains("1个场景");
            assertThat(page.locator("#z-result").innerText()).contains("文件没有规定").doesNotContain("已覆盖");
            page.locator("#z-hand-over a").click();
            visit.waitUntilAt("zh/2024/tools/form-lines\\.html#\\?s=scenario-10\\.scenario-34");
            assertThat(page.locator("#z-line-list output").allInnerTexts())
                    .containsExactly("生产作业—人机协同作业—", "多环节模式创新—数据驱动产品研发—");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void aTickedSheetIsPrinted(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(TIER + "#?tier=tier-basic&b1-1=met&e.b1-1=evidence");
            assertThat(visit.page().pdf()).hasSizeGreaterThan(20_000);
        }
    }

    private static void answerAll(Page page, String value) {
        page.locator("[data-ask] input[value=" + value + "]").all().forEach(Locator::check);
    }

    private static void answer(Page page, String key, String value) {
        page.locator("input[name='" + key + "'][value=" + value + "]").check();
    }

    private static String verdict(PageVisit visit) {
        return visit.page().locator("#z-verdict").innerText();
    }

    private static List<Integer> counts(Page page, String tier) {
        return page.locator("[data-tally=" + tier + "] [data-count]").allTextContents().stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static Locator list(Page page, String tier, String kind) {
        return page.locator("#z-missing-" + tier + " [data-list=" + kind + "]");
    }
}
