package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.zhinan.SiteGenerator;
import org.zhinan.search.BrowserSearch;
import org.zhinan.search.Corpus;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.Hit;
import org.zhinan.search.Query;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.SearchResults;
import org.zhinan.search.SiteSearch;
import org.zhinan.search.Suggestion;
import org.zhinan.testing.SmallPack;

/** What is found in a pack of two editions and three provinces, and in what order. */
class SiteSearchTest {
    private static final List<EditionCorpus> EDITIONS =
            SearchEntries.of(SiteGenerator.library(SmallPack.PACKS.resolve("editions")));
    private static final SiteSearch SEARCH = SiteSearch.of(EDITIONS);

    @AfterAll
    static void close() {
        SEARCH.close();
    }

    @Test
    void aProvinceIsFoundFromAnothersSite() {
        Hit first = search("北原", Map.of()).hits().get(0);
        assertThat(first.kind() + " " + first.id()).isEqualTo("call north");
        assertThat(first.url().zh()).isEqualTo("zh/2031/calls/north.html");
        assertThat(first.edition()).contains("2031");
        assertThat(first.calls()).containsExactly("north");
        assertThat(search("Beiyuan", Map.of()).hits().get(0).id()).isEqualTo("north");
    }

    @Test
    void everyCallOfAnEditionIsFoundByItsPlaces() {
        assertThat(search("江口市", Map.of()).hits().get(0).id()).isEqualTo("river");
        assertThat(search("东市", Map.of()).hits().get(0).id()).isEqualTo("sample");
    }

    @Test
    void forTheSameEvidenceTheSitesOwnCallComesFirst() {
        List<String> calls = search("完成线上申报", Map.of()).hits().stream()
                .filter(hit -> hit.kind().equals("call"))
                .map(Hit::id)
                .toList();
        assertThat(calls).startsWith("sample").hasSize(3);
        assertThat(search("申报书", Map.of()).hits().get(0).calls()).containsExactly("sample");
        assertThat(search("申报书", Map.of("call", List.of("north"))).hits().get(0).calls())
                .containsExactly("north");
    }

    /** A reader who has chosen a place finds it first, and the others all the same; an edition without it has its own first one. */
    @Test
    void thePlaceThatIsChosenForTheVisitComesFirst() {
        List<String> calls = search("完成线上申报", Map.of("prefer", List.of("north"))).hits().stream()
                .filter(hit -> hit.kind().equals("call"))
                .map(Hit::id)
                .toList();
        assertThat(calls).startsWith("north").hasSize(3);
        assertThat(search("申报书", Map.of("prefer", List.of("north")))
                        .hits()
                        .get(0)
                        .calls())
                .containsExactly("north");
        assertThat(search("申报书", Map.of("edition", List.of("2030"), "prefer", List.of("river"))))
                .isEqualTo(search("申报书", Map.of("edition", List.of("2030"))));
    }

    /** What fits as well is suggested in the order of hits: what is of the reader's place, or of all, before what is of another. */
    @Test
    void suggestionsPutThePlaceThatIsChosenFirst() {
        assertThat(suggested("省", Map.of()))
                .startsWith("document cover", "call sample")
                .hasSize(4);
        assertThat(suggested("省", Map.of("prefer", List.of("north")))).startsWith("call north");
        assertThat(suggested("省", Map.of("prefer", List.of("river")))).startsWith("call river");
        for (String typed : List.of("省", "通知", "申报", "notice", "Province", "tz", "示例")) {
            for (String call : List.of("sample", "north", "river")) {
                List<Suggestion> all = SEARCH.suggest(new Query(typed, 50, Map.of("prefer", List.of(call))));
                assertThat(all).as(typed).hasSameSizeAs(SEARCH.suggest(typed, 50));
            }
        }
        assertThat(suggested("省", Map.of("prefer", List.of("nowhere")))).isEqualTo(suggested("省", Map.of()));
    }

    private static List<String> suggested(String typed, Map<String, List<String>> filters) {
        return SEARCH.suggest(new Query(typed, 10, filters)).stream()
                .map(each -> each.kind() + " " + each.id())
                .toList();
    }

    @Test
    void aCallLeavesOutWhatBelongsToOthersOnly() {
        SearchResults all = search("申报", Map.of());
        SearchResults north = search("申报", Map.of("call", List.of("north")));
        assertThat(north.hits())
                .allMatch(hit -> hit.calls().isEmpty() || hit.calls().contains("north"))
                .anyMatch(hit -> hit.calls().isEmpty());
        assertThat(all.facets().get("call").get("north"))
                .as("its count says what choosing it gives")
                .isEqualTo(north.total())
                .isLessThan(all.total());
        assertThat(north.facets().get("call")).isEqualTo(all.facets().get("call"));
    }

