package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.publish.PublicationVerifier;
import org.zhinan.publish.Staging;
import org.zhinan.testing.Folders;
import org.zhinan.testing.Golden;
import org.zhinan.testing.SmallPack;

/** The whole site of the small pack, with templates that show every part of every page. */
@Tag("fast")
class GoldenSiteTest {
    private static final String BASE_URL = "https://www.example.org/guide";

    /** Made by stages with tests of their own, of bytes that may change for reasons that no page has; only their names count here. */
    private static final Pattern OTHER_STAGES =
            Pattern.compile("manifest\\.json|search/.*|js/jszip\\.min\\.js|[^/]+/(forms|data)/.*|.*\\.pdf");

    private static final Predicate<String> PAGES =
            OTHER_STAGES.asMatchPredicate().negate();

    @TempDir
    private static Path folder;

    /** By path, with an address and without one. */
    private static SortedMap<String, String> addressed;

    private static SortedMap<String, String> plain;

    @BeforeAll
    static void build() {
        addressed = build("addressed", Optional.of(BASE_URL));
        plain = build("plain", Optional.empty());
    }

    private static SortedMap<String, String> build(String name, Optional<String> baseUrl) {
        Path output = folder.resolve(name);
        new SiteGenerator(SmallPack.ORIGINAL.content(), SmallPack.ORIGINAL.templates(), baseUrl, "test")
                .build(() -> Staging.begin(output), RebuildContext.none());
        return Collections.unmodifiableSortedMap(Folders.contents(output));
    }

    @Test
    void pagesAndAssetsAreAsExpected() {
        SortedMap<String, String> site = new TreeMap<>(addressed);
        site.keySet().removeIf(PAGES.negate());
        Golden.assertFolder("packs/expected/site", site);
    }

    @Test
    void filesStandWhereTheyShould() {
        String names = String.join("\n", addressed.keySet()) + "\n";
        Golden.assertText("packs/expected/files.txt", names);
    }

    /** Also of those whose digests were taken before they were written. */
    @Test
    void theManifestSaysOfEachFileWhatItHolds() {
        assertThat(PublicationVerifier.verify(folder.resolve("addressed")).files())
                .isEqualTo(addressed.size());
    }

    @Test
    void everyPageOfOneLanguageStandsInTheOtherToo() {
        Set<String> sideBySide = namesIn("en/both/", plain);
        assertThat(namesIn("both/", plain)).containsAll(sideBySide).isNotEmpty();
        assertThat(namesIn("en/", plain))
                .filteredOn(name -> !name.startsWith("both/"))
                .isSubsetOf(namesIn("zh/", plain));
        // What an editor wrote in one language only, and what is not published.
        assertThat(namesIn("zh/", plain))
                .filteredOn(name -> !plain.containsKey("en/" + name))
                .containsExactlyInAnyOrder("help.html", "place.svg", "later-draft.html");
    }

    @Test
    void withoutAnAddressNothingNamesOne() {
        assertThat(plain).doesNotContainKeys("feed.xml", "sitemap.xml");
        assertThat(plain.get("404.html")).contains("href=\"index.html\"");
        assertThat(plain.values()).noneMatch(content -> content.contains("www.example.org/guide"));
    }

    private static Set<String> namesIn(String start, SortedMap<String, String> site) {
        return site.keySet().stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .collect(Collectors.toSet());
    }
}
