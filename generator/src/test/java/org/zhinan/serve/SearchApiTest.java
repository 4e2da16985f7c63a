package org.zhinan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.search.SiteSearch;
import org.zhinan.testing.RealContent;

/** The search of the real content over HTTP. */
class SearchApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int AT_ONCE = 200;
    private static final List<String> QUERIES = List.of(
            "智能仓储",
            "智慧倉儲",
            "zncc",
            "jiqishijue",
            "机器视角",
            "AI",
            "inteligent warehousing",
            "盖新厂老是返工改图",
            "红烧肉",
            "智",
            "title:* AND (",
            "西安不超过15个");

    @TempDir
    private static Path site;

    private static SiteSearch index;
    private static SiteServer server;

    @BeforeAll
    static void serve() {
        index = SiteSearch.of(RealContent.corpora());
        server = SiteServer.start(site, () -> index, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        index.close();
    }

    /** Below the limit of requests a second, which is for one who asks without end. */
    @Test
    void manyAtOnceGetTheAnswersOfOneAlone() throws Exception {
        Map<String, String> alone = new LinkedHashMap<>();
        for (String query : QUERIES) {
            for (String path : List.of("/api/search?q=", "/api/suggest?q=")) {
                alone.put(path + encoded(query), get(path + encoded(query)).body());
            }
        }
        assertThat(alone.values()).allMatch(body -> body.startsWith("{"));
        List<String> paths = List.copyOf(alone.keySet());
        CountDownLatch all = new CountDownLatch(AT_ONCE);
        List<Callable<HttpResponse<String>>> requests = new ArrayList<>();
        for (int k = 0; k < AT_ONCE; k++) {
            String path = paths.get(k % paths.size());
            requests.add(() -> {
                all.countDown();
                all.await();
                return get(path);
            });
        }
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<HttpResponse<String>>> answers = clients.invokeAll(requests);
            for (int k = 0; k < AT_ONCE; k++) {
                HttpResponse<String> answer = answers.get(k).get();
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(alone.get(paths.get(k % paths.size())));
            }
        } finally {
            clients.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0007", "\"智能", "((title:*", "a~2^ [* TO *]", "😀👩‍🔧", "！？。", "%", "+&q=#"})
    void anyTextIsAnswered(String query) throws Exception {
        assertThat(get("/api/search?q=" + encoded(query)).statusCode()).isEqualTo(200);
        assertThat(get("/api/suggest?q=" + encoded(query)).statusCode()).isEqualTo(200);
    }

    @Test
    void anEditionAndACallThatAreThereNarrowAndOthersAreRefused() throws Exception {
        assertThat(get("/api/search?edition=2024&q=" + encoded("智能仓储")).body())
                .contains("\"id\":\"scenario-18\"", "\"edition\":\"2024\"");
        assertThat(get("/api/search?call=shaanxi&q=" + encoded("智能仓储")).statusCode())
                .isEqualTo(200);
        assertThat(get("/api/search?edition=2023&q=a").body())
                .isEqualTo("{\"problem\":\"there is no edition '2023'; there is: 2024\"}");
        HttpResponse<String> call = get("/api/search?call=liaoning&q=a");
        assertThat(call.statusCode()).isEqualTo(400);
        assertThat(call.body())
                .isEqualTo("{\"problem\":\"there is no call 'liaoning' of edition 2024; there is: shaanxi\"}");
    }

    @Test
    void whatIsTooLongOrNoNumberIsRefusedWithAReason() throws Exception {
        for (String path : List.of(
                "/api/search?q=" + "a".repeat(2_001),
                "/api/suggest?q=" + "a".repeat(2_001),
                "/api/search?q=a&top=0",
                "/api/search?q=a&top=101",
                "/api/suggest?q=a&top=many")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).startsWith("{\"problem\":");
        }
        assertThat(get("/api/search?q=" + "a".repeat(10_000)).statusCode()).isBetween(400, 499);
        assertThat(get("/api/search?q=%E6%99").statusCode()).isBetween(200, 499);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
