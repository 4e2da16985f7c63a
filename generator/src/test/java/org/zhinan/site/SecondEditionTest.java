package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.ContentPack;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** A second edition with other counts and numbers, and another province's call, beside the first. */
@Tag("fast")
final class SecondEditionTest {
    @TempDir
    Path folder;

    private SmallPack pack;

    @BeforeEach
    void copyPack() {
        pack = SmallPack.copyTo(folder);
    }

    @Test
    void addressesOfTheFirstEditionStay() throws IOException {
        List<String> before = pages().paths();
        addEdition();
        assertThat(pages().paths()).containsAll(before).contains("zh/2031/documents/guide.html");
    }

    @Test
    void eachPageOfTheFirstPointsToTheNewer() throws IOException {
        addEdition();
        edit(pack.content().resolve("site.yaml"), "edition: \"2030\"", "edition: \"2031\"");
        for (Page page : pages().pages()) {
            boolean older = page.info().edition().equals(Optional.of("2030"));
            assertThat(page.info().newer().isPresent()).as(page.info().path()).isEqualTo(older);
            page.info().newer().ifPresent(newer -> assertThat(newer.path()).contains("/2031/"));
        }
    }

    @Test
    void aDocumentAndAnEntryPointToTheirNewSelvesAndWhatIsGoneToTheNewIndex() throws IOException {
        addEdition();
        edit(pack.content().resolve("site.yaml"), "edition: \"2030\"", "edition: \"2031\"");
        SitePages pages = pages();
        assertThat(newer(pages, "both/2030/documents/guide.html")).contains("both/2031/documents/guide.html");
        assertThat(newer(pages, "en/2030/scenarios/scenario-3.html")).contains("en/2031/scenarios/scenario-1.html");
        assertThat(newer(pages, "en/2030/scenarios/scenario-2.html")).contains("en/2031/scenarios/index.html");
    }

    @Test
    void whatChangedIsToldOfAnEditionThatFollowsAnother() throws IOException {
        assertThat(pages().paths()).noneMatch(path -> path.contains("/changes/"));
        addEdition();
        SitePages pages = pages();
        assertThat(pages.paths())
                .contains("zh/2031/changes/index.html", "en/2031/changes/index.html", "both/2031/changes/guide.html")
                .noneMatch(path -> path.contains("2030/changes/"));
        assertThat(pages.pages().stream().filter(page -> page instanceof Page.DocumentChangesPage))
                .hasSize(PageLanguageMode.values().length
                        * pages.library().edition("2031").documents().size());
    }

    /** The next edition is being written: what is in force is what the site shows. */
    @Test
    void anEditionAfterTheCurrentOneMakesNoPageOld() throws IOException {
        addEdition();
        assertThat(pages().pages())
                .allSatisfy(page ->
                        assertThat(page.info().newer()).as(page.info().path()).isEmpty());
    }

    /** An edition of another policy, whatever its name: neither is older than the other. */
    @Test
    void editionsThatDoNotFollowOneAnotherAreNoVersions() throws IOException {
        addEdition();
        edit(pack.content().resolve("editions/2031/edition.yaml"), "follows: \"2030\"\n", "");
        assertThat(pages().pages())
                .allSatisfy(page ->
                        assertThat(page.info().newer()).as(page.info().path()).isEmpty());
    }

    @Test
    void theNewEditionHasItsOwnCountsAndNumbers() throws IOException {
        addEdition();
        SitePages pages = pages();
        assertThat(pages.library().edition("2030").scenarios()).hasSize(3);
        assertThat(pages.library().edition("2031").scenarios()).hasSize(2);
        assertThat(pages.library().edition("2031").scenario("scenario-1").name())
                .isEqualTo(
                        pages.library().edition("2030").scenario("scenario-3").name());
        assertThat(pages.paths()).doesNotContain("zh/2031/scenarios/scenario-3.html");
    }

    @Test
    void anotherProvincesCallHasAPageOfItsOwn() throws IOException {
        Path calls = pack.content().resolve("editions/2030/calls");
        Files.writeString(
                calls.resolve("other.yaml"),
                Files.readString(calls.resolve("sample.yaml"))
                        .replaceFirst("id: sample\nname: \\{zh: 示例省", "id: other\nname: {zh: 另一省"));
        assertThat(pages().paths())
                .contains("zh/2030/apply.html", "zh/2030/calls/other.html", "en/2030/calls/other.html")
                .doesNotContain("zh/2030/calls/sample.html");
    }

    /** The same texts a year later: two of the three scenarios, the last of them now the first. */
    private void addEdition() throws IOException {
        Path first = pack.content().resolve("editions/2030");
        Path second = Folders.copy(first, pack.content().resolve("editions/2031"));
        edit(
                second.resolve("edition.yaml"),
                "id: \"2030\"",
                "id: \"2031\"\nfollows: \"2030\"",
                "scenarios: 3",
                "scenarios: 2");
        Files.delete(second.resolve("asked/scenarios.yaml"));
        String scenarios = Files.readString(second.resolve("catalogue/scenarios.yaml"));
        int secondEntry = scenarios.indexOf("- id: scenario-2");
        int thirdEntry = scenarios.indexOf("- id: scenario-3");
        Files.writeString(
                second.resolve("catalogue/scenarios.yaml"),
                scenarios.substring(thirdEntry).replace("scenario-3", "scenario-1")
                        + scenarios.substring(0, secondEntry).replace("scenario-1", "scenario-2"));
    }

    private static void edit(Path file, String... replacements) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Files.writeString(file, text);
    }

    private SitePages pages() {
        Problems problems = new Problems();
        return SitePages.of(LibraryBuilder.build(ContentPack.read(pack.content(), problems), problems), List.of());
    }

    private static Optional<String> newer(SitePages pages, String path) {
        return pages.pages().stream()
                .filter(page -> page.info().path().equals(path))
                .findFirst()
                .flatMap(page -> page.info().newer())
                .map(PageInfo.Version::path);
    }
}
