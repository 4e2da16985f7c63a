package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;

class InitCommandTest {
    private static final Path PACK = Path.of("src/main/resources/org/zhinan/starter/pack");

    @TempDir
    private Path folder;

    @Test
    void thePackIsWholeAndHasNoProblem() {
        Path pack = folder.resolve("新 pack");
        CommandRun run = CommandRun.of("init", pack.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Folders.contents(pack)).isEqualTo(Folders.contents(PACK));

        CommandRun check = CommandRun.of("check", "--content", pack.toString());
        assertThat(check.out())
                .isEqualTo(
                        "No problems. Editions: 1, clauses: 64, terms: 1.\nEdition 2030: asked/ has no phrases for"
                                + " 7 entries: domain-1, domain-2, area-1, area-2, tier-entry, tier-advanced, machine-vision.\n");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        CommandRun run = CommandRun.of("init", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        folder
                                + ": the folder is not empty, so nothing was written. Name a new or an empty folder.\n1 problem.\n");
        assertThat(Folders.files(folder)).containsExactly(mine);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        CommandRun run = CommandRun.of("init", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(file + ": this is a file. Name a new folder.\n1 problem.\n");
    }

    @Test
    void belowAFileThereIsNoFolder() throws IOException {
        Path pack = Files.writeString(folder.resolve("mine.txt"), "mine").resolve("pack");
        CommandRun run = CommandRun.of("init", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(pack
                        + ": the starting pack cannot be written here (a file stands where a folder is needed). Take"
                        + " that file away.\n1 problem.\n");
    }
}
