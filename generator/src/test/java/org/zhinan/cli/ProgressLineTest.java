package org.zhinan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.SiteGenerator;
import org.zhinan.publish.Staging;
import org.zhinan.testing.Folders;
import org.zhinan.testing.GrowthPack;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/** What is told of a build while it lasts. */
class ProgressLineTest {
    private static final String TERMINAL = "zhinan.terminal";
    /** Beginning of the line, and nothing after it. */
    private static final String CLEAR = "\r\u001b[K";

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheTerminal() {
        System.clearProperty(TERMINAL);
    }

    @Test
    void aLongBuildTellsHowFarItIs() {
        Path content = GrowthPack.write(folder.resolve("content"), 20);
        assertThat(told(content, "en", Language.EN, AT_ONCE))
                .containsPattern("\\QRendering the pages: \\E[\\d,]+ of [\\d,]+, about \\d+ s left")
                .startsWith(CLEAR)
                .endsWith(CLEAR)
                .doesNotContain("\n");
        assertThat(told(content, "zh", Language.ZH, AT_ONCE)).containsPattern("生成页面：[\\d,]+/[\\d,]+，约剩\\d+秒");
        assertThat(told(content, "quiet", Language.EN, Duration.ofHours(1))).isEmpty();
        for (String site : new String[] {"zh", "quiet"}) {
            assertThat(Folders.differences(
                            Folders.contents(folder.resolve("en")), Folders.contents(folder.resolve(site))))
                    .isEmpty();
        }
    }

    private String told(Path content, String site, Language language, Duration quiet) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        SiteGenerator generator = new SiteGenerator(content, Path.of("../templates"), Optional.empty(), "1");
        try (ProgressLine line = ProgressLine.of(new PrintStream(told, true, UTF_8), language, quiet, AT_ONCE)) {
            generator.build(() -> Staging.begin(folder.resolve(site)), SharedCache.context(), line);
        }
        return told.toString(UTF_8);
    }

    @Test
    void whereNobodySeesItNothingIsTold() {
        CommandRun run = CommandRun.build(SmallPack.ORIGINAL, folder.resolve("site"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
    }

    /** However long the build takes, nothing of the line stays. */
    @Test
    void nothingStaysOnATerminal() {
        System.setProperty(TERMINAL, "true");
        CommandRun run = CommandRun.build(SmallPack.ORIGINAL, folder.resolve("site"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).doesNotContain("\n");
        assertThat(run.err().isEmpty() || run.err().endsWith(CLEAR)).isTrue();
    }
}
