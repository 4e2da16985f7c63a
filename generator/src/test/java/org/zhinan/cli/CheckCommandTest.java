package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.SmallPack;

@Tag("fast")
class CheckCommandTest {
    @Test
    void contentWithoutProblemsIsCounted() {
        CommandRun run = check(SmallPack.ORIGINAL.content());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("No problems. Editions: 1, clauses: 90, terms: 2.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void problemsAreListedFileByFile(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Files.writeString(content.resolve("references.yaml"), "- id: One\n  kind: law\n  zh: 法\n  en: Law\n- 2\n");
        Files.writeString(content.resolve("exceptions.yaml"), "");

        CommandRun run = check(content);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            content/exceptions.yaml
              the file is empty.
                Write its keys, or delete the file.
            content/references.yaml
              line 1: 'One' is not an id.
                Use lower-case letters, digits and hyphens, as in 'scenario-01'.
              line 5: a mapping is expected here, not a value.
                Write keys and values: 'key: value'.
            3 problems.
            """);
        assertThat(run.err()).isEmpty();
    }

    private static CommandRun check(Path content) {
        return CommandRun.of("check", "--content", content.toString());
    }
}