    /** The third province is new in the second edition. */
    @Test
    void anEditionWithoutTheCallHasNothingForIt() {
        SearchResults all = search("申报书", Map.of("edition", List.of("all")));
        SearchResults river = search("申报书", Map.of("edition", List.of("all"), "call", List.of("river")));
        assertThat(river.hits()).isNotEmpty().noneMatch(hit -> hit.edition().equals(Optional.of("2030")));
        assertThat(all.facets().get("call").get("river")).isEqualTo(river.total());
        assertThat(search("申报书", Map.of("edition", List.of("2030"), "call", List.of("river")))
                        .hits())
                .isEmpty();
    }

    @Test
    void anotherEditionIsFoundWhereNothingInTheCurrentOneSurelyAnswers() {
        SearchResults results = search("2030", Map.of());
        assertThat(results.certain()).isTrue();
        assertThat(results.hits().get(0).edition()).contains("2030");
        assertThat(search("质量", Map.of()).hits())
                .isNotEmpty()
                .noneMatch(hit -> hit.edition().equals(Optional.of("2030")));
        assertThat(search("红烧肉", Map.of()).hits()).isEmpty();
    }

    @Test
    void anEditionIsWhatBelongsToIt() {
        SearchResults old = search("机器视觉", Map.of("edition", List.of("2030")));
        assertThat(old.hits()).isNotEmpty().allMatch(hit -> hit.edition().equals(Optional.of("2030")));
        assertThat(old.facets().get("edition")).isEqualTo(Map.of("2030", old.total()));
    }

    @Test
    void ofAllEditionsTheCurrentOneComesFirstForTheSameEvidence() {
        for (String query : List.of("质量", "机器视觉", "推荐汇总表", "甲级", "申报", "inspection")) {
            SearchResults all = search(query, Map.of("edition", List.of("all")));
            List<String> hits = all.hits().stream()
                    .map(hit -> hit.edition().orElse("") + " " + hit.kind() + " " + hit.id())
                    .toList();
            assertThat(hits).as(query).doesNotHaveDuplicates().anyMatch(hit -> hit.startsWith("2030"));
            assertThat(all.hits()).isSortedAccordingTo((one, two) -> Double.compare(two.score(), one.score()));
            all.hits().stream()
                    .filter(hit -> hit.edition().equals(Optional.of("2030")) && hasTwin(all.hits(), hit))
                    .map(hit -> " " + hit.kind() + " " + hit.id())
                    .forEach(hit -> assertThat(hits.indexOf("2031" + hit))
                            .as(query + hit)
                            .isLessThan(hits.indexOf("2030" + hit)));
            assertThat(all.total())
                    .isEqualTo(search(query, Map.of()).total()
                            + search(query, Map.of("edition", List.of("2030"))).total());
        }
    }

    private static boolean hasTwin(List<Hit> hits, Hit old) {
        return hits.stream()
                .anyMatch(hit -> hit.edition().equals(Optional.of("2031"))
                        && hit.title().equals(old.title())
                        && hit.id().equals(old.id()));
    }

    @Test
    void aTermBelongsToNoEditionAndIsFoundOnce() {
        List<Hit> terms = search("机器视觉", Map.of("edition", List.of("all"))).hits().stream()
                .filter(hit -> hit.kind().equals("term"))
                .toList();
        assertThat(terms).hasSize(1);
        assertThat(terms.get(0).edition()).isEmpty();
    }

    @Test
    void whatWasKeptAnswersTheSame() {
        try (SiteSearch read = SiteSearch.read(SiteSearch.toBytes(EDITIONS))) {
            assertThat(read.current()).isEqualTo("2031");
            assertThat(read.calls())
                    .isEqualTo(Map.of("2030", List.of("north", "sample"), "2031", List.of("north", "river", "sample")));
            for (String query : List.of("北原", "2030", "质量", "申报", "zhiliang", "红烧肉")) {
                for (Map<String, List<String>> filters : List.of(
                        Map.<String, List<String>>of(),
                        Map.of("edition", List.of("2030")),
                        Map.of("edition", List.of("all")),
                        Map.of("call", List.of("north")))) {
                    Query asked = new Query(query, 10, filters);
                    assertThat(read.search(asked)).as(query + filters).isEqualTo(SEARCH.search(asked));
                }
            }
        }
    }

    @Test
    void aSiteOfOneEditionAndOneCallSaysNothingOfEither() {
        List<EditionCorpus> small = SearchEntries.of(SiteGenerator.library(SmallPack.ORIGINAL.content()));
        Corpus corpus = small.get(0).corpus();
        assertThat(small).hasSize(1);
        assertThat(corpus.scope()).isEmpty();
        assertThat(corpus.entries()).extracting(SearchEntry::kind).doesNotContain("call");
        assertThat(BrowserSearch.scripts(corpus).values())
                .allMatch(script -> !script.contains("\"edition\"") && !script.contains("CallScope"));
        try (SiteSearch search = SiteSearch.of(small)) {
            assertThat(search.search(Query.of("质量")).hits().get(0).edition())
                    .as("it is known all the same")
                    .contains("2030");
        }
    }

    private static SearchResults search(String query, Map<String, List<String>> filters) {
        return SEARCH.search(new Query(query, 100, filters));
    }
}
