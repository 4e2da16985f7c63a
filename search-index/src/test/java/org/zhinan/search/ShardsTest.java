package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition in several shards is found as in one index: the same hits, scores, matches, counts, refusals and suggestions. */
class ShardsTest {

    /** All lists of judged queries. */
    static final List<String> LISTS = List.of(
            "queries-dev.jsonl",
            "queries-mech.jsonl",
            "queries-tasks.jsonl",
            "queries-written.jsonl",
            "queries-structure.jsonl",
            "queries-structure-second.jsonl",
            "queries-unanswerable.jsonl",
            "queries-own.jsonl",
            "queries-engineer.jsonl",
            "queries-consultant.jsonl",
            "queries-agency.jsonl",
            "queries-bureau.jsonl",
            "queries-callers.jsonl",
            "queries-colleagues.jsonl",
            "queries-crowd.jsonl",
            "queries-evaluators.jsonl",
            "queries-factory.jsonl",
            "queries-headquarters.jsonl",
            "queries-hotline.jsonl",
            "queries-newcomers.jsonl",
            "queries-officers.jsonl",
            "queries-region.jsonl",
            "queries-survey.jsonl",
            "queries-visitors.jsonl",
            "queries-workshop.jsonl");

    private static final int GENERATED = Integer.getInteger("zhinan.parity", 200);

    private static final int MOST_ROUNDS = 12;

    /** What is longer is refused before it is searched. */
    private static final int LONGEST = 2_000;

    private static final Corpus CORPUS = TestCorpus.whole();
    private static final SearchIndex INDEX = SearchIndex.of(CORPUS);

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static LuceneShards shards(int count) {
        return LuceneShards.of(new EditionCorpus("2024", List.of(), CORPUS), count);
    }

    /** Of each list some; the rest is asked where everything is. */
    @Test
    void twoShardsAnswerAsOneIndexDoes() {
        agree(shards(2), queries(19, 30));
    }

    @Tag("all")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void shardsAnswerAsOneIndexDoes(int count) {
        agree(shards(count), queries(1, GENERATED));
    }

    private static void agree(LuceneShards shards, List<String> queries) {
        for (String query : queries) {
            assertThat(shards.search(Query.of(query))).as(query).isEqualTo(INDEX.search(Query.of(query)));
            assertThat(shards.rounds()).as(query).isLessThanOrEqualTo(MOST_ROUNDS);
        }
    }

    /** Each so many-th query of the lists, and generated ones. */
    static List<String> queries(int each, int generated) {
        List<String> judged = new ArrayList<>();
        LISTS.forEach(list -> TestCorpus.lines(list).forEach(line -> judged.add((String) line.get("q"))));
        List<String> queries = new ArrayList<>();
        for (int k = 0; k < judged.size(); k += each) {
            queries.add(judged.get(k));
        }
        queries.addAll(GeneratedQueries.of(CORPUS, generated));
        BadInput.queries(20).stream().filter(query -> query.length() <= LONGEST).forEach(queries::add);
        return queries;
    }

    @Test
    void shardsCountAndNarrowAsOneIndexDoes() {
        LuceneShards shards = shards(3);
        for (Map<String, List<String>> filters : List.of(
                Map.of("kind", List.of("scenario")),
                Map.of("kind", List.of("document", "term"), "domain", List.of("domain-03")),
                Map.of("area", List.of("area-1")),
                Map.of("kind", List.of("no such kind")))) {
            for (String text : List.of("仓储", "质量检测", "shebei", "附件2", "energy management", "有几个场景", "xyzzy")) {
                for (int top : new int[] {0, 1, 30}) {
                    Query query = new Query(text, top, filters);
                    assertThat(shards.search(query)).as("%s %s", text, filters).isEqualTo(INDEX.search(query));
                }
            }
        }
    }

    @Test
    void shardsSuggestAsOneIndexDoes() {
        LuceneShards shards = shards(3);
        for (String typed : List.of("智", "zhineng", "zn", "digital", "仓储", "质量", "", "a", "在线")) {
            for (int top : new int[] {0, 1, 5, 50}) {
                assertThat(shards.suggest(new Query(typed, top, Map.of())))
                        .as(typed)
                        .isEqualTo(INDEX.suggest(typed, top));
            }
        }
    }

    /** What belongs to one call comes after, and what belongs to all is counted with each, wherever it is. */
    @Test
    void shardsWeighCallsAsOneIndexDoes() {
        List<SearchEntry> entries = new ArrayList<>();
        for (int k = 0; k < CORPUS.entries().size(); k++) {
            SearchEntry entry = CORPUS.entries().get(k);
            Map<String, List<String>> filters = new HashMap<>(entry.filters());
            filters.put(CorpusScope.EDITION, List.of("2024"));
            if (k % 3 > 0) {
                filters.put(CorpusScope.CALL, List.of(k % 3 == 1 ? "shaanxi" : "liaoning"));
            }
            entries.add(new SearchEntry(
                    entry.kind(),
                    entry.id(),
                    entry.title(),
                    entry.url(),
                    entry.facets(),
                    entry.passages(),
                    entry.asked(),
                    filters,
                    entry.names(),
                    entry.places()));
        }
        Corpus corpus = new Corpus(
                entries,
                CORPUS.synonyms(),
                CORPUS.elsewhere(),
                CORPUS.plain(),
                CORPUS.structure(),
                Optional.of(new CorpusScope("2024", true, "shaanxi")));
        LuceneShards shards = LuceneShards.of(new EditionCorpus("2024", List.of("shaanxi", "liaoning"), corpus), 4);
        try (SearchIndex index = SearchIndex.of(corpus)) {
            for (String text : List.of("仓储", "质量检测", "推荐申报", "energy", "shebei")) {
                Stream.of(
                                Map.<String, List<String>>of(),
                                Map.of(CorpusScope.CALL, List.of("liaoning")),
                                Map.of(CorpusScope.PREFERRED, List.of("liaoning")),
                                Map.of(CorpusScope.CALL, List.of("shaanxi"), "kind", List.of("scenario")))
                        .map(filters -> new Query(text, 10, filters))
                        .forEach(query -> {
                            assertThat(shards.search(query)).isEqualTo(index.search(query));
                            assertThat(shards.suggest(query)).isEqualTo(index.suggest(query));
                        });
            }
            assertThat(index.suggest(preferring("智", "liaoning")))
                    .isNotEqualTo(index.suggest(preferring("智", "shaanxi")));
        }
    }

    private static Query preferring(String typed, String call) {
        return new Query(typed, 10, Map.of(CorpusScope.PREFERRED, List.of(call)));
    }

    @Test
    void allDocumentsAreInSomeShard() {
        EditionCorpus edition = new EditionCorpus("2024", List.of(), CORPUS);
        assertThat(LuceneShards.of(edition, 5).documents())
                .isEqualTo(org.zhinan.search.shard.EditionDocuments.of(edition).size());
    }
}
