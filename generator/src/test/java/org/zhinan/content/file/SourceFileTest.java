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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** The parser looks back over a line again and again. */
    @ParameterizedTest
    @ValueSource(strings = {"a: %s", "a: \"%s", "%s: 1", "# %s", "- |\n %s", "a: b\n\n%s"})
    void aLineOfYamlIsReadInBoundedTime(String yaml) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), yaml.formatted("x".repeat(5_000_000)));
        Problems problems = new Problems();
        assertThat(new SourceFile(folder.resolve("a.yaml"), "pack/a.yaml").text(problems))
                .isEmpty();
        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en())
                        .matches("the line has 500000[0-9] characters, more than 100000"));
        assertThat(problems.all().get(0).where().line())
                .isEqualTo(1 + (int) yaml.chars().filter(c -> c == '\n').count());
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
                        "pack/zh.md: the file cannot be read (Too many levels of symbolic links or unable to access"
                                + " attributes of symbolic link). Check that it is a file and may be read.");
    }

    /** A parser goes down once for each. */
    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "* ", "1. ", "23) ", "> - ", "  ", "\t"})
    void whatNestsTooDeepIsNotParsed(String mark) throws IOException {
        String problem = "pack/zh.md:3: the marks of lists, quotations or rules at its beginning nest more than"
                + " 100 deep. Nest less, or put a backslash before the first mark where they are the text itself.";
        Files.writeString(folder.resolve("zh.md"), "文\n\n" + mark.repeat(10_000) + "文\n");
        assertThat(problems()).containsExactly(problem);
    }

    /** A parser looks back at each that is open. */
    @ParameterizedTest
    @ValueSource(strings = {"![文", "文`"})
    void whatAParagraphLeavesOpenIsBounded(String line) throws IOException {
        Files.writeString(folder.resolve("zh.md"), "文\n\n" + (line + "\n").repeat(2_000));
        assertThat(problems())
                .containsExactly("pack/zh.md:1003: a paragraph has more than 1000 opening brackets and backticks. Split"
                        + " it, or put a backslash before each that is the text itself.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "_", "="})
    void aRuleIsNotToBeThatLong(String sign) throws IOException {
        Files.writeString(folder.resolve("zh.md"), sign.repeat(10_000));
        assertThat(problems()).singleElement().asString().startsWith("pack/zh.md:1: the marks of lists,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1 文",
                "----------",
                "……………………",
                "............................文",
                "> > > - 1. 文",
                "\\- - - - 文"
            })
    void whatPeopleWriteIsRead(String line) throws IOException {
        Files.writeString(folder.resolve("zh.md"), line);
        Problems problems = new Problems();
        assertThat(new SourceFile(folder.resolve("zh.md"), "pack/zh.md").text(problems))
                .contains(line);
        assertThat(problems.all()).isEmpty();
    }

    private List<String> problems() {
        Problems problems = new Problems();
        assertThat(new SourceFile(folder.resolve("zh.md"), "pack/zh.md").text(problems))
                .isEmpty();
        return problems.all().stream().map(String::valueOf).toList();
    }
}
