package org.zhinan.solr;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.zhinan.files.JsonReader;

/** Nodes of a cluster: requests go to one that answers. Safe for use by many threads. */
final class SolrNodes {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final List<URI> nodes;
    private final Duration patience;
    /** The node that answered last. */
    private final AtomicInteger last = new AtomicInteger();

    /** @param patience how long an answer may take */
    SolrNodes(List<URI> nodes, Duration patience) {
        this.nodes = nodes;
        this.patience = patience;
    }

    /**
     * Sends a form and reads the JSON of the answer.
     *
     * @param path below the address of a node
     */
    Map<?, ?> ask(String path, Map<String, String> parameters) throws SolrFailure {
        return send(path, FORM, BodyPublishers.ofString(form(parameters)));
    }

    Map<?, ?> post(String path, Map<String, String> parameters, String type, byte[] body) throws SolrFailure {
        return send(path + "?" + form(parameters), type, BodyPublishers.ofByteArray(body));
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<?, ?> send(String path, String type, BodyPublisher body) throws SolrFailure {
        SolrFailure failure = new SolrFailure(0, "no node");
        int first = last.get();
        for (int k = 0; k < nodes.size(); k++) {
            int node = (first + k) % nodes.size();
            try {
                Map<?, ?> answer = send(URI.create(nodes.get(node) + path), type, body);
                last.set(node);
                return answer;
            } catch (IOException e) {
                failure =
                        new SolrFailure(0, nodes.get(node) + ": " + e.getClass().getSimpleName());
            } catch (SolrFailure e) {
                failure = e;
                if (!e.mayPass()) {
                    throw e;
                }
            }
        }
        throw failure;
    }

    private Map<?, ?> send(URI to, String type, BodyPublisher body) throws IOException, SolrFailure {
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(patience)
                .header("Content-Type", type)
                .POST(body)
                .build();
        HttpResponse<String> response;
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SolrFailure(0, "interrupted");
        }
        Map<?, ?> answer = read(response);
        if (response.statusCode() != 200 || answer.containsKey("error")) {
            throw new SolrFailure(response.statusCode(), message(answer, response.statusCode()));
        }
        return answer;
    }

    /** Who did something in a cluster is told under the same key for each of its cores. */
    private static Map<?, ?> read(HttpResponse<String> response) throws SolrFailure {
        try {
            if (JsonReader.readLoosely(response.body()) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (IOException e) {
            // Told below.
        }
        throw new SolrFailure(
                response.statusCode() == 200 ? 400 : response.statusCode(),
                "HTTP " + response.statusCode() + ", and no answer of Solr");
    }

    /** All that it says is wrong, without line ends. */
    private static String message(Map<?, ?> answer, int status) {
        Object said = answer.containsKey("error") ? answer.get("error") : Map.of();
        String text = said instanceof Map<?, ?> map && map.containsKey("msg") ? String.valueOf(map.get("msg")) : "";
        Object failure = answer.containsKey("failure") ? answer.get("failure") : answer.get("exception");
        String more = failure == null ? "" : " " + failure;
        String all = (text + more).replaceAll("\\s+", " ").strip();
        return all.isEmpty() ? "HTTP " + status : all;
    }
}
