package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.SmallPack;

/** What is no text of a pack, or has a name that no other system could have, is told by the check, and so it stops no build in the middle. */
@Timeout(300)
class OddEntriesTest {
    private static final String TAKE_AWAY = " Put the files themselves here, or take it away.";
    private static final String RENAME =
            "the name of the file cannot be one on Windows. Give it another, as 'photo.jpg'.";

    @TempDir
    Path folder;

    private SmallPack pack;
    private Path pages;

    @BeforeEach
    void copy() throws IOException {
        pack = SmallPack.copyTo(folder.resolve("pack"));
        pages = pack.content().resolve("pages/zh");
    }

    @Test
    void aLinkToAFolderOfPagesIsNotFollowed() throws IOException {
        Files.createSymbolicLink(pages.resolve("loop"), Path.of(".."));
        assertProblem("pages/zh/loop: this is a link to a folder, and the pages there are not read." + TAKE_AWAY);
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Files.createSymbolicLink(pages.resolve("x.md"), Path.of("gone.md"));
        assertProblem("pages/zh/x.md: this is neither a file nor a folder." + TAKE_AWAY);
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there are no pipes with names here");
        Path pipe = pack.content().resolve("editions/2030/calls/x.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertProblem("editions/2030/calls/x.yaml: this is neither a file nor a folder." + TAKE_AWAY);
    }

    @Test
    void aBackslashIsPartOfANameWhereItPartsNoFolders() throws IOException {
        write("a\\b.md", "title=x");
        assertThat(run().err())
                .contains(
                        "pages/zh/a\\b.md: 'a\\b.md' cannot be the name of a page's file. Use lower-case ASCII letters,"
                                + " digits and hyphens, as in 'how-to-apply.md'.");
    }

    @Test
    void aPictureHasANameThatWindowsCanHave() throws IOException {
        write("con.png", "x");
        assertProblem("pages/zh/con.png: " + RENAME);
        Files.delete(pages.resolve("con.png"));
        write("a:b.png", "x");
        assertProblem("pages/zh/a:b.png: " + RENAME);
    }

    /** Nor does a terminal obey a name. */
    @Test
    void aNameIsShownWithWhatNobodySees() throws IOException {
        write("a\u001b[2Jb\u202e.md", "title=x");
        assertThat(run().err())
                .contains("pages/zh/a<U+001B>[2Jb<U+202E>.md: ")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
        CommandRun check = CommandRun.of("check", "--content", pack.content().toString());
        assertThat(check.out())
                .contains("pages/zh/a<U+001B>[2Jb<U+202E>.md\n")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    private void write(String name, String text) throws IOException {
        Path file;
        try {
            file = pages.resolve(name);
        } catch (InvalidPathException e) {
            assumeTrue(false, "there can be no such name here");
            return;
        }
        assumeTrue(file.getParent().equals(pages), "the name is not one here");
        Files.writeString(file, text);
    }

    private CommandRun run() {
        CommandRun run = CommandRun.build(pack, folder.resolve("site"));
        assertThat(run.exit()).isEqualTo(1);
        return run;
    }

    private void assertProblem(String problem) {
        assertThat(run().err()).isEqualTo("content/" + problem + "\n1 problem.\n");
    }
}
