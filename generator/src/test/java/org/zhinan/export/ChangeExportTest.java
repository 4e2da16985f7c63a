package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.ContentPack;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.testing.SmallPack;

/** What changed from edition to edition, for other programs. */
@Tag("fast")
class ChangeExportTest {
    @TempDir
    private static Path site;

    private static Library library;

    @BeforeAll
    static void write() {
        Problems problems = new Problems();
        library = LibraryBuilder.build(ContentPack.read(SmallPack.PACKS.resolve("editions"), problems), problems);
        DataExport.write(library, site);
    }

    @Test
    void theCrosswalkSaysWhatEachEntryWas() throws IOException {
        List<JsonNode> rows = rows("crosswalk");
        assertThat(rows)
                .hasSize(library.changesTo(library.edition("2031"))
                        .orElseThrow()
                        .entries()
                        .size());
        assertThat(rows.get(1).toString())
                .isEqualTo("{\"entry\":\"scenario\",\"was\":[\"scenario-1\"],\"now\":[\"scenario-2\"],"
                        + "\"change\":\"changed\",\"renumbered\":true}");
        assertThat(lines("crosswalk")).startsWith("\"Entry\",\"Was (2030)\",\"Now (2031)\",\"Change\",\"Renumbered\"");
    }

    @Test
    void everyClauseOfBothEditionsIsThereOnce() throws IOException {
        List<JsonNode> rows = rows("changes");
        for (String edition : List.of("2030", "2031")) {
            String key = edition.equals("2030") ? "was" : "now";
            assertThat(rows.stream()
                            .flatMap(row -> StreamSupport.stream(row.get(key).spliterator(), false))
                            .map(JsonNode::asText))
                    .containsExactlyInAnyOrderElementsOf(
                            library.edition(edition).clauses().keySet());
        }
        JsonNode changed = rows.stream()
                .filter(row -> row.get("now").toString().equals("[\"conditions#1-1\"]"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.get("change").asText()).isEqualTo("changed");
        assertThat(changed.get("url").get("zh").asText()).isEqualTo("zh/2031/changes/conditions.html#z-c-1-1");
        assertThat(lines("changes")).hasSize(rows.size() + 1);
    }

    @Test
    void anEditionThatFollowsNoneHasNoSuchFiles() {
        assertThat(site.resolve("2030/data/changes.json")).doesNotExist();
        assertThat(site.resolve("2030/data/crosswalk.csv")).doesNotExist();
    }

    private static List<JsonNode> rows(String name) throws IOException {
        JsonNode tree = new ObjectMapper()
                .readTree(site.resolve("2031/data/" + name + ".json").toFile());
        return StreamSupport.stream(tree.spliterator(), false).toList();
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readString(site.resolve("2031/data/" + name + ".csv"))
                .replace("\ufeff", "")
                .lines()
                .toList();
    }
}
