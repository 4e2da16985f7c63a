package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document offers beside its text: citing, explaining, changing the language, large text. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class ReadingTest {
    private static final String NOTICE = "zh/2024/documents/notice-shaanxi.html";
    private static final List<String> OF_THE_CALL = List.of(
            "/index.html",
            "/2024/apply.html",
            "/2024/downloads.html",
            "/2024/documents/notice-shaanxi.html",
            "/2024/tools/coverage.html",
            "/2024/tools/eligibility.html",
            "/2024/tools/form-lines.html",
            "/2024/tools/tier.html");
    private static final String PLAN = "zh/2024/documents/implementation-plan.html";

    @Test
    void aCitationIsCopiedAsOfficialTextsCiteAndInEnglish(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.HTTP)) {
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.open(NOTICE);
            Locator tools = tools(visit, "2-2");
            tools.locator("summary").click();
            tools.locator("[data-way=official]").click();
            assertThat(copied(visit)).isEqualTo("《关于推荐申报2024年度卓越级智能工厂有关事项的通知》二（二）（陕工信发〔2024〕262号）");
            tools.locator("[data-way=quoted]").click();
            assertThat(copied(visit))
                    .isEqualTo("《关于推荐申报2024年度卓越级智能工厂有关事项的通知》二（二）（陕工信发〔2024〕262号）：“"
                            + Official.clause("notice-shaanxi", "2-2").text() + "”");
            tools.locator("[data-way=link]").click();
            assertThat(copied(visit).toString()).endsWith("/" + NOTICE + "#2-2");
            tools.locator(".z-copy").last().click();
            assertThat(copied(visit)).isEqualTo("Shaanxi notice II(2)");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private static Locator tools(PageVisit visit, String clause) {
        return visit.page().locator(".z-block:has(> [id='" + clause + "']) > .z-tools");
    }

    private static Object copied(PageVisit visit) {
        return visit.page().evaluate("() => navigator.clipboard.readText()");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theLanguageChangesAtTheClauseThatIsRead(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            visit.open(PLAN + "#3-2");
            visit.page().waitForFunction("() => scrollY > 300");
            visit.page().locator(".z-text-bar a[hreflang=en]").click();
            visit.waitUntilAt("en/2024/documents/implementation-plan\\.html#3-2");
            visit.page().waitForFunction("() => scrollY > 300");
            visit.page().locator(".z-text-bar .z-views a:not([hreflang])").focus();
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("en/both/2024/documents/implementation-plan\\.html#3-2");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void theContentsFollowTheReader(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(PLAN);
            Locator here = visit.page().locator(".z-toc [aria-current]");
            for (String section : List.of("1", "3", "5")) {
                visit.page().locator("[id='" + section + "']").evaluate("e => e.scrollIntoView({behavior: 'instant'})");
                visit.page()
                        .locator(".z-toc [aria-current][href='#" + section + "']")
                        .waitFor();
                assertThat(here.count()).isEqualTo(1);
            }
        }
    }

    @Test
    void anEditorsNoteOpensInPlace(Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(Way.FILE)) {
            visit.open(NOTICE);
            Locator note = visit.page().locator(".z-block:has(> [id='2-2']) > .z-ednote");
            assertThat(note.locator("p").first().isVisible()).isFalse();
            note.locator("summary").focus();
            visit.page().keyboard().press("Enter");
            assertThat(note.locator("p").first().isVisible()).isTrue();
            assertThat(visit.place()).isEqualTo(NOTICE);
        }
    }

    @Test
    void aTermIsExplainedByPointerAndTapAndTheExplanationGoes(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE, Device.PHONE)) {
            visit.open(PLAN);
            Locator term = visit.page().locator(".z-term").first();
            assertThat(explanation(term)).isEqualTo("none");
            term.hover();
            assertThat(explanation(term)).contains(term.getAttribute("data-gloss"));
            assertThat(visit.page().evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            visit.page().keyboard().press("Escape");
            assertThat(explanation(term)).isEqualTo("none");
            visit.page().mouse().move(1, 1);
            term.dispatchEvent("click");
            assertThat(explanation(term)).contains(term.getAttribute("data-gloss"));
            visit.page().locator("h1").click();
            assertThat(explanation(term)).isEqualTo("none");
        }
    }

    private static String explanation(Locator term) {
        return term.evaluate("e => getComputedStyle(e, '::after').content").toString();
    }

    @Test
    void aTermIsExplainedAtItsClauseWithoutScripts(Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(Way.FILE)) {
            visit.open(NOTICE);
            Locator tools = tools(visit, "2-2");
            tools.locator("summary").click();
            Locator terms = visit.page().locator("[id='2-2'] .z-term");
            assertThat(terms.count()).isPositive();
            for (Locator term : terms.all()) {
                assertThat(tools.innerText()).contains(term.innerText(), term.getAttribute("data-gloss"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 2024-11-20T23:00:00+08:00, 还有2天截止",
        "zh, 2024-11-21T23:00:00+08:00, 明日截止",
        "zh, 2024-11-22T00:30:00+08:00, 今日截止",
        "zh, 2024-11-22T23:30:00+08:00, 今日截止",
        "zh, 2024-11-23T00:30:00+08:00, 已截止",
        "en, 2026-01-01T00:00:00+08:00, closed"
    })
    void whetherACallIsOpenIsWorkedOutWhenAPageOfItIsRead(
            String language, String now, String words, Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.page()
                    .clock()
                    .setFixedTime(Date.from(OffsetDateTime.parse(now).toInstant()));
            for (String page : OF_THE_CALL) {
                visit.open(language + page);
                assertThat(visit.page().locator(".z-due").allInnerTexts())
                        .as(page)
                        .isNotEmpty()
                        .allMatch(words::equals);
            }
        }
    }

    /** Without scripts and on paper the date itself stands there. */
    @Test
    void everyPageOfTheCallSaysItsDate() {
        for (String page : OF_THE_CALL) {
            assertThat(Site.plain().page("en" + page).select(".z-state time, .z-hero-dates time"))
                    .as(page)
                    .isNotEmpty()
                    .allMatch(time -> time.attr("datetime").equals("2024-11-22"));
        }
    }

    /** A tool ends with what comes next, who has to do it, and by when. */
    @Test
    void everyToolLeadsOn() {
        for (String page : OF_THE_CALL) {
            if (page.contains("/tools/")) {
                Element next = Site.plain().page("zh" + page).expectFirst(".z-onward");
                assertThat(next.select("a")).as(page).isNotEmpty();
                assertThat(next.select(".z-ahead").text()).as(page).contains("申报主体", "完成线上申报", "2024年11月22日");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void largeTextStaysUntilItIsTakenBack(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way, Device.PHONE)) {
            visit.open("zh/index.html");
            double before = size(visit);
            visit.page().locator("#z-elder").click();
            assertThat(size(visit)).isGreaterThanOrEqualTo(before * 1.2);
            visit.page().reload();
            assertThat(size(visit)).isGreaterThanOrEqualTo(before * 1.2);
            assertThat(visit.page().locator("#z-elder").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            visit.page().locator("#z-elder").click();
            assertThat(size(visit)).isEqualTo(before);
        }
    }

    @Test
    void largeTextHasASecondStep(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE, Device.PHONE)) {
            visit.open("zh/index.html");
            double before = size(visit);
            assertThat(visit.page().locator("#z-elder-more").isVisible()).isFalse();
            visit.page().locator("#z-elder").click();
            visit.page().locator("#z-elder-more").click();
            assertThat(size(visit)).isEqualTo(before * 1.5);
            visit.page().reload();
            assertThat(size(visit)).isEqualTo(before * 1.5);
            visit.page().locator("#z-elder").click();
            assertThat(size(visit)).isEqualTo(before);
        }
    }

    /** Dark by the system until the reader chooses; then as chosen, whatever the system. */
    @Test
    void darkIsTheReadersChoice(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.HTTP, Device.DESKTOP)) {
            visit.open("zh/index.html");
            Object light = ground(visit);
            visit.device(Device.DESKTOP_DARK);
            Object dark = ground(visit);
            assertThat(dark).isNotEqualTo(light);
            visit.page().reload();
            visit.page().locator("#z-dark").click();
            assertThat(ground(visit)).isEqualTo(light);
            visit.open("zh/2024/apply.html");
            assertThat(ground(visit)).isEqualTo(light);
            visit.device(Device.DESKTOP);
            visit.page().locator("#z-dark").click();
            assertThat(ground(visit)).isEqualTo(dark);
            assertThat(visit.page().locator("#z-dark").getAttribute("aria-pressed"))
                    .isEqualTo("true");
        }
    }

    private static Object ground(PageVisit visit) {
        return visit.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    /** A long page lists its parts, and marks the one that is read. */
    @Test
    void aLongPageTellsItsPartsAndWhereOneIs(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/apply.html");
            Locator parts = visit.page().locator(".z-onpage a");
            assertThat(parts.allInnerTexts()).contains("办理事项与时限", "推荐数量上限", "联系电话");
            visit.page().locator("#z-quotas").evaluate("e => e.scrollIntoView({block: 'start', behavior: 'instant'})");
            visit.page().locator(".z-onpage a[aria-current]:text('推荐数量上限')").waitFor();
            assertThat(visit.page().locator(".z-onpage [aria-current]").count()).isOne();
            visit.device(Device.PHONE);
            assertThat(visit.page().locator("#z-top").isVisible()).isTrue();
        }
    }

    private static double size(PageVisit visit) {
        return ((Number) visit.page().evaluate("() => parseFloat(getComputedStyle(document.body).fontSize)"))
                .doubleValue();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theLanguageIsAskedForOnceInAVisit(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("index.html");
            visit.page().locator("main a[hreflang=en]").click();
            visit.waitUntilAt("en/index\\.html");
            visit.open("index.html");
            visit.waitUntilAt("en/index\\.html");
            visit.open("index.html#choose");
            assertThat(visit.page().locator("main a[hreflang=zh-CN]").isVisible())
                    .isTrue();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void aFilterLeavesTheLinesWithItsWordsAndTheirHeadings(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/facets.html");
            visit.page().locator("#z-filter").fill("条码");
            assertThat(visit.page().locator(".z-facet-lines > li:visible").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(line -> line.contains("条码"));
            assertThat(visit.page().locator("h2:visible").count()).isOne();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void everyQuestionOnHomeHasAnAnswerAndAWayOn() {
        for (String language : List.of("zh", "en")) {
            Elements cards = Site.plain().page(language + "/index.html").select(".z-card");
            assertThat(cards).hasSize(4).allSatisfy(card -> {
                assertThat(card.select("h2")).hasSize(1);
                assertThat(card.select("p:not(.z-on):not(.z-also), ul").text()).isNotBlank();
                assertThat(card.select(".z-on a")).hasSize(1);
            });
        }
    }
}
