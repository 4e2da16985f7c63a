package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.files.JsonCodec;
import org.zhinan.publish.Staging;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** Where a site goes: what cannot be written says so, what was there stays until the new site is whole, and nothing is left over. */
class OutputFolderTest {
    /** Of a site with one page. */
    private static final String MANIFEST = JsonCodec.pretty(Map.of(
            "generator",
            Map.of("name", "zhinan", "version", "1.0.0"),
            "files",
            List.of(Map.of("path", "index.html", "bytes", 19L, "sha256", "0")),
            "inputs",
            Map.of()));

    @TempDir
    private Path folder;

    @Test
    void belowAFileNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        CommandRun run = build(file.resolve("site"));
        assertProblem(
                run,
                file.resolve("site")
                        + ": the site cannot be written (a file stands where a folder is needed); what was there"
                        + " before is untouched. Take that file away, or name another folder with --output DIR.");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aNameThatIsTooLongIsToldAsSuch() throws IOException {
        Path output = folder.resolve("x".repeat(300)).resolve("site");
        assertProblem(
                build(output),
                output
                        + ": the site cannot be written (File name too long); what was there before is untouched. Shorten"
                        + " the path, or name another folder with --output DIR.");
    }

    @Test
    void whereNothingMayBeWrittenNoSpaceIsAskedFor() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk), "a disk cannot be mounted here");
        try {
            Path output = disk.resolve("site");
            assertProblem(
                    build(output),
                    output
                            + ": the site cannot be written (Read-only file system); what was there before is untouched."
                            + " Make that place writable, or name another folder with --output DIR.");
        } finally {
            run("umount", disk);
        }
    }

    @Test
    void aFileIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertProblem(build(file), file + ": the output is a file. Name a folder with --output DIR.");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aFolderThatIsNotOursIsNotReplaced() throws IOException {
        Path file = Files.createDirectories(folder.resolve("thesis")).resolve("chapter.txt");
        Files.writeString(file, "mine");
        assertProblem(
                build(folder.resolve("thesis")),
                folder.resolve("thesis") + ": the output folder has files in it that are no site of Zhinan. "
                        + "Name another folder with --output DIR, or empty this one.");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void anEmptyFolderAndAnEarlierSiteAreReplaced() throws IOException {
        Path output = Files.createDirectories(folder.resolve("site"));
        assertThat(build(output).exit()).isZero();
        SortedMap<String, String> first = Folders.contents(folder);
        Files.writeString(output.resolve("index.html"), "of an earlier edition");
        Files.delete(output.resolve("404.html"));
        Files.writeString(output.resolve(".DS_Store"), "of a system");

        assertThat(build(output).exit()).isZero();

        assertThat(Folders.differences(first, Folders.contents(folder))).isEmpty();
    }

    /** A proof of who owns a site, the history of a repository: nobody has them twice. */
    @Test
    void whatSomebodyPutIntoASiteIsNotDeletedWithIt() throws IOException {
        Path output = folder.resolve("site");
        assertThat(build(output).exit()).isZero();
        Files.writeString(output.resolve("verify_code.html"), "mine");
        String cure =
                " not of the site there and would go with it. Take them away, or name another folder with --output DIR.";
        assertProblem(build(output), output + ": the output folder has 'verify_code.html', which is" + cure);
        Files.createDirectories(output.resolve(".git"));
        Files.writeString(output.resolve(".git/HEAD"), "mine");
        Files.createSymbolicLink(output.resolve("zh/elsewhere"), folder);
        assertProblem(build(output), output + ": the output folder has '.git/HEAD' and 2 more, which are" + cure);
        assertThat(Files.readString(output.resolve("verify_code.html"))).isEqualTo("mine");
    }

    @Test
    void aFolderWithTheManifestOfAnotherProgramIsNotReplaced() throws IOException {
        Path app = Files.createDirectories(folder.resolve("app"));
        Files.writeString(app.resolve("manifest.json"), "{\"name\": \"my app\", \"icons\": []}");
        assertProblem(
                build(app),
                app + ": the output folder has files in it that are no site of Zhinan. "
                        + "Name another folder with --output DIR, or empty this one.");
        assertThat(app.resolve("manifest.json")).exists();
    }

    /** A server reads what is behind the link: there the new site belongs. */
    @Test
    void theFolderBehindALinkIsReplacedAndTheLinkStays() throws IOException {
        Path www = Files.createDirectories(folder.resolve("www"));
        Path link = Files.createSymbolicLink(folder.resolve("site"), Path.of("www"));
        assertThat(build(link).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(www.resolve("index.html")).isRegularFile();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("www", "site");
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAtOnce() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("site"), Path.of("gone"));
        assertProblem(
                build(link),
                link + ": this is a link, and there is nothing where it leads. Make that folder, or name another with"
                        + " --output DIR.");
    }

    @Test
    void whileOneBuildWritesAnotherDoesNot() {
        Path output = folder.resolve("site");
        try (Staging other = Staging.begin(output)) {
            assertThat(other.folder()).isDirectory();
            assertProblem(build(output), output + ": another build is writing this folder. Wait until it is done.");
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(build(output).exit()).isZero();
    }

    @Test
    void anInterruptedBuildIsPutRightByTheNext(@TempDir Path cache) throws IOException {
        Path output = folder.resolve("site");
        assertThat(CommandRun.build(SmallPack.ORIGINAL, output, "--cache", cache.toString())
                        .exit())
                .isZero();
        SortedMap<String, String> site = Folders.contents(folder);
        // As a build leaves it that is killed between its two renames.
        Files.move(output, folder.resolve(".site.zhinan-old"));
        Files.createDirectories(folder.resolve(".site.zhinan-new/zh"));
        Files.writeString(folder.resolve(".site.zhinan-new/zh/half.html"), "<p>");
        SmallPack broken = SmallPack.copyTo(folder.resolve("pack"));
        Files.writeString(broken.templates().resolve("page/home.ftlh"), "${nothing}");

        assertThat(CommandRun.build(broken, output, "--cache", cache.toString()).exit())
                .isEqualTo(1);

        Folders.delete(folder.resolve("pack"));
        assertThat(Folders.differences(site, Folders.contents(folder))).isEmpty();
    }

    @Test
    void leftoversBesideASiteAreTakenAway() throws IOException {
        Path output = folder.resolve("site");
        assertThat(build(output).exit()).isZero();
        SortedMap<String, String> site = Folders.contents(folder);
        for (String leftover : new String[] {".site.zhinan-old", ".site.zhinan-new"}) {
            Files.createDirectories(folder.resolve(leftover).resolve("zh"));
            Files.writeString(folder.resolve(leftover).resolve("zh/half.html"), "<p>");
        }
        Files.writeString(folder.resolve(".site.zhinan-lock"), "");

        assertThat(build(output).exit()).isZero();

        assertThat(Folders.differences(site, Folders.contents(folder))).isEmpty();
    }

    /** So small that the disk is full at the forms, at the pages, and at the last files. */
    @ParameterizedTest
    @ValueSource(strings = {"40k", "400k", "760k"})
    void aFullDiskLeavesTheSiteThatWasThere(String size) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk),
                "a small disk cannot be mounted here");
        try {
            Path output = Files.createDirectories(disk.resolve("site"));
            Files.writeString(output.resolve("index.html"), "<p>the old site</p>");
            Files.writeString(output.resolve("manifest.json"), MANIFEST);
            SortedMap<String, String> before = Folders.contents(disk);

            assertProblem(
                    build(output),
                    output
                            + ": the site cannot be written (No space left on device); what was there before is"
                            + " untouched. Free space, or name another folder with --output DIR.");

            assertThat(Folders.differences(before, Folders.contents(disk))).isEmpty();
            assertThat(disk.toFile().list()).containsExactly("site");
        } finally {
            run("umount", disk);
        }
    }

    private static CommandRun build(Path output) {
        return CommandRun.build(SmallPack.ORIGINAL, output);
    }

    private static void assertProblem(CommandRun run, String problem) {
        assertThat(run.err()).isEqualTo(problem + "\n1 problem.\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    private static boolean run(Object... command) throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    Arrays.stream(command).map(String::valueOf).toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
