package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coming from the search, and going to another site. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class ArrivalTest {
    private static final String REFERENCES = "zh/references.html";

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatWasFoundIsMarkedAndTheTextStays(Way way, Chromium chromium) {
        try (PageVisit visit = chromium.visit(way)) {
            visit.open("zh/search.html?q=%E6%9C%BA%E5%99%A8%E8%A7%86%E8%A7%89");
            visit.results().first().click();
            visit.waitUntilAt("zh/2024/.*\\?found=.*");
            Locator marks = visit.page().locator("main mark");
            marks.first().waitFor();
            assertThat(marks.allInnerTexts()).contains("机器视觉");
            visit.page().locator("#z-found button").click();
            assertThat(marks.count()).isZero();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void marksLeaveAClauseWhatItIs(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/documents/notice-shaanxi.html?found=%E5%AE%9D%E9%B8%A1%7C%E7%94%B3%E6%8A%A5#2-2");
            visit.page().locator("[id='2-2'] mark").first().waitFor();
            assertThat(visit.page().locator("[id='2-2']").innerText())
                    .isEqualTo(Official.clause("notice-shaanxi", "2-2").text());
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void anAddressCannotPutAnythingButMarksIntoAPage(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("zh/2024/apply.html?found=%3Cimg%20src=x%3E%7C.*%7C(%7C%5C");
            assertThat(visit.page().locator("main img, main mark").count()).isZero();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void aNoticeStandsBeforeAnotherSiteUntilItIsNotWanted(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.HTTP)) {
            visit.page().context().route("https://**", route -> route.abort());
            visit.open(REFERENCES);
            Locator link = visit.page().locator("a.z-out").first();
            Locator dialog = visit.page().locator("#z-leave");
            link.focus();
            visit.page().keyboard().press("Enter");
            assertThat(dialog.isVisible()).isTrue();
            assertThat(dialog.innerText()).contains(link.getAttribute("href"));
            visit.page().keyboard().press("Escape");
            assertThat(dialog.isVisible()).isFalse();
            assertThat(visit.place()).isEqualTo(REFERENCES);
            assertThat(visit.troubles()).isEmpty();
            link.click();
            dialog.locator("input").check();
            dialog.locator("button[value=stay]").click();
            assertThat(visit.place()).isEqualTo(REFERENCES);
            link.click();
            dialog.locator("input").check();
            visit.page()
                    .waitForRequest(
                            "https://**",
                            () -> dialog.locator("button[value=go]").click());
            visit.open(REFERENCES);
            visit.page()
                    .waitForRequest(
                            "https://**",
                            () -> visit.page().locator("a.z-out").first().click());
        }
    }
}
