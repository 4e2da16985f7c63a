package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a browser, from a folder and from a server. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class BrowserTest {
    /** A desktop of 1280 pixels at 400 %. */
    private static final int ENLARGED = 320;

    static Stream<Arguments> everyPageTypeEitherWay() {
        return PageTypes.all().flatMap(path -> Stream.of(Way.values()).map(way -> Arguments.of(way, path)));
    }

    static Stream<String> everyPageType() {
        return PageTypes.all();
    }

    static Stream<String> everyChinesePageType() {
        return PageTypes.in("zh");
    }

    @ParameterizedTest
    @MethodSource("everyPageTypeEitherWay")
    void opensWithoutTrouble(Way way, String path, Chromium chromium) {
        try (Visit visit = chromium.visit(way)) {
            visit.open(path);
            assertThat(visit.page().locator("h1").isVisible()).isTrue();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPageType")
    void isAsWideAsAPhone(String path, Chromium chromium) {
        try (Visit visit = chromium.visit(Way.FILE, Look.PHONE)) {
            visit.open(path);
            assertThat(width(visit)).isLessThanOrEqualTo(Look.PHONE.width);
            visit.look(Look.PHONE_ELDER);
            assertThat(width(visit)).isLessThanOrEqualTo(Look.PHONE.width);
            visit.look(Look.PHONE);
            visit.page().setViewportSize(ENLARGED, Look.PHONE.height);
            assertThat(width(visit)).isLessThanOrEqualTo(ENLARGED);
        }
    }

    private static int width(Visit visit) {
        return ((Number) visit.page().evaluate("() => document.scrollingElement.scrollWidth")).intValue();
    }

    @ParameterizedTest
    @MethodSource("everyPageType")
    void isReadableWithoutScripts(String path, Chromium chromium) {
        try (Visit visit = chromium.visitWithoutScripts(Way.FILE)) {
            visit.open(path);
            assertThat(visit.page().locator("h1").isVisible()).isTrue();
            assertThat(hidden(visit.page().locator("main [id]:not([id^='z-'])")))
                    .as("clauses that are hidden")
                    .isEmpty();
            Object text = visit.page().locator("main").innerText();
            assertThat(Texts.dense(text.toString())).hasSizeGreaterThan(20);
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private static List<String> hidden(Locator elements) {
        return elements.all().stream()
                .filter(element -> !element.isVisible())
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aReaderWithoutScriptsFindsTheWayByLinks(Way way, Chromium chromium) {
        try (Visit visit = chromium.visitWithoutScripts(way)) {
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
        try (Visit visit = chromium.visitWithoutScripts(way)) {
            visit.open("zh/search.html");
            visit.page().locator("main a[href$='scenarios/index.html']").click();
            visit.waitUntilAt("zh/2024/scenarios/index\\.html");
        }
    }

    @ParameterizedTest
    @MethodSource("everyChinesePageType")
    void theLanguageSwitchStaysOnThePage(String path, Chromium chromium) {
        try (Visit visit = chromium.visit(Way.HTTP)) {
            visit.open(path);
            visit.page().locator("header a[hreflang=en]").click();
            visit.waitUntilAt(Pattern.quote(path.replaceFirst("^zh/", "en/")));
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
            visit.page().locator("header a[hreflang=zh-CN]").click();
            visit.waitUntilAt(Pattern.quote(path));
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.html", "zh/2024/scenarios/nothing.html", "zh/2024/nothing/"})
    void anAddressWithoutPageIsAnsweredByThePageForThat(String place, Chromium chromium) {
        try (Visit visit = chromium.visit(Way.HTTP)) {
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
