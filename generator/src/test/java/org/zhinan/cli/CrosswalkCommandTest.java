package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

@Tag("fast")
class CrosswalkCommandTest {
    @TempDir
    private Path content;

    @BeforeEach
    void copy() {
        Folders.copy(SmallPack.PACKS.resolve("editions"), content);
    }

    @Test
    void proposesWhatEachEntryWasWithAFigure() {
        CommandRun run = run("2030", "2031");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "# catalogue/scenarios.yaml\n- id: scenario-1  # Optimisation of process parameters\n  was: []")
                .containsPattern("- id: scenario-2 .*\n  was: \\[scenario-1]  # 0\\.\\d\\d Online quality inspection\n")
                .containsPattern("- id: scenario-3 .*\n  was: \\[scenario-2]  # 1\\.00 ")
                .containsPattern("- id: scenario-4 .*\n  was: \\[scenario-3]  # 0\\.\\d\\d ")
                .containsPattern("- id: scenario-5 .*\n  was: \\[]");
    }

    @Test
    void saysWhatHasNoCounterpart() {
        assertThat(run("2031", "2030").out()).contains("# Without a counterpart in 2030:\n#   scenario-1  ");
        assertThat(run("--language", "zh", "2031", "2030").out()).contains("# 2031中有、2030中没有对应的条目：");
    }

    /** What is still to be decided, and what is wrong beside texts and catalogue, hinders no proposal. */
    @Test
    void needsNoDecisionsBefore() throws IOException {
        Path file = content.resolve("editions/2031/catalogue/scenarios.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("  was: .*\n", ""));
        Files.createDirectories(content.resolve("editions/2031/asked"));
        Files.writeString(content.resolve("editions/2031/asked/scenarios.yaml"), "scenario-99:\n  zh: [没有]\n");
        assertThat(run("2030", "2031").exit()).isZero();
    }

    @Test
    void anEditionThatDoesNotExistIsOneLine() {
        CommandRun run = run("2030", "2039");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("there is no edition '2039'. Write one of 2030, 2031.")
                .contains("1 problem.");
    }

    @Test
    void anEditionAndItselfAreWrongUsage() {
        CommandRun run = run("2030", "2030");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("OLD NEW: both are edition '2030'. Name the earlier and the later edition.\n");
    }

    private CommandRun run(String... editions) {
        String[] arguments = new String[editions.length + 3];
        arguments[0] = "crosswalk";
        arguments[1] = "--content";
        arguments[2] = content.toString();
        System.arraycopy(editions, 0, arguments, 3, editions.length);
        return CommandRun.of(arguments);
    }
}
