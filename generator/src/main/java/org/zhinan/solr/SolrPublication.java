package org.zhinan.solr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhinan.files.Digests;
import org.zhinan.files.JsonCodec;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.shard.ClusterSiteFiles;
import org.zhinan.search.shard.ShardDocument;

/**
 * Publishes the entries of a site to a cluster: makes a collection beside those that are there, fills and checks it, and then lets the alias
 * name it, in one step. Until then, and whenever anything fails, the old one is served, and nothing of the new one is left.
 */
public final class SolrPublication {
    private static final int TRIES = 45;
    private static final int CREATIONS = 4;
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DIGITS = 12;
    /** Documents are sent by about so many characters. */
    private static final int BATCH = 2_000_000;

    private final SolrAddress address;
    private final SolrCollections collections;
    private final SolrNodes nodes;
    private final ClusterSiteFiles site;
    private final String name;

    private SolrPublication(SolrAddress address, ClusterSiteFiles site) {
        this.address = address;
        this.site = site;
        nodes = new SolrNodes(address.nodes(), PATIENCE);
        collections = new SolrCollections(nodes);
        name = address.collection() + "-" + digest();
    }

    /**
     * What was published.
     *
     * @param collection its name
     * @param documents how many it has
     * @param isNew whether it was not there before
     */
    public record Published(String collection, int documents, boolean isNew) {}

    /** How a collection lies in the cluster. */
    public record Layout(int shards, int replicas) {}

    /**
     * Publishes editions under an alias.
     *
     * @param editions at least one, the current one first
     * @throws ProblemsException when the old version is served as before
     */
    public static Published publish(SolrAddress address, List<EditionCorpus> editions, Layout layout) {
        return new SolrPublication(address, ClusterSiteFiles.of(editions)).publish(layout);
    }

    private Published publish(Layout layout) {
        try {
            requireAlias();
            boolean served = name.equals(collections.aliased(address.collection()));
            if (!served) {
                make(layout);
                collections.setAlias(address.collection(), name);
            }
            removeOlder();
            return new Published(name, documents(), !served);
        } catch (SolrFailure e) {
            throw SolrProblems.of(address, e);
        }
    }

    private int documents() {
        return site.editions().stream().mapToInt(edition -> edition.size()).sum();
    }

    private void requireAlias() throws SolrFailure {
        if (collections.names().contains(address.collection())) {
            throw SolrProblems.problem(
                    address,
                    Message.of(
                            "集群上已有名为“{0}”的集合，不是别名",
                            "the cluster has a collection named '{0}', which is no alias", address.collection()),
                    Message.of("请换一个名称，或先删除该集合", "Take another name, or delete that collection first"));
        }
    }

    /** What a publication that was cut off left under this name goes first. */
    private void make(Layout layout) throws SolrFailure {
        collections.remove(name);
        boolean done = false;
        try {
            collections.putConfig(name, SolrConfigSet.zip(site));
            Retry.of(CREATIONS, BETWEEN, () -> create(layout));
            send();
            check();
            done = true;
        } finally {
            if (!done) {
                collections.removeIfPossible(name);
            }
        }
    }

    /** A node that goes away meanwhile takes its part along; those that are left can hold all. */
    private String create(Layout layout) throws SolrFailure {
        try {
            collections.create(name, layout);
            return name;
        } catch (SolrFailure e) {
            collections.removeCollection(name);
            throw new SolrFailure(SolrProblems.isOfThePlugin(e) ? 400 : 500, e.getMessage());
        }
    }

    private void send() throws SolrFailure {
        List<String> batch = new ArrayList<>();
        int size = 0;
        for (String document : (Iterable<String>) documentsInJson()::iterator) {
            batch.add(document);
            size += document.length();
            if (size > BATCH) {
                send(batch);
                batch.clear();
                size = 0;
            }
        }
        send(batch);
        Retry.of(TRIES, BETWEEN, () -> nodes.ask("/" + name + "/update", Map.of("commit", "true")));
    }

    /** Documents that are sent once more take the place of themselves. */
    private void send(List<String> batch) throws SolrFailure {
        byte[] body = ("[" + String.join(",", batch) + "]").getBytes(StandardCharsets.UTF_8);
        Retry.of(
                TRIES,
                BETWEEN,
                () -> nodes.post("/" + name + "/update", Map.of("overwrite", "true"), "application/json", body));
    }

    private Stream<String> documentsInJson() {
        return site.editions().stream().flatMap(edition -> edition.documents()).map(SolrPublication::json);
    }

    private static String json(ShardDocument document) {
        return JsonCodec.line(SolrConfigSet.fields(document));
    }

    /** All documents of each edition are found by the plugin before anybody else can ask for them. */
    private void check() throws SolrFailure {
        Map<?, ?> info = Retry.of(TRIES, BETWEEN, () -> complete(collections.info(name)));
        if (!ClusterSiteFiles.VERSION.equals(info.get(ClusterSiteFiles.VERSION_KEY))) {
            throw SolrProblems.otherVersion(address);
        }
    }

    private Map<?, ?> complete(Map<?, ?> info) throws SolrFailure {
        Map<?, ?> counted = (Map<?, ?>) info.get("documents");
        Map<String, Long> expected = new TreeMap<>();
        site.editions().forEach(edition -> expected.put(edition.edition(), (long) edition.size()));
        if (!expected.equals(counted)) {
            throw new SolrFailure(500, "of the documents " + expected + " only " + counted + " are there");
        }
        return info;
    }

    private void removeOlder() throws SolrFailure {
        for (String other : collections.names()) {
            boolean ours = other.startsWith(address.collection() + "-")
                    && other.substring(address.collection().length() + 1).matches("[0-9a-f]{" + DIGITS + "}");
            if (ours && !other.equals(name)) {
                collections.removeIfPossible(other);
            }
        }
    }

    /** The same for the same editions of the same program. */
    private String digest() {
        MessageDigest digest = Digests.sha256();
        digest.update(JsonCodec.line(site.description()).getBytes(StandardCharsets.UTF_8));
        site.files().values().forEach(digest::update);
        documentsInJson().forEach(each -> digest.update(each.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
