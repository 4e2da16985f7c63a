package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.SiteGenerator;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.Hit;
import org.zhinan.search.Query;
import org.zhinan.search.SearchResults;
import org.zhinan.search.SiteSearch;
import org.zhinan.search.browser.ScriptExport;
import org.zhinan.search.index.IndexableCorpus;

/** The search page of a site of two editions and three provinces, from a folder: it finds what the index finds, and loads what is asked for. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionsInSearchTest {
    private static final Path CONTENT = Path.of("..", "src/test/resources/packs/editions");

    /** Queries that an edition or a place answers, others, and some that nothing does. */
    private static final List<String> QUERIES = List.of(
            "北原",
            "Beiyuan",
            "beiyuan",
            "江口市",
            "2030",
            "2031",
            "质量",
            "申报书",
            "完成线上申报",
            "机器视觉",
            "machine vision",
            "zncc",
            "推荐汇总表",
            "红烧肉",
            "qzxjkvw",
            "甲级",
            "能耗",
            "定额",
            "检测房贷利率",
            "老师傅看一眼就知道好坏，可他明年退休，年轻人谁也看不出来");

    private static final List<Map<String, List<String>>> FILTERS = List.of(
            Map.of(),
            Map.of("edition", List.of("2030")),
            Map.of("edition", List.of("all")),
            Map.of("call", List.of("north")),
            Map.of("prefer", List.of("north")),
            Map.of("edition", List.of("all"), "prefer", List.of("river")),
            Map.of("edition", List.of("2030"), "call", List.of("river")),
            Map.of("edition", List.of("all"), "call", List.of("river"), "kind", List.of("document", "call")));

    private static final String ASK = """
            async ([queries, filters]) => {
              const answers = [];
              const told = hit => [hit.kind, hit.id, hit.clause, hit.edition, hit.calls.join(), Math.round(hit.score * 1e6)].join(' ');
              for (const q of queries) {
                for (const given of filters) {
                  const chosen = Object.assign({}, given);
                  Zhinan.session(kept => kept.setItem('zhinan-call', (given.prefer || [''])[0]));
                  delete chosen.prefer;
                  const found = await ZhinanEditionSearch.answer({ q, top: 10, filters: () => chosen, wanted: () => true });
                  answers.push([
                    found.hits.map(told),
                    found.total,
                    Object.keys(found.facets).flatMap(facet => Object.keys(found.facets[facet]).map(
                      value => facet + ' ' + value + ' ' + found.facets[facet][value])).sort(),
                    found.elsewhere,
                    found.nearest.map(told),
                    found.answered]);
                }
              }
              return answers;
            }""";

    /** What is typed, and the calls that a reader has chosen; none is the site's own. */
    private static final List<String> TYPED = List.of("省", "通知", "申报", "notice", "Province", "tz", "示例", "示", "质量");

    private static final List<String> PLACES = List.of("", "sample", "north", "river", "nowhere");

    private static final String SUGGEST = """
            async ([typed, places]) => {
              const answers = [];
              const box = ZhinanSearchBox;
              for (const q of typed) {
                for (const place of places) {
                  Zhinan.session(kept => kept.setItem('zhinan-call', place));
                  const found = await box.answer(() => box.api().needsToSuggest(q, 8), () => box.api().suggest(q, 8));
                  answers.push(found.map(each => [each.text, each.kind, each.id].join(' ')));
                }
              }
              return answers;
            }""";

    private Path site;
    private List<EditionCorpus> editions;
    private SiteSearch index;

    @BeforeAll
    void build() {
        site = Site.editionsFolder();
        editions = SiteGenerator.searched(SiteGenerator.library(CONTENT), CONTENT);
        index = SiteSearch.of(editions);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void browserAndIndexAgree(Chromium chromium) {
        for (String language : List.of("zh", "en")) {
            try (PageVisit visit = visit(chromium, Device.DESKTOP)) {
                visit.open(language + "/search.html");
                assertThat(differences(visit)).isEmpty();
                assertThat(visit.troubles()).isEmpty();
            }
        }
    }

    /** So many entries that they would not fit: both editions in shards. */
    @Test
    void browserAndIndexAgreeOnShards(Chromium chromium) throws IOException {
        for (EditionCorpus each : editions) {
            Path search = site.resolve(each.edition().equals("2031") ? "search" : "search/" + each.edition());
            for (Map.Entry<String, String> script :
                    ScriptExport.sharded(IndexableCorpus.of(each.corpus())).entrySet()) {
                Path file = search.resolve(script.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, script.getValue());
            }
        }
        try (PageVisit visit = visit(chromium, Device.DESKTOP)) {
            visit.open("zh/search.html");
            assertThat(differences(visit)).isEmpty();
            assertThat(visit.troubles()).isEmpty();
        } finally {
            build();
        }
    }

    private List<String> differences(PageVisit visit) {
        List<?> answers = (List<?>) visit.page().evaluate(ASK, List.of(QUERIES, FILTERS));
        List<String> differences = suggestedOtherwise(visit);
        int k = 0;
        for (String query : QUERIES) {
            for (Map<String, List<String>> filters : FILTERS) {
                List<Object> expected = shown(index.search(new Query(query, 10, filters)));
                if (!expected.equals(answers.get(k))) {
                    differences.add(query + " " + filters + ": index " + expected + ", browser " + answers.get(k));
                }
                k++;
            }
        }
        return differences;
    }

    private List<String> suggestedOtherwise(PageVisit visit) {
        List<?> answers = (List<?>) visit.page().evaluate(SUGGEST, List.of(TYPED, PLACES));
        List<String> differences = new ArrayList<>();
        int k = 0;
        for (String typed : TYPED) {
            for (String place : PLACES) {
                Map<String, List<String>> chosen = place.isEmpty() ? Map.of() : Map.of("prefer", List.of(place));
                List<String> expected = index.suggest(new Query(typed, 8, chosen)).stream()
                        .map(each -> String.join(" ", each.text(), each.kind(), each.id()))
                        .toList();
                if (!expected.equals(answers.get(k))) {
                    differences.add(typed + " " + place + ": index " + expected + ", browser " + answers.get(k));
                }
                k++;
            }
        }
        return differences;
    }

    private static List<Object> shown(SearchResults results) {
        List<String> facets = new ArrayList<>();
        results.facets()
                .forEach((facet, counts) ->
                        counts.forEach((value, count) -> facets.add(facet + " " + value + " " + count)));
        return List.of(
                results.hits().stream().map(EditionsInSearchTest::shown).toList(),
                results.total(),
                facets.stream().sorted().toList(),
                results.elsewhere(),
                results.nearest().stream().map(EditionsInSearchTest::shown).toList(),
                results.answered());
    }

    private static String shown(Hit hit) {
        return String.join(
                " ",
                hit.kind(),
                hit.id(),
                hit.clause().orElse(""),
                hit.edition().orElse(""),
                String.join(",", hit.calls()),
                String.valueOf(Math.round(hit.score() * 1e6)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void anotherEditionIsLoadedWhenItIsAskedFor(Device device, Chromium chromium) {
        try (PageVisit visit = visit(chromium, device)) {
            List<String> loaded = new ArrayList<>();
            visit.page().onRequest(request -> loaded.add(request.url()));
            visit.open("zh/search.html?q=" + "质量");
            assertThat(visit.results().first().getAttribute("href")).contains("/2031/");
            assertThat(loaded).noneMatch(url -> url.contains("search/2030/"));

            Locator old = visit.page().locator("[data-facet=edition] button").nth(2);
            assertThat(old.innerText()).isEqualTo("2030年度示例工厂");
            old.focus();
            visit.page().keyboard().press("Enter");
            visit.page().waitForFunction("() => document.querySelector('.z-hit a').href.includes('/2030/')");
            assertThat(loaded).anyMatch(url -> url.contains("search/2030/data-core.js"));
            assertThat(visit.place()).endsWith("&edition=2030");
            assertThat(visit.page().locator(".z-hit .z-hit-scope").first().innerText())
                    .isEqualTo("2030");
            assertThat(visit.page()
                            .evaluate("document.activeElement.textContent")
                            .toString())
                    .startsWith("2030年度示例工厂");
            assertThat(width(visit)).as("no wider than the screen").isLessThanOrEqualTo(device.width);
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void whereNothingInTheCurrentEditionSurelyAnswersAnotherIsSearchedAndNamed(Chromium chromium) {
        try (PageVisit visit = visit(chromium, Device.DESKTOP)) {
            visit.open("zh/search.html?q=2030");
            assertThat(visit.results().first().getAttribute("href")).contains("/2030/");
            assertThat(visit.page().locator("#z-search-status").innerText()).contains("另检索了2030年度示例工厂");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void aPlaceIsFoundAndNarrowsTheHits(Chromium chromium) {
        try (PageVisit visit = visit(chromium, Device.DESKTOP)) {
            visit.open("zh/search.html?q=" + "北原");
            assertThat(visit.results().first().getAttribute("href")).endsWith("/2031/calls/north.html");
            visit.open("zh/search.html?q=" + "申报书");
            Locator north = visit.page().locator("[data-facet=call] button[aria-pressed=false]", hasText("北原省"));
            int count = Integer.parseInt(north.innerText().replaceAll("\\D", ""));
            north.click();
            visit.page().waitForFunction("n => document.querySelectorAll('.z-hit').length === n", count);
            assertThat(visit.results().first().getAttribute("href")).contains("notice-north");
            assertThat(visit.page().locator(".z-hit .z-hit-scope").first().innerText())
                    .isEqualTo("2031 · 北原省");
            assertThat(visit.place()).endsWith("&call=north");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static int width(PageVisit visit) {
        return ((Number) visit.page().evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private PageVisit visit(Chromium chromium, Device device) {
        return chromium.visit(
                site.toUri().toString().replaceFirst("^file:/+", "file:///").replaceFirst("/?$", "/"), device);
    }
}
