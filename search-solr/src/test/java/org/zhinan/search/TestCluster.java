package org.zhinan.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.Http2SolrClient;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.common.cloud.DocCollection;
import org.apache.solr.common.cloud.Replica;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;
import org.zhinan.solr.SolrAddress;

/** Two nodes of Solr and a ZooKeeper in this process. Nothing of Solr's classes for tests is used that needs its runner. */
final class TestCluster {

    private static final int NODES = 2;

    private final MiniSolrCloudCluster cluster;

    TestCluster(Path folder) throws Exception {
        cluster = new MiniSolrCloudCluster(
                NODES, folder, JettyConfig.builder().setContext("/solr").build());
    }

    /** The addresses of all nodes, in this order. */
    String nodes() {
        return String.join(
                ",",
                runners().stream().map(node -> node.getBaseUrl().toString()).toList());
    }

    private List<JettySolrRunner> runners() {
        return cluster.getJettySolrRunners().stream()
                .sorted(Comparator.comparing(JettySolrRunner::getLocalPort))
                .toList();
    }

    SolrAddress address(String collection) {
        return SolrAddress.of(nodes(), collection);
    }

    JettySolrRunner stop(int node) throws Exception {
        JettySolrRunner runner = runners().get(node);
        cluster.stopJettySolrRunner(runner);
        cluster.waitForJettyToStop(runner);
        return runner;
    }

    /** Starts a stopped node, and waits until each shard has all of its copies again. */
    void start(JettySolrRunner runner) throws Exception {
        cluster.startJettySolrRunner(runner);
        cluster.waitForAllNodes(60);
        for (String name : names()) {
            cluster.getZkStateReader()
                    .waitForState(name, 60, TimeUnit.SECONDS, (live, state) -> isWhole(state, live.size()));
        }
    }

    private static boolean isWhole(DocCollection collection, int nodes) {
        return collection != null
                && replicas(collection).allMatch(replica -> replica.getState() == Replica.State.ACTIVE)
                && nodes == NODES;
    }

    private static Stream<Replica> replicas(DocCollection collection) {
        return collection.getSlices().stream().flatMap(slice -> slice.getReplicas().stream());
    }

    /** The collections, sorted. */
    List<String> names() {
        return cluster.getZkStateReader()
                .getClusterState()
                .collectionStream()
                .map(DocCollection::getName)
                .sorted()
                .toList();
    }

    /** The config sets but the standard one, sorted. */
    List<String> configs() throws Exception {
        return cluster.getZkClient().getChildren("/configs", null, true).stream()
                .filter(name -> !name.equals("_default"))
                .sorted()
                .toList();
    }

    String aliased(String alias) throws Exception {
        cluster.getZkStateReader().getAliasesManager().update();
        return String.join(",", cluster.getZkStateReader().getAliases().resolveAliases(alias));
    }

    /** How many documents each copy of each shard has. */
    List<Long> documents(String collection) throws Exception {
        return replicas(cluster.getZkStateReader().getCollection(collection))
                .map(replica -> count(replica.getCoreUrl()))
                .toList();
    }

    private static long count(String core) {
        try (Http2SolrClient client = new Http2SolrClient.Builder(core).build()) {
            SolrQuery query = new SolrQuery("*:*").setRows(0);
            query.set("distrib", false);
            return client.query(query).getResults().getNumFound();
        } catch (IOException | SolrServerException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() throws Exception {
        cluster.shutdown();
    }
}
