package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.testing.Folders;
import org.zhinan.testing.Golden;
import org.zhinan.testing.LineChanges;
import org.zhinan.testing.SmallPack;
import org.zhinan.testing.Translation;

/**
 * Each mistake of a user gives its exact message and exit code 1, and the site that was there stays as it was. A mistake is a folder
 * of {@code packs/invalid}: {@code changes.txt} with lines to change in {@link SmallPack}, {@code delete.txt} with files to take
 * away, files to add, and {@code problems.txt} and {@code problems.zh.txt} with what {@code build} says.
 */
class InvalidPackTest {
    private static final Path MISTAKES = SmallPack.PACKS.resolve("invalid");

    @TempDir
    private static Path built;

    private static SortedMap<String, String> site;

    static List<String> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(MISTAKES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void buildOnce() {
        CommandRun run = CommandRun.build(SmallPack.ORIGINAL, built.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();
        site = Folders.contents(built);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isReported(String mistake, @TempDir Path folder) throws IOException {
        SmallPack pack = packWith(MISTAKES.resolve(mistake), folder);

        Path report = folder.resolve("report.json");

        CommandRun run = CommandRun.build(pack, built.resolve("site"), "--report", report.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Folders.differences(site, Folders.contents(built))).isEmpty();
        Golden.assertText("packs/invalid/" + mistake + "/problems.txt", run.err());
        Golden.assertText("packs/invalid/" + mistake + "/problems.zh.txt", chinese(report));
    }

    /** The lines of the report, each compared with its English. */
    private static String chinese(Path report) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (JsonNode problem : new ObjectMapper().readTree(report.toFile()).get("problems")) {
            JsonNode zh = problem.get("zh");
            for (String part : List.of("message", "cure")) {
                Translation.check(zh.get(part).asText(), problem.get(part).asText());
            }
            int line = problem.get("line").asInt();
            lines.append(problem.get("file").asText())
                    .append(line == 0 ? "" : ":" + line)
                    .append("：")
                    .append(zh.get("message").asText())
                    .append("。")
                    .append(zh.get("cure").asText())
                    .append("。\n");
        }
        return lines.toString();
    }

    /** So that each message is due to its mistake. */
    @Test
    void thePackWithoutMistakeBuilds(@TempDir Path folder) {
        CommandRun run = CommandRun.build(SmallPack.copyTo(folder), folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static SmallPack packWith(Path mistake, Path folder) throws IOException {
        SmallPack pack = SmallPack.copyTo(folder);
        Path delete = mistake.resolve("delete.txt");
        if (Files.exists(delete)) {
            for (String name : Files.readAllLines(delete)) {
                Files.delete(folder.resolve(name));
            }
        }
        if (Files.exists(mistake.resolve("changes.txt"))) {
            LineChanges.make(mistake.resolve("changes.txt"), folder);
        }
        for (String part : List.of("content", "templates")) {
            if (Files.exists(mistake.resolve(part))) {
                Folders.copy(mistake.resolve(part), folder.resolve(part));
            }
        }
        return pack;
    }
}
