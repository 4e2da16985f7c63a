package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.SmallPack;

/** What {@code build --report} says, read by another parser than the one that writes it. */
class BuildReportTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhatWasBuiltAndHow() throws IOException {
        SmallPack pack = SmallPack.copyTo(folder.resolve("pack"));
        CommandRun build = build(pack);
        assertThat(build.exit()).isZero();
        JsonNode report = report();
        assertThat(names(report.get("stages"), "stage"))
                .containsExactly("library", "forms", "data", "pdf", "pages", "bake", "search", "publish");
        double oneAfterTheOther = 0;
        for (JsonNode stage : report.get("stages")) {
            // The search is made beside the rest.
            oneAfterTheOther += stage.get("stage").asText().equals("search")
                    ? 0
                    : stage.get("seconds").asDouble();
        }
        assertThat(oneAfterTheOther)
                .isPositive()
                .isLessThanOrEqualTo(report.get("seconds").asDouble() + 0.01);
        assertThat(build.out())
                .contains(report.get("pages").asInt() + " pages, "
                        + report.get("clauses").asInt() + " clauses, "
                        + report.get("links").asInt() + " links, "
                        + report.get("entries").asInt() + " searchable entries, "
                        + report.get("files").asInt() + " files");
        assertThat(report.get("links").asInt()).isPositive();
        assertThat(report.get("bytes").asLong())
                .isGreaterThan(report.get("files").asLong());
        assertThat(report.get("problems")).isEmpty();
    }

    @Test
    void tellsTheProblems() throws IOException {
        SmallPack pack = SmallPack.copyTo(folder.resolve("pack"));
        Files.writeString(
                pack.content().resolve("site.yaml"), "\nunknown: 1\n", java.nio.file.StandardOpenOption.APPEND);
        CommandRun build = build(pack);
        assertThat(build.exit()).isEqualTo(1);
        JsonNode problem = report().get("problems").get(0);
        assertThat(build.err())
                .contains(
                        problem.get("file").asText() + ":" + problem.get("line").asInt() + ": "
                                + problem.get("message").asText() + ". "
                                + problem.get("cure").asText() + ".");
        assertThat(problem.get("zh").get("message").asText()).isEqualTo("无法识别键“unknown”");
        assertThat(problem.get("zh").get("cure").asText()).startsWith("此处可用的键有：");
        assertThat(report().has("pages")).isFalse();
    }

    @Test
    void isNoFileOfTheSite() throws IOException {
        CommandRun build = CommandRun.of(
                "build",
                "--output",
                folder.resolve("site").toString(),
                "--report",
                folder.resolve("site/r.json").toString());
        assertThat(build.exit()).isEqualTo(2);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private CommandRun build(SmallPack pack) {
        return CommandRun.of(
                "build",
                "--content",
                pack.content().toString(),
                "--templates",
                pack.templates().toString(),
                "--output",
                folder.resolve("site").toString(),
                "--report",
                folder.resolve("reports/build.json").toString());
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("reports/build.json").toFile());
    }

    private static List<String> names(JsonNode list, String key) {
        List<String> names = new ArrayList<>();
        list.forEach(each -> names.add(each.get(key).asText()));
        return names;
    }
}
