package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class SearchIndexTest {

    private static SearchIndex index;

    @BeforeAll
    static void open() {
        index = SearchIndex.of(TestCorpus.whole());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Hit first(String query) {
        return index.search(Query.of(query)).hits().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "智能仓储, scenario-18",
        "智能倉儲, scenario-18",
        "ＲＦＩＤ 追溯, scenario-15",
        "zhinengcangchu, scenario-18",
        "zhinengcangc, scenario-18",
        "zhi neng cang chu, scenario-18",
        "智能cangchu, scenario-18",
        "zncc, scenario-18",
        "智能苍储, scenario-18",
        "智能储仓, scenario-18",
        "智能★储, scenario-18",
        "intelligent warehousing, scenario-18",
        "inteligent warehousing, scenario-18",
        "optimization of production plans, scenario-07",
        "數位孿生, scenario-02"
    })
    void anyWayOfWritingFindsTheScenario(String query, String id) {
        assertThat(first(query).id()).isEqualTo(id);
    }

    @Test
    void anyTextGivesResults() {
        for (String query : BadInput.queries(300)) {
            assertThat(index.search(Query.of(query)).hits()).hasSizeLessThanOrEqualTo(10);
            assertThat(index.suggest(query, 5)).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(index.search(Query.of(BadInput.LONG)).hits()).isNotEmpty();
    }

    @Test
    void aWholeClauseFindsItself() {
        for (Map<String, Object> line : TestCorpus.lines("clauses.jsonl")) {
            String text = (String) line.get("text");
            if (text.length() > 100 && line.get("document").equals("implementation-plan")) {
                assertThat(first(text).clause()).as(text).contains((String) line.get("id"));
            }
        }
    }

    @Test
    void aDocumentIsOneHitWithItsBestClause() {
        List<Hit> hits = index.search(Query.of("西安不超过15个")).hits();
        assertThat(hits.get(0).id()).isEqualTo("notice-shaanxi");
        assertThat(hits.get(0).clause()).contains("2-2");
        assertThat(hits.get(0).url().zh()).endsWith("#2-2");
        assertThat(hits.stream().filter(hit -> hit.id().equals("notice-shaanxi")))
                .hasSize(1);
    }

    @Test
    void filtersNarrowAndEachFacetIsCountedWithoutItsOwn() {
        SearchResults all = index.search(new Query("质量", 100, Map.of()));
        SearchResults domain =
                index.search(new Query("质量", 100, Map.of("domain", List.of("domain-06"), "kind", List.of("scenario"))));
        assertThat(all.facets().get("kind").get("scenario")).isGreaterThan(2);
        assertThat(all.facets().get("domain").get("domain-06")).isGreaterThanOrEqualTo(2);
        assertThat(domain.facets().get("domain")).containsEntry("domain-06", 2).hasSizeGreaterThan(1);
        assertThat(domain.facets().get("kind")).containsEntry("scenario", 2);
        assertThat(domain.facets().get("area")).containsOnlyKeys("area-3");
        assertThat(domain.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.kind()).isEqualTo("scenario"));
        assertThat(domain.hits()).extracting(Hit::id).containsExactlyInAnyOrder("scenario-14", "scenario-15");
        assertThat(domain.total()).isEqualTo(2);
    }

    @Test
    void nothingRelevantIsNoHitWithSuggestions() {
        SearchResults results = index.search(Query.of("质量贷款"));
        assertThat(results.hits()).isEmpty();
        assertThat(results.suggestions()).isNotEmpty();
        assertThat(results.nearest()).hasSizeBetween(1, 3);
        assertThat(results.suggestions())
                .startsWith(results.nearest().stream()
                        .map(hit -> hit.title().zh())
                        .distinct()
                        .toArray(String[]::new));
    }

    @Test
    void whatIsDealtWithElsewhereIsNamed() {
        Corpus corpus = new Corpus(
                List.of(entry("a")),
                List.of(),
                new EntrySearchPhrases(List.of("价格", "格表", "绿色仓储"), List.of("price list")),
                List.of());
        try (SearchIndex small = SearchIndex.of(corpus)) {
            assertThat(small.search(Query.of("仓储")).hits()).hasSize(1);
            for (String query : List.of("仓储的价格", "仓储 price list", "绿色仓储")) {
                SearchResults results = small.search(Query.of(query));
                assertThat(results.hits()).as(query).isEmpty();
                assertThat(results.elsewhere()).hasSize(1);
            }
            assertThat(small.search(Query.of("仓储价格表")).elsewhere()).containsExactly("价格表");
            // Only when nothing is found: who finds an answer is not told that there is none.
            assertThat(small.search(Query.of("仓储")).elsewhere()).isEmpty();
            assertThat(small.search(Query.of("仓储 list")).elsewhere()).isEmpty();
        }
    }

    /** What ends a query is what is asked for; in the middle of a complaint it is not. */
    @Test
    void whatIsElsewhereAtTheEndIsNoneInTheMiddle() {
        assertThat(index.search(Query.of("AGV小车价格")).hits()).isEmpty();
        assertThat(index.search(Query.of("AGV小车价格是多少呢")).hits()).isEmpty();
        assertThat(index.search(Query.of("采购价格波动大")).hits()).isNotEmpty();
    }

    /** Who says where a plant is registered asks for no other place. */
    @Test
    void whatIsElsewhereBelongsToTheOpenWordBeforeIt() {
        for (String query : List.of("执照办在河南", "注册地在河南能报吗")) {
            SearchResults results = index.search(Query.of(query));
            assertThat(results.elsewhere()).as(query).isEmpty();
            assertThat(results.hits().get(0).clause()).as(query).contains("1-2");
        }
        assertThat(index.search(Query.of("河南省名额多少")).elsewhere()).isNotEmpty();
    }

    /** What differs in nothing else from it comes after a clause of the tier that a query names. */
    @Test
    void aTierThatIsNamedDecides() {
        for (String query : List.of("卓越级质量追溯", "excellent tier quality traceability")) {
            SearchResults results = index.search(Query.of(query));
            assertThat(results.hits().get(0).clause()).as(query).contains("4-1-4");
            assertThat(results.hits()).as(query).extracting(Hit::id).contains("scenario-15");
        }
        assertThat(index.search(Query.of("质量追溯")).hits().get(0).id()).isEqualTo("scenario-15");
    }

    /** A strong hit that leaves out what is elsewhere is none; one that leaves out nothing needs no longer list. */
    @Test
    void whatLeavesOutAPartOfTheQueryIsDoubted() {
        assertThat(index.search(Query.of("5G专网")).hits()).isNotEmpty();
        assertThat(index.search(Query.of("5G专网招投标公司股票")).hits()).isEmpty();
        assertThat(index.search(Query.of("省工信厅厅长是谁")).elsewhere()).isNotEmpty();
    }

    /** As it is typed who types any word: syllables run together, and the last of them read as a whole one where it can be. */
    @Test
    void whatIsDealtWithElsewhereIsKnownByItsSound() {
        for (String query : List.of("gongjijin", "gongjijin tiqu", "gaoxin jishu qiye rending", "zengzhishui fapiao")) {
            assertThat(index.search(Query.of(query)).hits()).as(query).isEmpty();
            assertThat(index.search(Query.of(query)).elsewhere()).as(query).isNotEmpty();
        }
        assertThat(first("zhineng cangchu kucun").id()).isEqualTo("scenario-18");
    }

    /** Only a query whose own words find nothing sure is read with them. */
    @Test
    void plainWordsAreReadWhereAQuerysOwnFindNothingSure() {
        Corpus corpus = new Corpus(
                List.of(entry("a")),
                List.of(),
                EntrySearchPhrases.NOTHING,
                List.of(
                        new ColloquialSynonymGroup(List.of("仓储"), List.of("堆货", "……"), List.of("stockpile")),
                        new ColloquialSynonymGroup(List.of(), List.of("二手", "仓储"), List.of()),
                        new ColloquialSynonymGroup(List.of("……"), List.of("二手"), List.of())));
        try (SearchIndex small = SearchIndex.of(corpus)) {
            for (String query : List.of("堆货", "堆貨", "stockpile")) {
                assertThat(small.search(Query.of(query)).hits().get(0).matches())
                        .as(query)
                        .extracting(MatchExplanation::via, MatchExplanation::found)
                        .containsExactly(tuple("plain", "仓储"));
            }
            assertThat(small.search(Query.of("仓储")).hits().get(0).matches())
                    .extracting(MatchExplanation::via)
                    .containsOnly("exact");
            SearchResults second = small.search(Query.of("二手堆货"));
            assertThat(second.hits()).isEmpty();
            assertThat(second.elsewhere()).containsExactly("二手");
        }
    }

    @Test
    void equalsAreOrderedByIdWhateverTheOrderOfTheCorpus() {
        SearchEntry b = entry("b");
        SearchEntry a = entry("a");
        for (List<SearchEntry> order : List.of(List.of(a, b), List.of(b, a))) {
            try (SearchIndex small = SearchIndex.of(TestCorpus.of(order))) {
                assertThat(small.search(Query.of("仓储")).hits())
                        .extracting(Hit::id)
                        .containsExactly("a", "b");
            }
        }
    }

    private static SearchEntry entry(String id) {
        return new SearchEntry(
                "page",
                id,
                new Localised("仓储", ""),
                Localised.NONE,
                List.of(),
                List.of(),
                EntrySearchPhrases.NOTHING,
                Map.of());
    }

    @Test
    void twoEntriesOfOneKindAndIdAreAProblem() {
        assertThatThrownBy(() -> TestCorpus.of(List.of(entry("a"), entry("a"))))
                .hasMessage("two search entries are both page a: ids are unique within their kind");
    }

    @Test
    void anEmptyCorpusIsSearched() {
        try (SearchIndex empty = SearchIndex.of(TestCorpus.of(List.of()))) {
            assertThat(empty.search(Query.of("智能 zhineng smart")).hits()).isEmpty();
        }
    }

    @Test
    void manyThreadsGetTheSame() throws Exception {
        List<Hit> expected = index.search(Query.of("质量追溯 RFID zhuisu")).hits();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Hit>> search =
                    () -> index.search(Query.of("质量追溯 RFID zhuisu")).hits();
            for (Future<List<Hit>> future : threads.invokeAll(Collections.nCopies(100, search))) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"智能仓, 智能仓储", "zncc, 智能仓储", "zhinengcangc, 智能仓储", "shuziluan, 数字孪生", "digital tw, digital twin", "5g, 5G"
    })
    void suggestionsFinishWhatIsTyped(String typed, String text) {
        assertThat(index.suggest(typed, 5)).extracting(Suggestion::text).contains(text);
    }

    @Test
    void aMatchSaysWhatWasFoundAndHow() {
        assertThat(first("倉庫 智能苍储").matches())
                .anySatisfy(match -> assertThat(match.via()).isEqualTo("sound"))
                .anySatisfy(match -> assertThat(match.typed()).isEqualTo("倉庫"));
    }

    @Test
    void anExplanationHasTheHitAndWhatItsScoreIsMadeOf() {
        Query query = Query.of("智能仓储");
        List<ScoreExplanation> explanations = index.explain(query);
        assertThat(explanations)
                .extracting(ScoreExplanation::hit)
                .isEqualTo(index.search(query).hits());
        ScoreExplanation first = explanations.get(0);
        assertThat(first.coverage()).isCloseTo(1, within(1e-9));
        assertThat(first.titleBoost()).isCloseTo(1, within(1e-9));
        assertThat(explanations.get(1).titleBoost()).isZero();
    }
}
