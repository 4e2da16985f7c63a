package org.zhinan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.problem.ProblemsException;
import org.zhinan.search.Corpus;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.SiteSearch;

/** A folder over HTTP: how files are sent, and that nothing else is. */
class SiteServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static SiteSearch index;
    private static SiteServer server;

    @BeforeAll
    static void serve() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/zh")).getParent();
        Files.writeString(folder.resolve("secret.txt"), "not of the site");
        for (String ending : List.of("html", "css", "js", "json", "svg", "xml", "xlsx", "docx")) {
            Files.writeString(site.resolve("zh/file." + ending), "0123456789");
        }
        Files.writeString(site.resolve("index.html"), "<p>首页</p>");
        Files.writeString(site.resolve("404.html"), "<p>没有这一页</p>");
        index = SiteSearch.of(List.of(new EditionCorpus(
                "2030", List.of(), new Corpus(List.of(), List.of(), EntrySearchPhrases.NOTHING, List.of()))));
        server = SiteServer.start(site, () -> index, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html;charset=utf-8",
        "css, text/css;charset=utf-8",
        "js, text/javascript;charset=utf-8",
        "json, application/json;charset=utf-8",
        "svg, image/svg+xml",
        "xml, application/xml;charset=utf-8",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    void aFileHasItsType(String ending, String type) throws Exception {
        HttpResponse<String> answer = get("/zh/file." + ending);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains(type);
        assertThat(answer.body()).isEqualTo("0123456789");
    }

    @Test
    void theRootIsTheFirstPage() throws Exception {
        assertThat(get("/").body()).isEqualTo("<p>首页</p>");
        assertThat(get("/?q=x").body()).isEqualTo("<p>首页</p>");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        String tag = get("/zh/file.html").headers().firstValue("etag").orElseThrow();
        HttpResponse<String> same = get("/zh/file.html", "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(get("/zh/file.html", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(same.headers().firstValue("cache-control")).contains("no-cache");
    }

    @Test
    void aPartOfAFileCanBeAskedFor() throws Exception {
        HttpResponse<String> part = get("/zh/file.xlsx", "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("content-range")).contains("bytes 2-4/10");
        assertThat(get("/zh/file.xlsx", "Range", "bytes=20-30").statusCode()).isEqualTo(416);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing.html", "/zh/nothing/", "/zh/", "/%E6%8C%87%E5%8D%97.html", "/api/nothing"})
    void whatIsNotThereIsAnsweredByTheSitesOwnPage(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
        assertThat(answer.body()).isEqualTo("<p>没有这一页</p>");
    }

    @Test
    void thePageForThatHasLinksThatHoldAtAnyAddress() throws Exception {
        String links =
                "<a href=\"#z-main\"> <a href=\"zh/index.html\"> <a href=\"/en/\"> <a href=\"https://gov.example/\">"
                        + " <script src=\"js/site.js\"> <body data-root=\"\"> <form action=\"zh/search.html\">";
        Path site = Files.createDirectories(folder.resolve("linked"));
        Files.writeString(site.resolve("404.html"), links);
        try (SiteServer linked = SiteServer.start(site, () -> index, 0)) {
            assertThat(get(linked, "/zh/2024/nothing.html").body())
                    .isEqualTo(
                            "<a href=\"#z-main\"> <a href=\"/zh/index.html\"> <a href=\"/en/\"> <a href=\"https://gov.example/\">"
                                    + " <script src=\"/js/site.js\"> <body data-root=\"/\"> <form action=\"/zh/search.html\">");
        }
    }

    @Test
    void whatIsCompressedIsSentToWhoReadsIt() throws Exception {
        Path site = Files.createDirectories(folder.resolve("compressed"));
        Files.writeString(site.resolve("page.html"), "as it is");
        Files.writeString(site.resolve("page.html.gz"), "gzip");
        Files.writeString(site.resolve("page.html.br"), "brotli");
        try (SiteServer compressed = SiteServer.start(site, () -> index, 0)) {
            for (String[] each : new String[][] {{"identity", "as it is"}, {"gzip", "gzip"}, {"gzip, br", "brotli"}}) {
                HttpResponse<String> answer = get(compressed, "/page.html", "Accept-Encoding", each[0]);
                assertThat(answer.body()).as(each[0]).isEqualTo(each[1]);
                assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
                assertThat(answer.headers().firstValue("vary").orElse("")).isEqualToIgnoringCase("accept-encoding");
            }
            String tag = get(compressed, "/page.html", "Accept-Encoding", "br")
                    .headers()
                    .firstValue("etag")
                    .orElseThrow();
            assertThat(get(compressed, "/page.html", "Accept-Encoding", "br", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(get(compressed, "/page.html", "If-None-Match", tag)
                            .headers()
                            .firstValue("etag"))
                    .isNotEqualTo(tag);
        }
    }

    /** As text on the wire, since a proper client mends such paths before it sends them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/zh/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/zh/..;/..;/secret.txt",
                "/zh/%2e%2e/%2e%2e/secret.txt",
                "/..\\secret.txt",
                "//../secret.txt"
            })
    void nothingOutsideTheSiteIsSent(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404) .*").doesNotContain("not of the site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "BREW"})
    void filesAreOnlyRead(String method) throws IOException {
        for (String path : List.of("/index.html", "/nothing.html", "/api/search?q=x")) {
            assertThat(raw(method + " " + path + " HTTP/1.1"))
                    .startsWith("HTTP/1.1 405 ")
                    .contains("Allow: GET")
                    .doesNotContain("<html");
        }
        assertThat(raw("HEAD /index.html HTTP/1.1")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void everyAnswerForbidsWhatNoPageNeeds() throws Exception {
        for (String path : List.of("/index.html", "/nothing.html", "/zh/", "/zh/file.js", "/api/search?q=x")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*", "http");
            assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("server")).isEmpty();
        }
    }

    @Test
    void itIsReachedFromThisMachineOnly() throws IOException {
        assertThat(raw("GET /index.html HTTP/1.1")).startsWith("HTTP/1.1 200 ");
        for (var each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, server.port()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void aTakenPortIsAProblem() {
        int port = server.port();
        assertThatThrownBy(() -> SiteServer.start(folder, () -> index, port))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("--port " + port
                        + ": the port is taken by another program. Name another one, or 0 for any free one.");
    }

    @Test
    void aStoppedServerGivesItsPortBack() throws Exception {
        SiteServer first = SiteServer.start(folder.resolve("site"), () -> index, 0);
        int port = first.port();
        first.close();
        try (SiteServer second = SiteServer.start(folder.resolve("site"), () -> index, port)) {
            assertThat(second.port()).isEqualTo(port);
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return get(server, path, headers);
    }

    private static HttpResponse<String> get(SiteServer from, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + from.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String lines = request + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
