package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is listed is what is there. */
class ManifestTest {
    private static final Site SITE = Site.plain();
    private final JsonNode manifest = new ObjectMapper().readTree(SITE.source("manifest.json"));

    ManifestTest() throws IOException {}

    @Test
    void everyFileIsListedWithItsSizeAndDigest() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (String path : SITE.files()) {
            if (!path.equals("manifest.json")) {
                Path file = SITE.root().resolve(path);
                expected.put(path, Files.size(file) + " " + digest(file));
            }
        }
        Map<String, String> listed = new TreeMap<>();
        for (JsonNode file : manifest.required("files")) {
            String had = listed.put(
                    file.required("path").textValue(),
                    file.required("bytes").longValue() + " "
                            + file.required("sha256").textValue());
            assertThat(had).as("listed twice: " + file).isNull();
        }
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void everyPageIsListed() {
        assertThat(names("pages")).isEqualTo(SITE.pages().keySet());
        assertThat(manifest.required("pages"))
                .allSatisfy(digest -> assertThat(digest.textValue()).matches("[0-9a-f]{64}"));
    }

    @Test
    void everySourceFileIsListedWithItsDigest() throws Exception {
        assertThat(names("inputs")).isNotEmpty();
        for (Path folder : Set.of(Checkout.CONTENT, Checkout.TEMPLATES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = Checkout.ROOT.relativize(file).toString().replace('\\', '/');
                    assertThat(manifest.required("inputs").path(name).textValue())
                            .as(name)
                            .isEqualTo(digest(file));
                }
            }
        }
    }

    @Test
    void theProgramIsNamedAndNoClock() {
        assertThat(manifest.required("generator").required("version").textValue())
                .isEqualTo(Site.VERSION);
        assertThat(SITE.source("manifest.json")).doesNotContainPattern("\\d{2}:\\d{2}:\\d{2}");
    }

    /** The downloads page tells sizes and digests, too. */
    @Test
    void theDigestsOnTheDownloadsPagesAreThoseOfTheFiles() throws Exception {
        for (String language : Set.of("zh", "en")) {
            String path = language + "/2024/downloads.html";
            for (Element link : SITE.page(path).select("main a.z-download")) {
                Path file = SITE.root()
                        .resolve(SiteLinks.resolve(path, link.attr("href"))
                                .orElseThrow()
                                .file());
                assertThat(SITE.page(path).expectFirst("main").text())
                        .as(file.toString())
                        .contains(digest(file));
            }
        }
    }

    private Set<String> names(String field) {
        Set<String> names = new TreeSet<>();
        manifest.required(field).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
