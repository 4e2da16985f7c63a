package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a page weighs on its way to a reader, as gzip makes it. */
class WeightTest {
    private static final int KILOBYTE = 1024;
    /** Asked for with every page; what the search needs besides comes when somebody searches. */
    private static final List<String> READING = List.of("js/site.js", "search/search-box.js");

    private static final String STYLES = "css/site.css";

    private static int weight(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(Site.plain().root().resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static int weight(Stream<String> paths) {
        return paths.mapToInt(WeightTest::weight).sum();
    }

    private static List<String> loaded(String path, String selector, String attribute) {
        return Site.plain().page(path).select(selector).eachAttr(attribute).stream()
                .map(href -> href.replace("../", ""))
                .toList();
    }

    @Test
    void allStyleSheetsTogetherAreLight() {
        assertThat(weight(Site.plain().filesEnding(".css"))).isLessThanOrEqualTo(15 * KILOBYTE);
    }

    @Test
    void aPageForReadingAsksForOneStyleSheet() {
        assertThat(Site.plain().pages().keySet().stream().filter(path -> !path.contains("/tools/")))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(loaded(path, "link[rel=stylesheet]", "href")).containsExactly(STYLES));
    }

    @Test
    void theScriptsForReadingAreLight() {
        assertThat(loaded("zh/2024/scenarios/scenario-18.html", "script[src]", "src"))
                .containsExactlyInAnyOrderElementsOf(READING);
        assertThat(weight(READING.stream())).isLessThanOrEqualTo(10 * KILOBYTE);
    }

    /** What reads and merges forms is loaded where forms are collected, and nowhere else. */
    @Test
    void onlyThePageThatCollectsFormsLoadsItsScripts() {
        assertThat(Site.plain().pages().keySet().stream()
                        .filter(path -> loaded(path, "script[src]", "src").contains("js/tools/collect.js")))
                .containsExactlyInAnyOrder("zh/2024/tools/collect.html", "en/2024/tools/collect.html");
        assertThat(weight("js/tools/collect.js") + weight("2024/forms/rules.js"))
                .isLessThanOrEqualTo(40 * KILOBYTE);
        assertThat(weight("js/tools/collect-cells.js"))
                .as("loaded where a form is put in")
                .isLessThanOrEqualTo(6 * KILOBYTE);
        assertThat(weight("js/tools/collect-looks.js")).as("loaded with it").isLessThanOrEqualTo(6 * KILOBYTE);
        assertThat(weight("js/tools/collect-documents.js"))
                .as("loaded where a text document is put in")
                .isLessThanOrEqualTo(6 * KILOBYTE);
        assertThat(weight("js/tools/collect-styles.js")).as("loaded before it").isLessThanOrEqualTo(2 * KILOBYTE);
    }

    @Test
    void aScenarioIsLightWithEverythingThatItNeeds() {
        int rest = weight(STYLES) + weight(READING.stream()) + weight("img/mark.svg");
        assertThat(Stream.of("zh", "en")
                        .flatMap(view -> Site.plain().entries(view + "/2024/scenarios").keySet().stream()))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(weight(path) + rest).isLessThanOrEqualTo(25 * KILOBYTE));
    }

    @Test
    void theLongestDocumentIsLight() {
        assertThat(Stream.of("zh", "en", "both")
                        .flatMap(view -> Site.plain().entries(view + "/2024/documents").keySet().stream()))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(weight(path)).isLessThanOrEqualTo(60 * KILOBYTE));
    }
}
