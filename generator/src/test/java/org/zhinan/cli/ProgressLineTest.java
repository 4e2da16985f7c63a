package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;
import org.zhinan.testing.GrowthPack;
import org.zhinan.testing.SmallPack;

/** What is told of a build while it lasts. How long that is depends on the machine: a fast one skips what it is too fast for. */
class ProgressLineTest {
    private static final String TERMINAL = "zhinan.terminal";
    /** Beginning of the line, and nothing after it. */
    private static final String CLEAR = "\r\u001b[K";

    private static final long QUIET = 2_000_000_000L;

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheTerminal() {
        System.clearProperty(TERMINAL);
    }

    @Test
    void aLongBuildTellsOnATerminalHowFarItIs() {
        SmallPack pack = new SmallPack(GrowthPack.write(folder.resolve("content"), 300), Path.of("../templates"));
        CommandRun quiet = CommandRun.build(pack, folder.resolve("quiet"));
        System.setProperty(TERMINAL, "true");
        long start = System.nanoTime();
        CommandRun told = CommandRun.build(pack, folder.resolve("told"), "--language", "en");
        assertThat(quiet.err()).isEmpty();
        assumeTrue(System.nanoTime() - start > 2 * QUIET);
        assertThat(told.err()).containsPattern("\\QRendering the pages: \\E[\\d,]+ of [\\d,]+, about \\d+ s left");
        assertThat(told.err()).startsWith(CLEAR).endsWith(CLEAR).doesNotContain("\n");
        assertThat(told.exit()).isEqualTo(quiet.exit()).isZero();
        assertThat(told.out().lines().count()).isEqualTo(quiet.out().lines().count());
        assertThat(Folders.differences(
                        Folders.digests(folder.resolve("quiet")), Folders.digests(folder.resolve("told"))))
                .isEmpty();
    }

    @Test
    void aShortBuildTellsNothing() {
        CommandRun.build(SmallPack.ORIGINAL, folder.resolve("classes are loaded"));
        System.setProperty(TERMINAL, "true");
        long start = System.nanoTime();
        CommandRun run = CommandRun.build(SmallPack.ORIGINAL, folder.resolve("short"));
        assumeTrue(System.nanoTime() - start < QUIET);
        assertThat(run.err()).isEmpty();
    }
}
