package org.zhinan.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.zhinan.solr.SolrAddress;
import org.zhinan.solr.SolrPublication;
import org.zhinan.solr.SolrSearch;

/** What a cluster in this process takes: bytes on disk, processor time of publishing and of a query. For docs/scale.md. */
final class ClusterMeasure {

    private static final int QUERIES = 150;

    private ClusterMeasure() {}

    /** How many entries, and then shards of each layout to measure. */
    public static void main(String[] arguments) throws Exception {
        Corpus corpus = LargeCorpus.of(Integer.parseInt(arguments[0]));
        List<EditionCorpus> editions = List.of(new EditionCorpus(
                "2025",
                List.of(),
                new Corpus(
                        corpus.entries(),
                        corpus.synonyms(),
                        corpus.elsewhere(),
                        corpus.plain(),
                        corpus.structure(),
                        Optional.of(new CorpusScope("2025", true, "")))));
        List<String> queries = new ArrayList<>(ShardsTest.queries(1, 0));
        Collections.shuffle(queries, new Random(1));
        Path folder = Files.createTempDirectory("cluster");
        TestCluster cluster = new TestCluster(folder);
        for (String shards : List.of(arguments).subList(1, arguments.length)) {
            measure(cluster, folder, editions, Integer.parseInt(shards), queries.subList(0, QUERIES));
        }
        cluster.close();
        System.exit(0);
    }

    private static void measure(
            TestCluster cluster, Path folder, List<EditionCorpus> editions, int shards, List<String> queries)
            throws Exception {
        SolrAddress address = cluster.address("layout" + shards);
        double before = seconds();
        SolrPublication.Published done =
                SolrPublication.publish(address, editions, new SolrPublication.Layout(shards, 1));
        double published = seconds() - before;
        long bytes = bytes(folder, done.collection());
        SiteSearch search = SolrSearch.at(address);
        queries.forEach(query -> search.search(Query.of(query)));
        before = seconds();
        long start = System.nanoTime();
        queries.forEach(query -> search.search(Query.of(query)));
        double query = (seconds() - before) / queries.size();
        System.out.printf(
                Locale.ROOT,
                "%d shards: %d documents, %.0f bytes of index a document, published in %.1f CPU s, a query %.1f CPU ms, %.1f ms%n",
                shards,
                done.documents(),
                (double) bytes / done.documents(),
                published,
                1_000 * query,
                (System.nanoTime() - start) / 1e6 / queries.size());
    }

    private static double seconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** Of the indexes, without the logs of updates. */
    private static long bytes(Path folder, String collection) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains(collection)
                            && file.toString().contains("/index")
                            && Files.isRegularFile(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
