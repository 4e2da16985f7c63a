package org.zhinan.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A node that passes requests on to another, and refuses one. */
final class FailingNode implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;
    private final String to;
    private final String path;
    private final AtomicInteger rest;

    /**
     * @param to address of the node that does what is asked
     * @param path of the requests of which one is refused
     * @param after how many of them
     */
    FailingNode(String to, String path, int after) throws IOException {
        this.to = to;
        this.path = path;
        rest = new AtomicInteger(after);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/solr", this::pass);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/solr";
    }

    boolean failed() {
        return rest.get() < 0;
    }

    private void pass(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().toString();
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = 400;
        byte[] answer = "{\"error\":{\"msg\":\"refused\"}}".getBytes(StandardCharsets.UTF_8);
        if (!exchange.getRequestURI().getPath().endsWith(path) || rest.decrementAndGet() >= 0) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(to + asked.substring("/solr".length())))
                    .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            try {
                HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                status = response.statusCode();
                answer = response.body();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
