package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The search page and the box in the header, from a folder and from a server. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class SearchInBrowserTest {
    /** So many hits at most stand where nothing surely answers. */
    private static final int NEAREST = 3;

    private static final String BOX = "#z-q";
    private static final String HEADER_BOX = "header form[role=search] input[name=q]";

    /** A query, the page it is asked on, and a page that must be among the first three results. */
    static Stream<Arguments> queries() {
        return Stream.of(
                        Arguments.of("zh", "机器视觉", "scenario-14|machine-vision-inspection"),
                        Arguments.of("zh", "jiqishijue", "scenario-14|machine-vision-inspection"),
                        Arguments.of("zh", "AI", "artificial-intelligence|scenario-\\d+|indicator-03"),
                        Arguments.of("zh", "机器视角", "scenario-14|machine-vision-inspection"),
                        Arguments.of("zh", "智慧倉儲", "scenario-18"),
                        Arguments.of("zh", "zncc", "scenario-18"),
                        Arguments.of("en", "machine vision", "scenario-14|machine-vision-inspection"),
                        Arguments.of("en", "smart warehousing", "scenario-18"),
                        Arguments.of("en", "智能仓储", "scenario-18"))
                .flatMap(query -> Way.fileAtLeast()
                        .map(way -> Arguments.of(way, query.get()[0], query.get()[1], query.get()[2])));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatIsTypedIsFound(Way way, String language, String query, String expected, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open(language + "/search.html");
            visit.page().locator(BOX).pressSequentially(query);
            settled(visit, query);
            assertThat(first(visit, 3)).anyMatch(address -> address.matches(".*/(" + expected + ")\\.html.*"));
            assertThat(faults(visit, language)).isEmpty();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aQueryInTheAddressIsAnswered(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/search.html?q=%E6%9C%BA%E5%99%A8%E8%A7%86%E8%A7%89");
            assertThat(visit.results().count()).isPositive();
            assertThat(visit.page().locator(BOX).inputValue()).isEqualTo("机器视觉");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void aQueryWithoutAnswerSaysSo(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/search.html?q=%E7%BA%A2%E7%83%A7%E8%82%89");
            Locator status =
                    visit.page().locator("[role=status]").filter(new Locator.FilterOptions().setHasText("红烧肉"));
            status.waitFor();
            assertThat(status.innerText()).startsWith("未找到与“红烧肉”");
            assertThat(visit.page().locator("#z-search-results a").count()).isLessThanOrEqualTo(NEAREST);
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** It shares its words with a clause about support, and is answered by none. */
    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void aQuestionAboutSomethingElseIsToldSo(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/search.html?q=" + URLEncoder.encode("卓越级奖补多少钱", StandardCharsets.UTF_8));
            Locator status =
                    visit.page().locator("[role=status]").filter(new Locator.FilterOptions().setHasText("本指南不涉及“多少钱”"));
            status.waitFor();
            assertThat(status.innerText()).contains("未找到与“卓越级奖补多少钱”");
            assertThat(visit.page().locator("#z-search-results a").count()).isLessThanOrEqualTo(NEAREST);
            assertThat(visit.page().locator(".z-search-hints a").count()).isPositive();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void ofAnEnglishQueryNoStopWordIsMarked(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("en/search.html?q=the+inspection+of+the+quality+and+equipment");
            assertThat(visit.results().count()).isPositive();
            assertThat(visit.page().locator("#z-search-results mark").allInnerTexts())
                    .extracting(mark -> mark.toLowerCase(Locale.ROOT))
                    .contains("inspection")
                    .doesNotContain("the", "of", "and");
        }
    }

    /** A complaint of many words; what comes near is neither counted nor narrowed down. */
    @ParameterizedTest
    @CsvSource({
        "zh, 老客户说上一批法兰有砂眼，我们翻了三天纸单子也没弄明白是哪炉料做的, 未找到与“老客户说",
        "en, old customers say the last batch of flanges has pores and nobody can tell which melt they came from, Nothing certain for “old"
    })
    void whatOnlyComesNearIsShownAsSuch(String language, String complaint, String said, Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(language + "/search.html?q=" + URLEncoder.encode(complaint, StandardCharsets.UTF_8));
            Locator status = visit.page().locator("[role=status]").filter(new Locator.FilterOptions().setHasText(said));
            status.waitFor();
            assertThat(visit.results().count()).isBetween(1, NEAREST);
            assertThat(visit.page().locator("#z-search-facets button").count()).isZero();
            assertThat(visit.page().locator(".z-search-hints button").count()).isZero();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** A choice narrows the hits, stands in the address, and is undone by the same button; what it was found by is said. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void hitsAreNarrowedByWhatTheyBelongTo(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/search.html?q=%E8%B4%A8%E9%87%8F");
            int all = visit.results().count();
            visit.page().locator(".z-narrow summary").click();
            Locator quality = visit.page().locator("[data-facet=domain] button", hasText("质量管控"));
            int count = Integer.parseInt(quality.innerText().replaceAll("\\D", ""));
            quality.click();
            visit.page().waitForFunction("n => document.querySelectorAll('.z-hit').length === n", count);
            assertThat(count).isBetween(2, all - 1);
            assertThat(first(visit, 2)).allMatch(address -> address.matches(".*/(scenario-1[45]|domain-06)\\.html"));
            visit.open("zh/search.html?q=%E8%B4%A8%E9%87%8F&domain=domain-06&unknown=1");
            assertThat(visit.results().count()).isEqualTo(count);
            visit.page()
                    .locator("[data-facet=domain] button[aria-pressed=true]")
                    .click();
            visit.page().waitForFunction("n => document.querySelectorAll('.z-hit').length === n", all);
            assertThat(visit.troubles()).isEmpty();
        }
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("youxian peisong", "读音"),
                Arguments.of("zncc", "首字母"),
                Arguments.of("AI质检", "常用说法"),
                Arguments.of("智慧倉儲", "台湾"),
                Arguments.of("空压机趴窝", "通俗说法"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aHitSaysHowItWasFound(String query, String said, Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            visit.results();
            assertThat(visit.page()
                            .locator(".z-hit")
                            .first()
                            .locator(".z-hit-via")
                            .allInnerTexts())
                    .anyMatch(note -> note.contains(said));
        }
    }

    /** Though one word of it is a synonym's, and its pieces were found one by one. */
    @Test
    void aPhraseInPinyinIsMarkedAndExplainedAsAWhole(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/search.html?q=zhinengcangchu");
            visit.results();
            Locator hit = visit.page().locator(".z-hit").first();
            assertThat(hit.locator("a mark").allInnerTexts()).containsExactly("智能仓储");
            assertThat(hit.locator(".z-hit-via").allInnerTexts()).containsExactly("“zhinengcangchu”按读音找到“智能仓储”");
        }
    }

    @Test
    void aQuestionAboutStructureIsAnsweredInALineThatLeadsToItsClause(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/search.html?q=" + URLEncoder.encode("生产作业有哪些环节", StandardCharsets.UTF_8));
            visit.results();
            Locator answer = visit.page().locator(".z-hit-answer");
            assertThat(answer.innerText()).startsWith("生产作业：3 个环节、9 个场景：").endsWith("依据：要素条件 [3]");
            assertThat(answer.locator("a").getAttribute("href")).endsWith("documents/element-conditions.html#note-3");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** What a query's own words find is there without the file of plain words. */
    @Test
    void withoutPlainWordsTheOwnAnswerIsShown(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.HTTP)) {
            visit.page().route("**/data-plain.js", Route::abort);
            visit.open("zh/search.html?q=" + URLEncoder.encode("插单太多排不过来", StandardCharsets.UTF_8));
            assertThat(visit.results().count()).isPositive();
        }
    }

    /** Plain words are more than all else; who finds something sure is not to wait for them. */
    @Test
    void plainWordsAreLoadedWhereAQuerysOwnFindNothingSure(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.HTTP)) {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> asked.add(request.url().replaceFirst(".*/", "")));
            ask(visit, "智能仓储");
            ask(visit, "设备故障预测");
            assertThat(asked).contains("data-core.js").doesNotContain("data-plain.js", "data-plain-en.js");
            ask(visit, "空压机趴窝");
            assertThat(asked).contains("data-plain.js").doesNotContain("data-plain-en.js");
            ask(visit, "conks out");
            assertThat(asked).contains("data-plain-en.js");
        }
    }

    private static void ask(PageVisit visit, String query) {
        visit.open("zh/search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        settled(visit, query);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** Without a mouse: to the box, to a result, to its page. */
    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void theKeyboardIsEnough(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/search.html");
            visit.tabTo(BOX);
            visit.page().keyboard().type("智能仓储");
            settled(visit, "智能仓储");
            visit.tabTo("#z-search-results a");
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("zh/2024/scenarios/scenario-18\\.html.*");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void theBoxInTheHeaderLeadsToResults(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/2024/apply.html");
            visit.tabTo(HEADER_BOX);
            visit.page().keyboard().type("数字孪生");
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("zh/search\\.html\\?q=.*");
            assertThat(visit.results().count()).isPositive();
            assertThat(visit.page().locator(BOX).inputValue()).isEqualTo("数字孪生");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void theBoxInTheHeaderSuggestsAndOpensWhatIsChosen(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("en/2024/apply.html");
            visit.tabTo(HEADER_BOX);
            visit.page().keyboard().type("digital twin");
            visit.page().locator("[role=option]").first().waitFor();
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("en/2024/(?!apply).*");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** By hand and by keyboard, below the box of every page: the first hit is the first of the search page. */
    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void theBoxInTheHeaderShowsHitsAndOpensThem(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/2024/tiers/index.html");
            visit.tabTo(HEADER_BOX);
            visit.page().keyboard().type("要素条件 一、2");
            Locator hit =
                    visit.page().locator("header [role=option].z-hit-option").first();
            assertThat(hit.locator(".z-hit-clause").textContent()).isEqualTo("要素条件 一、2");
            assertThat(hit.locator(".z-hit-text").textContent()).contains("企业近三年经营和财务状况良好");
            assertThat(visit.page().locator(HEADER_BOX).getAttribute("aria-expanded"))
                    .isEqualTo("true");
            visit.page().keyboard().press("ArrowDown");
            assertThat(hit.getAttribute("aria-selected")).isEqualTo("true");
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("zh/2024/documents/element-conditions\\.html.*#1-2");
            visit.open("en/index.html");
            visit.page().locator("#z-home-q").click();
            visit.page().keyboard().type("how many copies");
            Locator hits = visit.page().locator("main [role=option].z-hit-option");
            hits.first().waitFor();
            assertThat(hits.all())
                    .allSatisfy(each -> assertThat(each.locator(".z-hit-title, .z-hit-clause")
                                    .first()
                                    .textContent())
                            .isNotBlank());
            hits.first().click();
            visit.waitUntilAt("en/2024/.*");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** Not even when plain words have been asked; all that is near stands on the search page. */
    @Test
    void theBoxShowsNoHitThatIsNotSure(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/apply.html");
            visit.page().locator(HEADER_BOX).click();
            visit.page().keyboard().type("红烧肉的做法");
            visit.page().waitForFunction("() => window.ZhinanSearch && window.ZhinanSearch.parts.plain");
            assertThat(visit.page().locator("[role=option]").count()).isZero();
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("zh/search\\.html\\?q=.*");
        }
    }

    /** Waits for the answer to all that was typed: the address of the page says which query is shown. */
    private static void settled(PageVisit visit, String query) {
        visit.page().waitForFunction("q => new URLSearchParams(location.search).get('q') === q", query);
        visit.page()
                .locator("#z-search-results a")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private static List<String> first(PageVisit visit, int count) {
        return visit.results().all().stream()
                .limit(count)
                .map(SearchInBrowserTest::address)
                .toList();
    }

    private static String address(Locator link) {
        return link.getAttribute("href");
    }

    /** What the results point at is there. */
    private static List<String> faults(PageVisit visit, String language) {
        List<String> faults = new ArrayList<>();
        Page page = visit.page();
        for (Locator link : page.locator("#z-search-results a").all()) {
            SiteLinks.fault(Site.plain(), language + "/search.html", address(link))
                    .ifPresent(fault -> faults.add(address(link) + ": " + fault));
        }
        return faults;
    }
}
