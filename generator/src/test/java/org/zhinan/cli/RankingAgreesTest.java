package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.SiteGenerator;
import org.zhinan.files.JsonCodec;
import org.zhinan.search.Query;
import org.zhinan.search.SiteSearch;
import org.zhinan.serve.SearchResultsJson;
import org.zhinan.testing.SmallPack;

/**
 * The command line ranks by place and edition as the API in Java does, in a pack of two editions and three provinces; that the browser
 * does has a test in one.
 */
class RankingAgreesTest {
    private static final Path CONTENT = SmallPack.PACKS.resolve("editions");

    private static final List<String> QUERIES =
            List.of("申报书", "完成线上申报", "截止时间", "通知", "机器视觉", "北原", "江口市", "notice", "deadline", "2030", "质量", "附件1");

    private static final List<Map<String, String>> CHOICES = List.of(
            Map.of(),
            Map.of("prefer", "north"),
            Map.of("prefer", "river"),
            Map.of("call", "north"),
            Map.of("edition", "2030"),
            Map.of("edition", "2030", "prefer", "north"),
            Map.of("edition", "2031", "call", "river", "prefer", "north"));

    @TempDir
    private Path folder;

    @Test
    void theCommandLineRanksAsTheApiDoes() throws IOException {
        Path file = folder.resolve("queries.jsonl");
        Files.write(
                file, QUERIES.stream().map(q -> JsonCodec.line(Map.of("q", q))).toList());
        Set<String> answers = new LinkedHashSet<>();
        try (SiteSearch api = SiteSearch.of(SiteGenerator.searched(SiteGenerator.library(CONTENT), CONTENT))) {
            for (Map<String, String> choice : CHOICES) {
                List<String> expected = QUERIES.stream()
                        .map(q -> SearchResultsJson.line(q, api.search(new Query(q, 10, filters(choice)))))
                        .toList();
                assertThat(commandLine(file, choice)).as("%s", choice).isEqualTo(expected);
                answers.add(String.join("\n", expected));
            }
        }
        assertThat(answers).as("each choice matters").hasSameSizeAs(CHOICES);
    }

    @Test
    void aPlaceThatTheEditionLacksIsToldSo() {
        CommandRun run = CommandRun.of(
                "search", "--content", CONTENT.toString(), "--cache", folder.toString(), "--prefer", "nowhere", "质量");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--prefer", "has no call 'nowhere'", "north");
        assertThat(run.out()).isEmpty();
    }

    private static Map<String, List<String>> filters(Map<String, String> choice) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        choice.forEach((key, id) -> filters.put(key, List.of(id)));
        return filters;
    }

    private List<String> commandLine(Path file, Map<String, String> choice) {
        List<String> arguments = new ArrayList<>(List.of(
                "search", "--content", CONTENT.toString(), "--cache", folder.toString(), "--queries", file.toString()));
        choice.forEach((key, id) -> arguments.addAll(List.of("--" + key, id)));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().lines().toList();
    }
}
