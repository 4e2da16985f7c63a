package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.SmallPack;

/** What the page that collects forms loads for the calls of its edition. */
@Tag("fast")
class CollectPageTest {
    @TempDir
    private Path folder;

    /** The page that collects forms counts kinds of projects where a call does, and loads what counts them only then. */
    @Test
    void thePageThatCollectsFormsKnowsTheKinds() throws IOException {
        Path content = folder.resolve("sample");
        assertThat(CommandRun.of("init", content.toString()).exit()).isZero();
        assertThat(collecting(content)).doesNotContain("collect-kinds.js");

        Path call = content.resolve("editions/2030/calls/sample.yaml");
        String east = "- {place: {zh: 东市, en: East City}, most: 3,";
        Files.writeString(
                call,
                Files.readString(call)
                        .replace(
                                east,
                                "- {place: {zh: 东市, en: East City}, what: {zh: 推荐, en: recommendations}, most: 3, clause: 'notice#2-2'}\n  "
                                        + east));
        assertThat(collecting(content)).contains("js/tools/collect-kinds.js");
        assertThat(text("2030/forms/rules.js")).contains("\"kinds\":[[\"推荐\",\"recommendations\"]]");
    }

    private String collecting(Path content) throws IOException {
        CommandRun run = CommandRun.build(new SmallPack(content, Path.of("../templates")), folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();
        return text("zh/2030/tools/collect.html");
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }
}
