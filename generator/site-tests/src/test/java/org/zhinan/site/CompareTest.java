package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tiers beside one another: what differs is marked, and the official text stays what it is. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class CompareTest {
    private static final String MATRIX = "zh/2024/tiers/index.html";

    private static Document comparison(String view, String below, String above) {
        return Site.plain().page(view + "/2024/compare/tier-" + below + "/tier-" + above + ".html");
    }

    @Test
    void everyTwoTiersHaveAPageInBothLanguages() {
        for (String view : new String[] {"zh", "en"}) {
            assertThat(Site.plain().pages().keySet().stream().filter(path -> path.startsWith(view + "/2024/compare/")))
                    .hasSize(6);
        }
    }

    @Test
    void theOfficialTextIsUnbroken() {
        for (Map.Entry<String, Document> area :
                Site.plain().entries("zh/2024/areas").entrySet()) {
            for (Element quote : area.getValue().select(".z-conditions figure")) {
                String address = quote.select("figcaption a").first().attr("href");
                String id = address.substring(address.indexOf('#') + 1);
                assertThat(quote.select("blockquote").text())
                        .as(area.getKey())
                        .isEqualTo(Official.clause("element-conditions", id).text());
            }
        }
    }

    @Test
    void whatATierAddsInAnAreaIsMarkedAndSaid() {
        Document page = Site.plain().page("zh/2024/areas/area-4.html");
        assertThat(page.select(".z-conditions > li:nth-child(3) ins").eachText())
                .contains("应急联动、");
        assertThat(page.select(".z-conditions > li:nth-child(3) .z-changes li").eachText())
                .anyMatch(change -> change.startsWith("新增") || change.startsWith("改动"));
    }

    @Test
    void oneTierStandsAgainstAnother() {
        Document page = comparison("en", "basic", "leading");
        assertThat(page.select("del, ins")).isNotEmpty();
        assertThat(page.select(".z-compare-row > h2").eachText()).hasSize(3 + 5 + 1);
        assertThat(comparison("zh", "basic", "advanced")
                        .select(".z-compare-row")
                        .last()
                        .select(".z-hint")
                        .text())
                .as("the same maturity")
                .contains("相同");
    }

    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"DESKTOP", "PHONE"})
    void theHeadsOfTheMatrixStayInSight(Device device, Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(Way.FILE)) {
            visit.device(device);
            visit.open(MATRIX);
            Locator matrix = visit.page().locator(".z-matrix");
            matrix.scrollIntoViewIfNeeded();
            double top = matrix.boundingBox().y;
            matrix.focus();
            for (int i = 0; i < 12; i++) {
                visit.page().keyboard().press("ArrowDown");
                visit.page().keyboard().press("ArrowRight");
            }
            visit.page().waitForTimeout(300);
            Locator head = matrix.locator("thead th").last();
            Locator side = matrix.locator("tbody th").last();
            assertThat(head.boundingBox().y - matrix.boundingBox().y).isBetween(0.0, 3.0);
            assertThat(side.boundingBox().x - matrix.boundingBox().x).isBetween(0.0, 3.0);
            assertThat(top).isGreaterThanOrEqualTo(0);
        }
    }
}
