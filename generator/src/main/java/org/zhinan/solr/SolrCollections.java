package org.zhinan.solr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The collections of a cluster, their config sets, which go by the same names, and aliases. */
final class SolrCollections {
    private static final int TRIES = 30;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private static final int POLLS = 400;
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(250);

    private final SolrNodes nodes;

    SolrCollections(SolrNodes nodes) {
        this.nodes = nodes;
    }

    /** Their names, without aliases. */
    List<String> names() throws SolrFailure {
        return strings(collections("LIST", Map.of()).get("collections"));
    }

    private List<String> configs() throws SolrFailure {
        return strings(nodes.ask("/admin/configs", parameters("LIST", Map.of())).get("configSets"));
    }

    /** The collection that an alias names; empty where there is no such alias. */
    String aliased(String alias) throws SolrFailure {
        Map<?, ?> aliases = (Map<?, ?>) collections("LISTALIASES", Map.of()).get("aliases");
        Object named = aliases.get(alias);
        return named == null ? "" : named.toString();
    }

    void setAlias(String alias, String collection) throws SolrFailure {
        Retry.of(TRIES, BETWEEN, () -> collections("CREATEALIAS", Map.of("name", alias, "collections", collection)));
    }

    void putConfig(String name, byte[] zip) throws SolrFailure {
        nodes.post("/admin/configs", parameters("UPLOAD", Map.of("name", name)), "application/octet-stream", zip);
    }

    /** Asked for and then waited for: who waits for the answer alone is not told why a core could not be made. */
    void create(String name, SolrPublication.Layout layout) throws SolrFailure {
        String request = name + "-" + UUID.randomUUID();
        collections(
                "CREATE",
                Map.of(
                        "name",
                        name,
                        "collection.configName",
                        name,
                        "numShards",
                        String.valueOf(layout.shards()),
                        "replicationFactor",
                        String.valueOf(layout.replicas()),
                        "waitForFinalState",
                        "true",
                        "async",
                        request));
        Map<?, ?> done = Retry.of(POLLS, BETWEEN_POLLS, () -> done(request));
        collections("DELETESTATUS", Map.of("requestid", request));
        if (!"completed".equals(state(done))) {
            Object failure = done.containsKey("failure") ? done.get("failure") : done.get("exception");
            throw new SolrFailure(500, String.valueOf(failure).replaceAll("\\s+", " "));
        }
    }

    private Map<?, ?> done(String request) throws SolrFailure {
        Map<?, ?> answer = nodes.ask("/admin/collections", parameters("REQUESTSTATUS", Map.of("requestid", request)));
        if (!List.of("completed", "failed").contains(state(answer))) {
            throw new SolrFailure(500, "the collection is not there in time");
        }
        return answer;
    }

    private static String state(Map<?, ?> answer) {
        return answer.get("status") instanceof Map<?, ?> status ? String.valueOf(status.get("state")) : "";
    }

    Map<?, ?> info(String name) throws SolrFailure {
        return (Map<?, ?>)
                nodes.ask("/" + name + "/zhinan", Map.of("zhinan.do", "info")).get("zhinan");
    }

    /** A collection and its config set, if either is there. */
    void remove(String name) throws SolrFailure {
        removeCollection(name);
        if (configs().contains(name)) {
            nodes.ask("/admin/configs", parameters("DELETE", Map.of("name", name)));
        }
    }

    /** A collection, if it is there; its config set stays. */
    void removeCollection(String name) throws SolrFailure {
        Retry.of(TRIES, BETWEEN, () -> {
            if (names().contains(name)) {
                deleted(name);
            }
            return name;
        });
    }

    /** A collection that lost a node while it was made is deleted, although a core of it cannot be. */
    private void deleted(String name) throws SolrFailure {
        try {
            collections("DELETE", Map.of("name", name));
        } catch (SolrFailure e) {
            if (names().contains(name)) {
                throw new SolrFailure(500, e.getMessage());
            }
        }
    }

    /** What cannot be removed now is removed by the next publication. */
    void removeIfPossible(String name) {
        try {
            Retry.of(TRIES, BETWEEN, () -> {
                remove(name);
                return name;
            });
        } catch (SolrFailure e) {
            // As said.
        }
    }

    private Map<?, ?> collections(String action, Map<String, String> parameters) throws SolrFailure {
        Map<?, ?> answer = nodes.ask("/admin/collections", parameters(action, parameters));
        if (answer.containsKey("failure") || answer.containsKey("exception")) {
            throw new SolrFailure(400, String.valueOf(answer).replaceAll("\\s+", " "));
        }
        return answer;
    }

    private static Map<String, String> parameters(String action, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("action", action);
        parameters.put("wt", "json");
        parameters.putAll(more);
        return parameters;
    }

    private static List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        ((List<?>) list).forEach(each -> strings.add((String) each));
        return strings;
    }
}
