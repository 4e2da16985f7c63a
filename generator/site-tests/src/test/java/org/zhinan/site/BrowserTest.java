package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a browser, from a folder and from a server. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    /** A desktop of 1280 pixels at 400 %. */
    private static final int ENLARGED = 320;

    /** The ids of clauses that take no room or are not visible. */
    private static final String HIDDEN = """
            () => [...document.querySelectorAll("main [id]:not([id^='z-'])")]
                .filter(each => !each.getClientRects().length || getComputedStyle(each).visibility !== 'visible')
                .map(each => each.id)""";

    /** Elements with words of their own that are smaller than 13 pixels. */
    private static final String SMALL = """
            () => [...document.body.querySelectorAll('*')]
                .filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(each => parseFloat(getComputedStyle(each).fontSize) < 13)
                .map(each => each.tagName + '.' + each.className + ' ' + getComputedStyle(each).fontSize)""";

    private PageVisit reader;
    private PageVisit phone;
    private PageVisit scriptless;

    /** Those that {@link #theLanguageSwitchStaysOnThePage} does not open. */
    static Stream<String> everyPageTypeFromAServer() {
        Set<String> switched = everyChinesePageType()
                .flatMap(path -> Stream.of(path, inEnglish(path)))
                .collect(Collectors.toSet());
        return PageTypes.all().filter(path -> !switched.contains(path));
    }

    private static String inEnglish(String path) {
        return path.replaceFirst("^zh/", "en/");
    }

    /** Each in one of its languages, and in a full run in both. */
    static Stream<String> everyPageType() {
        return FullRun.isAsked() ? PageTypes.all() : PageTypes.once();
    }

    static Stream<String> everyChinesePageType() {
        return everyPageType().filter(path -> path.startsWith("zh/"));
    }

    @BeforeAll
    void arrive(Chromium chromium) {
        reader = chromium.visit(Way.HTTP);
        phone = chromium.visit(Way.FILE, Device.PHONE);
        scriptless = chromium.visitWithoutScripts(Way.FILE);
    }

    @AfterAll
    void leave() {
        reader.close();
        phone.close();
        scriptless.close();
    }

    @ParameterizedTest
    @MethodSource("everyPageTypeFromAServer")
    void opensWithoutTrouble(String path) {
        PageVisit visit = reader;
        visit.forget();
        visit.open(path);
        assertIsReadable(visit);
    }

    /** From a folder, at home and on a phone: as wide as that, with large text and enlarged as well. */
    @ParameterizedTest
    @MethodSource("everyPageType")
    void isAsWideAsAPhone(String path) {
        phone.device(Device.PHONE);
        phone.forget();
        phone.open(path);
        assertIsReadable(phone);
        assertThat(width()).isLessThanOrEqualTo(Device.PHONE.width);
        phone.device(Device.PHONE_ELDER);
        phone.page().evaluate("() => document.documentElement.classList.add('z-elder-more')");
        assertThat(width()).isLessThanOrEqualTo(Device.PHONE.width);
        phone.page().evaluate("() => document.documentElement.classList.remove('z-elder-more')");
        phone.device(Device.PHONE);
        phone.page().setViewportSize(ENLARGED, Device.PHONE.height);
        assertThat(width()).isLessThanOrEqualTo(ENLARGED);
        phone.device(Device.DESKTOP);
        assertIsReadable(phone);
    }

    private static void assertIsReadable(PageVisit visit) {
        assertThat(visit.page().locator("h1").isVisible()).isTrue();
        assertThat((List<?>) visit.page().evaluate(SMALL)).isEmpty();
        assertThat(visit.troubles()).isEmpty();
    }

    private int width() {
        return ((Number) phone.page().evaluate("() => document.scrollingElement.scrollWidth")).intValue();
    }

    @ParameterizedTest
    @MethodSource("everyPageType")
    void isReadableWithoutScripts(String path) {
        scriptless.forget();
        scriptless.open(path);
        Page page = scriptless.page();
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat((List<?>) page.evaluate(HIDDEN))
                .as("clauses that are hidden")
                .isEmpty();
        assertThat(ElementText.dense(page.locator("main").innerText())).hasSizeGreaterThan(20);
        assertThat(scriptless.troubles()).isEmpty();
    }

    @Test
    void aHiddenClauseIsNoticed() {
        scriptless.open("zh/2024/documents/notice-shaanxi.html");
        scriptless.page().evaluate("() => { document.getElementById('2-2').style.display = 'none'; }");
        assertThat(scriptless.page().evaluate(HIDDEN)).isEqualTo(List.of("2-2"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aReaderWithoutScriptsFindsTheWayByLinks(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(way)) {
            visit.open("index.html");
            visit.page().locator("main a[hreflang=zh-CN]").first().click();
            visit.waitUntilAt("zh/index\\.html");
            visit.page()
                    .locator("header a[href$='documents/index.html']")
                    .first()
                    .click();
            visit.waitUntilAt("zh/2024/documents/index\\.html");
            visit.page().locator("main a[href$='notice-shaanxi.html']").first().click();
            visit.waitUntilAt("zh/2024/documents/notice-shaanxi\\.html");
            assertThat(visit.page().locator("[id='2-2']").innerText())
                    .isEqualTo(Official.clause("notice-shaanxi", "2-2").text());
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theSearchPageWithoutScriptsLeadsToTheLists(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(way)) {
            visit.open("zh/search.html");
            visit.page().locator("main a[href$='scenarios/index.html']").click();
            visit.waitUntilAt("zh/2024/scenarios/index\\.html");
        }
    }

    @ParameterizedTest
    @MethodSource("everyChinesePageType")
    void theLanguageSwitchStaysOnThePage(String path) {
        PageVisit visit = reader;
        visit.forget();
        visit.open(path);
        assertIsReadable(visit);
        visit.page().locator("header a[hreflang=en]").click();
        visit.waitUntilAt(Pattern.quote(inEnglish(path)));
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertIsReadable(visit);
        visit.page().locator("header a[hreflang=zh-CN]").click();
        visit.waitUntilAt(Pattern.quote(path));
        assertThat(visit.troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.html", "zh/2024/scenarios/nothing.html", "zh/2024/nothing/"})
    void anAddressWithoutPageIsAnsweredByThePageForThat(String place, Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.HTTP)) {
            Response response = visit.open(place);
            assertThat(response.status()).isEqualTo(404);
            assertThat(visit.page().locator("h1").innerText())
                    .isEqualTo(Site.plain().page("404.html").expectFirst("h1").text());
            assertThat(visit.troubles())
                    .as("beside the missing page itself")
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(each -> each.contains("404"));
            visit.page().locator("main a[hreflang=en]").first().click();
            visit.waitUntilAt("en/index\\.html");
        }
    }
}
