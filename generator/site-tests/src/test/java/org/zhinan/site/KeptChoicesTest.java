package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader has chosen holds on the next page, too, where a browser keeps what a page stores for that file alone. */
@Needs({"firefox-esr", "chinese-fonts"})
@ExtendWith(Firefox.Resolver.class)
class KeptChoicesTest {
    private static final String LARGE = "html.z-elder";

    @ParameterizedTest
    @MethodSource("org.zhinan.site.Way#fileAtLeast")
    void largeTextHoldsUntilItIsTakenBack(Way way, Firefox firefox) {
        try (PageVisit visit = firefox.visit(way, Device.DESKTOP)) {
            Page page = visit.page();
            visit.open("zh/index.html");
            page.locator("#z-elder").click();
            page.locator("main a[href$='apply.html']").first().click();
            visit.waitUntilAt("zh/2024/apply\\.html");
            assertThat(page.locator(LARGE).count()).isOne();
            Locator box = page.locator("form[role=search] input[name=q]").first();
            box.fill("AGV");
            box.press("Enter");
            visit.waitUntilAt("zh/search\\.html\\?q=AGV");
            assertThat(page.locator(LARGE).count()).isOne();
            page.locator("#z-elder").click();
            visit.results().first().click();
            page.waitForURL(url -> !url.contains("search.html"));
            page.locator(".z-nav a[href$='apply.html']").first().click();
            visit.waitUntilAt("zh/2024/apply\\.html");
            assertThat(page.locator(LARGE).count()).isZero();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void aPlaceThatWasChosenHoldsInAFolder(Firefox firefox) {
        try (PageVisit visit = firefox.visit(Way.FILE, Device.DESKTOP)) {
            visit.startOver(Site.editionsFolder().toUri().toString(), Device.DESKTOP);
            visit.open("zh/2031/calls/north.html");
            visit.page().locator(".z-nav a[href*='scenarios']").first().click();
            visit.waitUntilAt("zh/2031/scenarios/index\\.html.*");
            assertThat(visit.page().locator(".z-scope-places a[aria-current]").innerText())
                    .startsWith("北原省");
            assertThat(visit.place()).doesNotContain("kept");
            assertThat(visit.troubles()).isEmpty();
        }
    }
}
