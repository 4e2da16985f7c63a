package org.zhinan.content.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.problem.Problems;

/** What stands in the place of a text and is none ends with a sentence, soon. */
@Tag("fast")
@Timeout(60)
class SourceFileTest {
    private static final String NO_FILE = "pack/zh.md: this is no file. Put a text file in its place, or take it away.";

    @TempDir
    Path folder;

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("zh.md"));
        assertThat(problems()).containsExactly(NO_FILE);
    }

    @Test
    void aPipeIsNoFileAndIsNotWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there are no pipes with names here");
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("zh.md").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(problems()).containsExactly(NO_FILE);
    }

    @Test
    void aDeviceIsNoFileThoughItNeverEnds() throws IOException {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "there is no such device here");
        Files.createSymbolicLink(folder.resolve("zh.md"), device);
        assertThat(problems()).containsExactly(NO_FILE);
    }

    @Test
    void aFileOfGigabytesIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("zh.md").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(problems())
                .containsExactly(
                        "pack/zh.md: the file is larger than 128 MB. Split it into several, or put the text back"
                                + " that belongs there.");
    }

    @Test
    void aLinkToItselfIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("zh.md"), Path.of("zh.md"));
        assertThat(problems())
                .containsExactly(
                        "pack/zh.md: the file cannot be read (input/output error). Check that it is a file and may"
                                + " be read.");
    }

    private List<String> problems() {
        Problems problems = new Problems();
        assertThat(new SourceFile(folder.resolve("zh.md"), "pack/zh.md").text(problems))
                .isEmpty();
        return problems.all().stream().map(String::valueOf).toList();
    }
}
