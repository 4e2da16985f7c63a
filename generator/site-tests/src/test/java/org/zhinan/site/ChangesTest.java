package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changed from one edition to the next, as a reader finds it on a site of two editions. */
@Needs("chromium")
@ExtendWith(Chromium.Resolver.class)
class ChangesTest {
    /** Of each type that tells of changes one page in each look, and those that the history of a clause or an entry stands on. */
    private static final List<String> PAGES = List.of(
            "zh/2031/changes/index.html",
            "en/2031/changes/index.html",
            "zh/2031/changes/guide.html",
            "both/2031/changes/guide.html",
            "en/2031/changes/notice.html",
            "en/2031/scenarios/scenario-2.html",
            "zh/2030/scenarios/scenario-3.html",
            "zh/2030/documents/guide.html");

    private static Path site;

    @BeforeAll
    static void build() {
        site = Site.editionsFolder();
    }

    @Test
    void nothingIsInTheWay(Chromium chromium) {
        try (PageVisit visit = chromium.visit(address())) {
            Looks looks = new Looks(visit);
            for (String path : PAGES) {
                visit.open(path);
                assertThat(visit.troubles()).as(path).isEmpty();
                assertThat(looks.violations(path)).as(path).isEmpty();
                // What looks asks the browser for is no page's fault.
                visit.forget();
            }
        }
    }

    @Test
    void aPhoneShowsEveryPageWithoutScrollingSideways(Chromium chromium) {
        try (PageVisit visit = chromium.visit(address())) {
            for (String path : PAGES) {
                visit.open(path);
                visit.device(Device.PHONE_ELDER);
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void everyPageIsValid() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            Stream<String> told = files.map(file -> site.relativize(file).toString())
                    .filter(path -> path.matches(".*/changes/.*\\.html"));
            assertThat(ValidHtmlTest.errors(
                            site, Stream.concat(told, PAGES.stream()).distinct()))
                    .isEmpty();
        }
    }

    @Test
    void wordsThatCameAndWentAreSaidInWordsToo() throws IOException {
        Document page = page("both/2031/changes/guide.html");
        Element changed = page.getElementById("z-c-1-2-p1");
        assertThat(changed.text()).contains("原处修改").contains("［增］、误检").contains("［增］ and false alarms");
        assertThat(changed.select("[lang=en] ins > [lang=zh-CN]")).isNotEmpty();
        Element english = page("en/2031/changes/guide.html").getElementById("z-c-1-2-p1");
        assertThat(english.text()).contains("[added] and false alarms");
        assertThat(page.select(".z-change-list ins, .z-change-list del"))
                .allSatisfy(mark -> assertThat(mark.child(0).className()).isEqualTo("z-vh"));
    }

    @Test
    void whatStayedIsFoldedAwayByCount() throws IOException {
        assertThat(page("zh/2031/changes/materials.html").select(".z-change-list > li"))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("6条未变"));
    }

    /** From the change to the clause in both editions, from there to the change, and from one entry to the other. */
    @Test
    void everyWayLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String path : PAGES) {
            for (Element link : page(path).select("main a[href]:not([href~=^[a-z]+:])")) {
                String href = link.attr("href");
                Path target = site.resolve(path)
                        .getParent()
                        .resolve(href.replaceFirst("#.*", ""))
                        .normalize();
                Path file = href.startsWith("#") ? site.resolve(path) : target;
                String id = href.contains("#") && !href.contains("#?") ? href.replaceFirst(".*#", "") : "";
                if (!Files.exists(file)
                        || !id.isEmpty()
                                && file.toString().endsWith(".html")
                                && page(site.relativize(file).toString()).getElementById(id) == null) {
                    broken.add(path + ": " + href);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(page("zh/2030/documents/guide.html").select("#1-1-p1 ~ details .z-history a"))
                .extracting(link -> link.attr("href"))
                .containsExactly("../../2031/documents/guide.html#1-2-p1", "../../2031/changes/guide.html#z-c-1-2-p1");
    }

    /** The official text of a clause has nothing of its history in it. */
    @Test
    void historyStandsBesideTheOfficialText() throws IOException {
        Document guide = page("zh/2031/documents/guide.html");
        assertThat(guide.select(".z-history"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.closest(".z-tools")).isNotNull());
        assertThat(guide.getElementById("1-2-p1").text()).startsWith("面向质量检测").doesNotContain("2030");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static String address() {
        return site.toUri().toString().replaceFirst("^file:/+", "file:///").replaceFirst("/?$", "/");
    }
}
