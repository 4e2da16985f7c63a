package org.zhinan.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.problem.ProblemsException;
import org.zhinan.search.Corpus;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.text.Language;

/** What a node answers that does not publish, as Solr 9.10 says it; one that does is tried by the tests of the plugin. */
class SolrPublicationTest {
    private static final List<EditionCorpus> EDITIONS = List.of(new EditionCorpus(
            "2024",
            List.of(),
            new Corpus(
                    List.of(new SearchEntry(
                            "term",
                            "t",
                            new Localised("智能工厂", ""),
                            new Localised("zh/t.html", "en/t.html"),
                            List.of(),
                            List.of(),
                            EntrySearchPhrases.NOTHING,
                            Map.of())),
                    List.of(),
                    EntrySearchPhrases.NOTHING,
                    List.of())));

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String created = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestURI() + "?"
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        String action = request.replaceAll("(?s).*action=([A-Z]+).*", "$1");
        asked.add(action);
        String answer = switch (action) {
            case "LIST" -> "{\"collections\":[],\"configSets\":[]}";
            case "LISTALIASES" -> "{\"aliases\":{}}";
            case "REQUESTSTATUS" -> created;
            default -> "{}";
        };
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private SolrAddress address() {
        return SolrAddress.of("http://127.0.0.1:" + server.getAddress().getPort() + "/solr/", "guide");
    }

    @ParameterizedTest
    @CsvSource({
        "Unable to create core [guide_shard1_replica_n1] Caused by: org.zhinan.search.solr.SharedSearchComponent, 没有安装Zhinan插件, lacks the plugin",
        "Caused by: the plugin of Zhinan is of version 1-0 and the collection of 1-1, 另一版本, of another version"
    })
    void aPluginThatIsMissingOrAnotherIsNamedAtOnce(String cause, String zh, String en) {
        created = "{\"failure\":{\"n\":\"" + cause + "\"},\"status\":{\"state\":\"failed\"}}";
        assertThatThrownBy(() -> SolrPublication.publish(address(), EDITIONS, new SolrPublication.Layout(1, 1)))
                .isInstanceOfSatisfying(ProblemsException.class, told -> {
                    assertThat(told.problems()).hasSize(1);
                    assertThat(told.problems().get(0).in(Language.ZH)).contains(zh);
                    assertThat(told.problems().get(0).in(Language.EN)).contains(en);
                });
        assertThat(asked).containsOnlyOnce("CREATE").doesNotContain("CREATEALIAS");
    }

    @Test
    void whatIsNoSolrIsSaid() {
        assertThatThrownBy(() -> SolrSearch.at(address()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("no answer of Zhinan")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'',guide",
        "http://a/solr,''",
        "http://a/solr,a/b",
        "http://a/solr,..",
        "ftp://a/solr,guide",
        "http:///solr,guide"
    })
    void anAddressThatIsNoneIsSaid(String nodes, String collection) {
        assertThatThrownBy(() -> SolrAddress.of(nodes, collection)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void anAddressMayNameSeveralNodes() {
        SolrAddress address = SolrAddress.read("solr:http://a:8983/solr,https://b/solr/guide");
        assertThat(address.collection()).isEqualTo("guide");
        assertThat(address.nodes())
                .extracting(Object::toString)
                .containsExactly("http://a:8983/solr", "https://b/solr");
    }
}
