package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader of a site with two editions and three places knows which page belongs to which, and finds the way to the others. */
@Needs("chromium")
@ExtendWith(Chromium.Resolver.class)
class EditionsTest {
    private static Path site;

    @BeforeAll
    static void build() {
        site = Site.editionsFolder();
    }

    @Test
    void everyPageOfAnEditionSaysWhichItIs() throws IOException {
        for (String path : pages("(zh|en|both)/20\\d\\d/.*")) {
            Document page = page(path);
            String year = path.split("/")[1];
            Element here = page.selectFirst(".z-scope [aria-current]");
            assertThat(here.text()).as(path).contains(year);
            assertThat(page.title()).as(path).contains(year);
            assertThat(page.select("script[type=application/ld+json]").html())
                    .as(path)
                    .contains("\"version\":\"" + year + "\"");
        }
    }

    @Test
    void everyPageSaysItsPlaceOrThatItIsTheSameEverywhere() throws IOException {
        for (String path : pages("(zh|both)/2031/.*")) {
            String places = page(path).select(".z-scope-places").text();
            assertThat(places).as(path).contains("北原省").contains("临江省").contains("示例省");
            assertThat(page(path).select(".z-scope-places strong").text())
                    .as(path)
                    .isEqualTo(
                            path.matches(".*(apply|calls|eligibility|/notice(-\\w+)?\\.html).*")
                                            && !path.contains("changes")
                                    ? page(path)
                                            .select(".z-scope-places [aria-current]")
                                            .text()
                                    : "各地通用");
        }
    }

    /** A page of one place tells its dates, a page of all places those of each. */
    @Test
    void everyToolTellsTheDatesOfItsPlaces() throws IOException {
        assertThat(page("zh/2031/tools/tier.html").select(".z-state time").eachAttr("datetime"))
                .containsExactlyInAnyOrder("2031-05-06", "2031-05-25", "2031-06-10");
        assertThat(page("en/2031/tools/eligibility-north.html")
                        .select(".z-state time")
                        .eachAttr("datetime"))
                .containsExactly("2031-06-10");
        assertThat(page("zh/2031/calls/north.html").select(".z-duty h3").eachText())
                .contains("申报主体办理事项", "推荐单位办理事项");
    }

    @Test
    void everyLinkBetweenEditionsAndPlacesLeadsToAPage() throws IOException {
        for (String path : pages("(zh|en|both)/20\\d\\d/.*")) {
            for (Element link : page(path).select(".z-scope a[href]")) {
                Path target = site.resolve(path)
                        .getParent()
                        .resolve(link.attr("href"))
                        .normalize();
                assertThat(target).as(path).exists();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"DESKTOP", "PHONE"})
    void theSameEntryOfTheOtherEditionIsOneClickAwayAndTheChangesTwo(Device device, Chromium chromium) {
        try (PageVisit visit = chromium.visit(site.toUri().toString())) {
            visit.open("zh/2031/scenarios/scenario-2.html");
            visit.device(device);
            Locator scope = visit.page().locator(".z-scope");
            assertThat(scope.boundingBox().y + scope.boundingBox().height).isLessThan(device.height);
            scope.locator("a", new Locator.LocatorOptions().setHasText("2030")).click();
            visit.waitUntilAt("zh/2030/scenarios/scenario-1\\.html.*");
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("在线质量检测");
            visit.page().locator(".z-newer a").click();
            visit.waitUntilAt("zh/2031/scenarios/scenario-2\\.html.*");
            visit.page()
                    .locator(".z-scope a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("变化情况"))
                    .click();
            visit.waitUntilAt("zh/2031/changes/index\\.html.*");
            assertThat(visit.page().locator("main").innerText()).contains("智能化仓储与配送");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void theKeyboardReachesTheOtherEdition(Chromium chromium) {
        try (PageVisit visit = chromium.visit(site.toUri().toString())) {
            visit.open("en/2030/tiers/tier-b.html");
            visit.tabTo(".z-scope a");
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("en/2031/tiers/tier-b\\.html.*");
        }
    }

    @Test
    void aPlaceThatWasChosenHoldsForTheVisit(Chromium chromium) {
        try (PageVisit visit = chromium.visit(site.toUri().toString())) {
            visit.open("zh/index.html");
            assertThat(visit.page().locator(".z-hero-dates a").allInnerTexts()).containsExactly("北原省", "临江省", "示例省");
            visit.page().locator(".z-hero-dates a").first().click();
            visit.waitUntilAt("zh/2031/calls/north\\.html.*");
            visit.page()
                    .locator(".z-nav a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("场景"))
                    .click();
            visit.waitUntilAt("zh/2031/scenarios/index\\.html.*");
            assertThat(visit.page().locator(".z-scope-places a[aria-current]").innerText())
                    .startsWith("北原省");
            visit.page()
                    .locator(".z-nav a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("申报"))
                    .click();
            visit.waitUntilAt("zh/2031/calls/north\\.html.*");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void withoutScriptsEveryPlaceIsReached(Chromium chromium) throws IOException {
        Document page = page("zh/2031/scenarios/scenario-1.html");
        assertThat(page.select(".z-scope-places a").eachAttr("href"))
                .isEqualTo(List.of("../calls/north.html", "../calls/river.html", "../apply.html"));
        Document check = page("en/2031/tools/eligibility-north.html");
        assertThat(check.select(".z-scope-places a").eachAttr("href"))
                .isEqualTo(List.of("eligibility-river.html", "eligibility.html"));
        assertThat(check.select(".z-nav a").first().attr("href")).isEqualTo("../calls/north.html");
    }

    private static List<String> pages(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html") && path.matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(site.resolve(path));
    }
}
