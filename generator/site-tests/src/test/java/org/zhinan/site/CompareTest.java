package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

    /** Nothing of it scrolls in a box: its heads stay at the edge of the window. */
    @Test
    void theHeadsOfTheMatrixStayInSight(Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(Way.FILE)) {
            visit.open(MATRIX);
            Locator matrix = visit.page().locator(".z-matrix");
            matrix.locator("tbody tr")
                    .nth(6)
                    .evaluate("row => row.scrollIntoView({block: 'center', behavior: 'instant'})");
            assertThat(matrix.locator("thead th").last().boundingBox().y).isBetween(-1.0, 3.0);
            assertThat(matrix.evaluate(
                            "box => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth"))
                    .isEqualTo(true);
            visit.device(Device.PHONE);
            Locator row = matrix.locator("tbody tr").nth(3);
            row.locator("td").nth(2).evaluate("cell => cell.scrollIntoView({block: 'center', behavior: 'instant'})");
            assertThat(row.locator("th").boundingBox().y).isBetween(-1.0, 3.0);
            assertThat(row.locator("td").nth(2).evaluate("cell => getComputedStyle(cell, '::before').content"))
                    .isEqualTo("\"卓越级\"");
        }
    }
}
