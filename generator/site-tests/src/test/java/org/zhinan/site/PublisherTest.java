package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Seeds;

/** The way of a publisher who has the distribution zip, Java and a web server: from nothing to a site below {@code /guide/}, and on. */
@Needs({"chromium", "chinese-fonts", "nginx"})
@ExtendWith(Chromium.Resolver.class)
class PublisherTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String PACK = "packs/own";

    /** How many builds are killed, and as many finished; -Dzhinan.kills=50 takes some minutes. */
    private static final int KILLS = Integer.getInteger("zhinan.kills", 2);

    private static final int MOST_MILLIS = 3_000;

    @TempDir
    private static Path temporary;

    private static Unzipped unzipped;

    @BeforeAll
    static void begin() throws IOException {
        // The server may read it as somebody else.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        unzipped = Unzipped.into(temporary);
        done("init", PACK);
    }

    @Test
    void aBundleIsProvedServedAndSearched(Chromium chromium) throws Exception {
        done("bundle", "--content", PACK, "--output", "target/own.zip");
        assertThat(done("verify", "target/own.zip")).contains(" is whole: a bundle");
        Path served = Files.createDirectory(temporary.resolve("served"));
        Path site = served.resolve("releases/one");
        Unzipped.unpack(unzipped.folder().resolve("target/own.zip"), site);
        done("verify", site.toString());
        Files.createSymbolicLink(served.resolve("current"), Path.of("releases/one/site"));
        try (WebServer server = WebServer.start(WebServer.Kind.NGINX, WebServer.PLACE, served);
                PageVisit visit = chromium.visit(server.address())) {
            visit.open("");
            visit.page().locator("main a[hreflang=zh-CN]").first().click();
            visit.waitUntilAt("zh/index\\.html");
            visit.page().locator("#z-home-q").fill("拍照查瑕疵");
            visit.page().keyboard().press("Enter");
            visit.waitUntilAt("zh/search\\.html\\?q=.*");
            visit.results().first().click();
            visit.waitUntilAt("zh/2030/scenarios/scenario-01\\.html.*");
            assertThat(visit.page().locator("h1").isVisible()).isTrue();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** Every page that a reader gets is a page of one release, whole. */
    @Test
    @Tag("all")
    void aReaderNeverMissesAPageWhileBuildsAreKilled() throws Exception {
        Path served = Files.createDirectory(temporary.resolve("replaced"));
        release(served, 0);
        List<String> pages = pages(served.resolve("current"));
        AtomicBoolean over = new AtomicBoolean();
        Random random = new Random(Seeds.of(7));
        var executor = Executors.newSingleThreadExecutor();
        try (WebServer server = WebServer.start(WebServer.Kind.NGINX, WebServer.PLACE, served)) {
            Future<Map<String, Set<String>>> reader = executor.submit(reader(server.address(), pages, over));
            for (int k = 1; k <= KILLS; k++) {
                kill(served, 2 * k - 1, random.nextInt(MOST_MILLIS));
                release(served, 2 * k);
            }
            over.set(true);
            Map<String, Set<String>> read = reader.get();
            for (String page : pages) {
                assertThat(read.get(page)).as(page).isSubsetOf(released(served, page));
            }
            assertThat(read.values().stream().mapToInt(Set::size).sum()).isGreaterThan(pages.size());
        } finally {
            over.set(true);
            executor.shutdownNow();
        }
    }

    private static Callable<Map<String, Set<String>>> reader(String address, List<String> pages, AtomicBoolean over) {
        return () -> {
            HttpClient client = HttpClient.newHttpClient();
            Map<String, Set<String>> read = new ConcurrentHashMap<>();
            while (!over.get()) {
                for (String page : pages) {
                    HttpResponse<String> answer = client.send(
                            HttpRequest.newBuilder(URI.create(address + page)).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                    assertThat(answer.statusCode()).as(page).isEqualTo(200);
                    read.computeIfAbsent(page, key -> ConcurrentHashMap.newKeySet())
                            .add(answer.body());
                    // Some hundred pages in a second are enough, and leave the builds a processor.
                    Thread.sleep(1);
                }
            }
            return read;
        };
    }

    private static Set<String> released(Path served, String page) throws IOException {
        Set<String> released = ConcurrentHashMap.newKeySet();
        try (Stream<Path> releases = Files.list(served.resolve("releases"))) {
            for (Path release : releases.filter(Files::isDirectory).toList()) {
                if (Files.exists(release.resolve(page))) {
                    released.add(Files.readString(release.resolve(page)));
                }
            }
        }
        return released;
    }

    private static List<String> pages(Path site) throws IOException {
        Path real = site.toRealPath();
        try (Stream<Path> files = Files.walk(real)) {
            return files.map(file -> real.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** The name of the site stands on every page. */
    private static String[] build(Path served, int number) throws IOException {
        Path site = unzipped.folder().resolve(PACK).resolve("site.yaml");
        Files.writeString(
                site,
                Files.readString(site)
                        .replaceFirst("en: Sample Action Guide[^}]*", "en: Sample Action Guide " + number));
        return new String[] {
            "build", "--content", PACK, "--releases", served.toString(), "--keep", Integer.toString(2 * KILLS + 2)
        };
    }

    private static void release(Path served, int number) throws IOException {
        done(build(served, number));
        assertThat(Files.readString(served.resolve("current/en/index.html"))).contains("Sample Action Guide " + number);
    }

    private static void kill(Path served, int number, int millis) throws IOException, InterruptedException {
        Process build = unzipped.start(JAVA, build(served, number));
        Thread.sleep(millis);
        build.descendants().forEach(ProcessHandle::destroyForcibly);
        build.destroyForcibly().waitFor();
    }

    private static String done(String... arguments) throws IOException {
        Programs.Completed ended =
                unzipped.zhinan(JAVA, Map.of("LC_ALL", "C.UTF-8", "ZHINAN_NO_ARCHIVE", "1"), arguments);
        assertThat(ended.code()).as(ended.output()).isZero();
        return ended.output();
    }
}
