package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.cli.Main;
import org.zhinan.publish.CompressedFiles;

/**
 * The real site with its address and compressed files, sent by the distribution's web servers as docs/servers configures them.
 * Those of the edition, most of them, are compressed with {@code -Dzhinan.all=true} only.
 */
@Needs({"chromium", "chinese-fonts", "nginx", "apache2"})
@ExtendWith(Chromium.Resolver.class)
class WebServersTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<WebServer.Kind, WebServer> SERVERS = new EnumMap<>(WebServer.Kind.class);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        // The servers may read it as somebody else.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path site = folder.resolve("releases/one");
        copy(Site.addressedFolder(), site);
        CompressedFiles.addTo(site, path -> FullRun.isAsked() || !path.matches("(.*/)?2024/.*"));
        Files.createSymbolicLink(folder.resolve("current"), Path.of("releases/one"));
        for (WebServer.Kind kind : WebServer.Kind.values()) {
            SERVERS.put(kind, WebServer.start(kind, URI.create(Site.ADDRESS).getPath(), folder));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(WebServer::close);
    }

    @ParameterizedTest
    @EnumSource(WebServer.Kind.class)
    void theSearchWorks(WebServer.Kind kind, Chromium chromium) {
        try (PageVisit visit = chromium.visit(SERVERS.get(kind).address())) {
            visit.open("");
            visit.page().locator("main a[hreflang=zh-CN]").first().click();
            visit.waitUntilAt("zh/index\\.html");
            visit.open("zh/search.html?q=%E6%9C%BA%E5%99%A8%E8%A7%86%E8%A7%89");
            visit.results().first().click();
            visit.waitUntilAt("zh/2024/.*");
            assertThat(visit.page().locator("h1").isVisible()).isTrue();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(WebServer.Kind.class)
    void aMissingPageHasItsStyleAnywhere(WebServer.Kind kind, Chromium chromium) {
        for (String place : List.of("nothing.html", "zh/2024/scenarios/nothing.html", "zh/2024/nothing/", "zh/2024/")) {
            try (PageVisit visit = chromium.visit(SERVERS.get(kind).address())) {
                assertThat(visit.open(place).status()).as(place).isEqualTo(404);
                assertThat(visit.troubles())
                        .as(place)
                        .allMatch(each -> each.contains("404"))
                        .hasSizeLessThanOrEqualTo(2);
                visit.page().locator("main a[hreflang=en]").first().click();
                visit.waitUntilAt("en/index\\.html");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WebServer.Kind.class)
    void everyAnswerHasTheHeadersThatServeGives(WebServer.Kind kind) throws Exception {
        for (String path : List.of("zh/index.html", "nothing.html", "css/site.css")) {
            HttpResponse<byte[]> answer = get(kind, path);
            assertThat(header(answer, "content-security-policy"))
                    .isEqualTo(
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'");
            assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "cache-control")).isEqualTo("no-cache");
        }
    }

    @ParameterizedTest
    @EnumSource(WebServer.Kind.class)
    void everyFileHasItsType(WebServer.Kind kind) throws Exception {
        Map<String, String> types = Map.of(
                ".html", "text/html; charset=utf-8",
                ".css", "text/css; charset=utf-8",
                ".js", "text/javascript; charset=utf-8",
                ".json", "application/json; charset=utf-8",
                ".csv", "text/csv; charset=utf-8",
                ".tmx", "application/xml; charset=utf-8",
                ".svg", "image/svg+xml",
                ".pdf", "application/pdf",
                ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        for (Map.Entry<String, String> type : types.entrySet()) {
            String path = Site.plain().filesEnding(type.getKey()).findFirst().orElseThrow();
            assertThat(header(get(kind, path), "content-type")).as(path).isEqualTo(type.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource(WebServer.Kind.class)
    void compressedFilesAreSentToWhoReadsThem(WebServer.Kind kind) throws Exception {
        byte[] plain = Files.readAllBytes(folder.resolve("current/zh/index.html"));
        assertThat(get(kind, "zh/index.html").body()).isEqualTo(plain);
        HttpResponse<byte[]> gzip = get(kind, "zh/index.html", "Accept-Encoding", "gzip");
        assertThat(header(gzip, "content-encoding")).isEqualTo("gzip");
        assertThat(header(gzip, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(gzip, "vary")).isEqualTo("Accept-Encoding");
        assertThat(gzip.body()).isEqualTo(Files.readAllBytes(folder.resolve("current/zh/index.html.gz")));
        assertThat(unpacked(gzip.body())).isEqualTo(plain);
        if (kind == WebServer.Kind.APACHE) {
            HttpResponse<byte[]> brotli = get(kind, "zh/index.html", "Accept-Encoding", "gzip, br");
            assertThat(header(brotli, "content-encoding")).isEqualTo("br");
            assertThat(header(brotli, "content-type")).isEqualTo("text/html; charset=utf-8");
            assertThat(brotli.body()).isEqualTo(Files.readAllBytes(folder.resolve("current/zh/index.html.br")));
        }
    }

    @ParameterizedTest
    @EnumSource(WebServer.Kind.class)
    void whatDidNotChangeIsNotSentAgain(WebServer.Kind kind) throws Exception {
        String tag = header(get(kind, "zh/index.html"), "etag");
        assertThat(get(kind, "zh/index.html", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get(kind, "zh/index.html", "Range", "bytes=0-9").body()).hasSize(10);
    }

    /** All times of an unpacked bundle are old, and servers tell by time and size whether a reader's copy is still good. */
    @Test
    void aCorrectionThatKeepsTheLengthIsSeenByWhoWasThereBefore(Chromium chromium) throws Exception {
        Path served = Files.createDirectory(folder.resolve("corrected"));
        Path pack = served.resolve("pack");
        command("init", pack.toString());
        bundle(pack, served.resolve("releases/1"));
        Path page = pack.resolve("pages/zh/about.md");
        Files.writeString(page, Files.readString(page).replace("title=关于本站", "title=关于此站"));
        bundle(pack, served.resolve("releases/2"));
        for (WebServer.Kind kind : WebServer.Kind.values()) {
            Path own = Files.createDirectory(served.resolve(kind.toString()));
            Path current = own.resolve("current");
            Files.createSymbolicLink(current, Path.of("../releases/1/site"));
            try (WebServer server = WebServer.start(kind, WebServer.PLACE, own);
                    PageVisit search = chromium.visit(server.address());
                    PageVisit visit = chromium.visit(server.address())) {
                search.open("zh/search.html");
                visit.open("zh/about.html");
                assertThat(visit.page().title()).as(kind + " before").startsWith("关于本站");
                Files.delete(current);
                Files.createSymbolicLink(current, Path.of("../releases/2/site"));
                visit.open("zh/about.html");
                assertThat(visit.page().title()).as(kind + " after").startsWith("关于此站");
                anOpenSearchIsNotAnsweredOfTwoVersions(search);
            }
        }
    }

    /** What a query in letters needs is loaded only now. */
    private static void anOpenSearchIsNotAnsweredOfTwoVersions(PageVisit search) {
        search.page().locator("#z-q").fill("about");
        Locator reload = search.page().locator(".z-search-hints button");
        assertThat(reload.textContent()).isEqualTo("重新载入");
        assertThat(search.page().locator("#z-search-status").textContent()).startsWith("本站内容已更新");
        assertThat(search.page().locator("#z-search-results a").count()).isZero();
        reload.click();
        assertThat(search.results().first().textContent()).contains("关于此站");
    }

    private static void bundle(Path pack, Path folder) throws IOException {
        Path zip = pack.resolveSibling("site.zip");
        command(
                "bundle",
                "--precompress",
                "--content",
                pack.toString(),
                "--templates",
                Checkout.TEMPLATES.toString(),
                "--output",
                zip.toString());
        Unzipped.unpack(zip, folder);
    }

    private static void command(String... arguments) {
        assertThat(Main.run(arguments)).as(String.join(" ", arguments)).isZero();
    }

    private static HttpResponse<byte[]> get(WebServer.Kind kind, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(SERVERS.get(kind).address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
