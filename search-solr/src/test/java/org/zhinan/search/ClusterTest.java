package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.solr.embedded.JettySolrRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.problem.ProblemsException;
import org.zhinan.solr.SolrAddress;
import org.zhinan.solr.SolrPublication;
import org.zhinan.solr.SolrSearch;
import org.zhinan.text.Language;

/** Two editions in a cluster of two nodes, two shards and two copies of each are found as the index in this process finds them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {

    private static final SolrPublication.Layout LAYOUT = new SolrPublication.Layout(2, 2);
    private static final int GENERATED = Integer.getInteger("zhinan.parity", 200);

    private static final Corpus CURRENT = TestCorpus.whole();
    private static final List<EditionCorpus> EDITIONS = List.of(
            new EditionCorpus("2025", List.of("shaanxi"), scoped(CURRENT, "2025", true)),
            new EditionCorpus("2024", List.of(), scoped(TestCorpus.official(List.of()), "2024", false)));

    @TempDir
    private static Path folder;

    private static TestCluster cluster;
    private static SiteSearch published;
    private static SiteSearch embedded;

    @BeforeAll
    static void publish() throws Exception {
        cluster = new TestCluster(folder);
        embedded = SiteSearch.of(EDITIONS);
        assertThat(SolrPublication.publish(cluster.address("guide"), EDITIONS, LAYOUT)
                        .isNew())
                .isTrue();
        published = SolrSearch.at(cluster.address("guide"));
    }

    @AfterAll
    static void close() throws Exception {
        embedded.close();
        cluster.close();
    }

    private static Corpus scoped(Corpus corpus, String edition, boolean current) {
        return new Corpus(
                corpus.entries(),
                corpus.synonyms(),
                corpus.elsewhere(),
                corpus.plain(),
                corpus.structure(),
                Optional.of(new CorpusScope(edition, current, "")));
    }

    @Test
    @Order(1)
    void theClusterAnswersAsTheIndexDoes() {
        assertThat(published.current()).isEqualTo("2025");
        assertThat(published.calls()).isEqualTo(embedded.calls());
        agree(ShardsTest.queries(134, 15));
    }

    @Test
    @Order(2)
    @Tag("all")
    void theClusterAnswersAsTheIndexDoesToAll() {
        agree(ShardsTest.queries(1, GENERATED));
        agree(TestCorpus.lines("queries-tasks.jsonl").stream()
                .map(line -> (String) line.get("q"))
                .toList());
    }

    /** A node of these tests may come back at another address. */
    private static void reopen() {
        published = SolrSearch.at(cluster.address("guide"));
    }

    /** As long as somebody reads, so that the node that comes back has a processor, too. */
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void agree(List<String> queries) {
        for (String query : queries) {
            assertThat(published.search(Query.of(query))).as(query).isEqualTo(embedded.search(Query.of(query)));
        }
    }

    @Test
    @Order(3)
    void theClusterCountsNarrowsAndSuggestsAsTheIndexDoes() {
        for (Map<String, List<String>> filters : List.of(
                Map.of("kind", List.of("scenario")),
                Map.of("domain", List.of("domain-03", "domain-05")),
                Map.of(CorpusScope.EDITION, List.of("2024")),
                Map.of(CorpusScope.EDITION, List.of(SiteSearch.ALL)))) {
            for (String text : List.of("仓储", "附件2", "energy management", "xyzzy")) {
                Query query = new Query(text, 30, filters);
                assertThat(published.search(query)).as("%s %s", text, filters).isEqualTo(embedded.search(query));
            }
        }
        for (String typed : List.of("智", "zhineng", "digital", "")) {
            assertThat(published.suggest(typed, 8)).isEqualTo(embedded.suggest(typed, 8));
        }
    }

    @Test
    @Order(4)
    void eachCopyOfAShardHasTheSame() throws Exception {
        List<Long> documents = cluster.documents(cluster.aliased("guide"));
        assertThat(documents).hasSize(4).allMatch(count -> count > 0);
        assertThat(documents.stream().mapToLong(Long::longValue).sum() % 2).isZero();
        assertThat(documents.stream().distinct().count()).isLessThanOrEqualTo(2);
    }

    @Test
    @Order(5)
    void theSameIsNotPublishedTwice() throws Exception {
        String before = cluster.aliased("guide");
        SolrPublication.Published again = SolrPublication.publish(cluster.address("guide"), EDITIONS, LAYOUT);
        assertThat(again.isNew()).isFalse();
        assertThat(again.collection()).isEqualTo(before);
        assertThat(cluster.names()).containsExactly(before);
    }

    /** Of two nodes each stops once while queries come; every one is answered, and as before. */
    @Test
    @Order(6)
    void aNodeThatStopsIsNotMissed() throws Exception {
        List<String> queries = ShardsTest.queries(301, 5);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> asking = CompletableFuture.supplyAsync(() -> {
            int asked = 0;
            for (; !over.get(); asked++) {
                agree(List.of(queries.get(asked % queries.size())));
                pause();
            }
            return asked;
        });
        try {
            cluster.start(cluster.stop(0));
        } finally {
            over.set(true);
        }
        assertThat(asking.get()).isPositive();
        reopen();
        agree(queries);
    }

    @Test
    @Order(7)
    @Tag("all")
    void aNodeThatStopsWhileSomethingIsPublishedLosesNothing() throws Exception {
        List<EditionCorpus> next = List.of(new EditionCorpus("2026", List.of(), scoped(CURRENT, "2026", true)));
        SolrAddress address = cluster.address("second");
        CompletableFuture<SolrPublication.Published> publishing =
                CompletableFuture.supplyAsync(() -> SolrPublication.publish(address, next, LAYOUT));
        while (cluster.names().stream().noneMatch(name -> name.startsWith("second-"))) {
            Thread.sleep(20);
        }
        JettySolrRunner stopped = cluster.stop(1);
        SolrPublication.Published done = publishing.get();
        cluster.start(stopped);
        reopen();
        List<Long> documents = cluster.documents(done.collection());
        assertThat(documents.stream().mapToLong(Long::longValue).sum()).isEqualTo(2L * done.documents());
        try (SiteSearch one = SiteSearch.of(next)) {
            SiteSearch other = SolrSearch.at(address);
            for (String query : ShardsTest.queries(301, 5)) {
                assertThat(other.search(Query.of(query))).as(query).isEqualTo(one.search(Query.of(query)));
            }
        }
    }

    /** What was published before is answered, and of the new there is nothing. */
    @Test
    @Order(8)
    @Tag("all")
    void whatFailsHalfWayLeavesTheOldVersion() throws Exception {
        List<String> collections = cluster.names();
        List<String> configs = cluster.configs();
        List<EditionCorpus> next = List.of(new EditionCorpus("2027", List.of(), scoped(CURRENT, "2027", true)));
        try (FailingNode node = new FailingNode(cluster.nodes().split(",")[0], "/update", 1)) {
            SolrAddress address = SolrAddress.of(node.url(), "guide");
            assertThatThrownBy(() -> SolrPublication.publish(address, next, LAYOUT))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("did not do what it was asked")
                    .hasMessageNotContaining("\n");
            assertThat(node.failed()).isTrue();
        }
        assertThat(cluster.names()).isEqualTo(collections);
        assertThat(cluster.configs()).isEqualTo(configs);
        assertThat(SolrSearch.at(cluster.address("guide")).current()).isEqualTo("2025");
        agree(List.of("仓储", "质量检测"));
    }

    /** Who asked the old version asks the new one with the next query, and the old one is gone. */
    @Test
    @Order(9)
    @Tag("all")
    void anewVersionTakesThePlaceOfTheOldOne() throws Exception {
        String before = cluster.aliased("second");
        List<EditionCorpus> next =
                List.of(new EditionCorpus("2026", List.of(), scoped(TestCorpus.official(List.of()), "2026", true)));
        SolrAddress address = cluster.address("second");
        SiteSearch asking = SolrSearch.at(address);
        SolrPublication.Published done = SolrPublication.publish(address, next, LAYOUT);
        assertThat(cluster.aliased("second")).isEqualTo(done.collection()).isNotEqualTo(before);
        assertThat(cluster.names()).doesNotContain(before).contains(cluster.aliased("guide"));
        assertThat(cluster.configs()).doesNotContain(before);
        try (SiteSearch one = SiteSearch.of(next)) {
            assertThat(asking.search(Query.of("仓储"))).isEqualTo(one.search(Query.of("仓储")));
        }
    }

    @Test
    @Order(10)
    void whatIsWrongIsOneLine() throws Exception {
        SolrAddress none = SolrAddress.read("solr:http://127.0.0.1:9/solr/guide");
        tells(
                () -> SolrPublication.publish(SolrAddress.of("http://127.0.0.1:9/solr", "x"), EDITIONS, LAYOUT),
                "集群没有应答");
        tells(() -> SolrSearch.at(none), "集群没有应答");
        tells(() -> SolrSearch.at(SolrAddress.read("solr:" + cluster.nodes() + "/nothing")), "没有集合");
        tells(() -> SolrPublication.publish(cluster.address(cluster.names().get(0)), EDITIONS, LAYOUT), "不是别名");
        for (String wrong : List.of(
                "",
                "solr:",
                "guide",
                "solr:guide",
                "solr:ftp://a/solr/guide",
                "solr:http://a/so lr/x",
                "solr:http://a:1/solr/..")) {
            tells(() -> SolrAddress.read(wrong), "");
        }
    }

    private static void tells(Runnable what, String problem) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(ProblemsException.class, told -> {
            assertThat(told.problems()).hasSize(1);
            assertThat(told.problems().get(0).in(Language.ZH)).contains(problem).doesNotContain("\n");
            assertThat(told.problems().get(0).in(Language.EN)).doesNotContain("\n");
        });
    }
}
