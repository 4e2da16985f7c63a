package org.zhinan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.files.Digests;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.Folders;
import org.zhinan.testing.Required;

@Tag("fast")
class PublicationVerifierTest {
    private static final String CURE = ". Do not unpack it, and get it again from who built it.";

    @TempDir
    Path folder;

    @Test
    void findsABundleWholeBeforeAndAfterUnpackingAndASite() throws IOException {
        Path zip = Sites.bundle(folder.resolve("site.zip"));
        Path unpacked = Sites.unpack(zip, folder.resolve("unpacked"));
        String manifest = Digests.of(unpacked.resolve("site/manifest.json"));

        SiteVerificationResult packed = PublicationVerifier.verify(zip);
        assertThat(packed.kind()).isEqualTo(SiteVerificationResult.Kind.BUNDLE);
        assertThat(packed.files()).isEqualTo(17);
        assertThat(packed.digest()).isEqualTo(manifest);
        assertThat(PublicationVerifier.verify(unpacked)).isEqualTo(packed);
        SiteVerificationResult site = PublicationVerifier.verify(unpacked.resolve("site"));
        assertThat(site.kind()).isEqualTo(SiteVerificationResult.Kind.SITE);
        assertThat(site.files()).isEqualTo(14);
        assertThat(site.digest()).isEqualTo(manifest);
    }

    /** Where a backslash parts no folders, it would otherwise hide behind the file that is called so elsewhere. */
    @Test
    void aFileWithABackslashInItsNameIsNotTheOneInTheFolder() throws IOException {
        assumeTrue(File.separatorChar == '/', "a backslash parts folders here");
        Path site = Sites.site(folder.resolve("site"), 1);
        Files.copy(site.resolve("zh/index.html"), site.resolve("zh\\index.html"));
        assertThat(catchThrowableOfType(ProblemsException.class, () -> PublicationVerifier.verify(site)))
                .hasMessageContaining(
                        "zh\\index.html: the name has a backslash, which parts folders on Windows and does not"
                                + " elsewhere");
    }

    @Test
    void namesEveryFileThatIsMissingChangedOrExtraAtOnce() throws IOException {
        Path site = Sites.site(folder.resolve("site"), 1);
        Files.delete(site.resolve("404.html"));
        Files.writeString(site.resolve("index.html"), "other");
        Files.writeString(site.resolve("zh/Thumbs.db"), "");

        assertThat(problems(site))
                .containsExactly(
                        site + "/404.html: the file is missing. Build it again, or get it again from who built it.",
                        site + "/index.html: the content is not what manifest.json says."
                                + " Build it again, or get it again from who built it.",
                        site + "/zh/Thumbs.db: the file is extra: no list has it. Take it away, or build it again.");
    }

    /** A folder of the system, say, whose files have no end. */
    @Test
    @Timeout(20)
    void readsNothingThatNoListNames() throws IOException {
        Path site = Sites.site(folder.resolve("site"), 1);
        writeEndless(site.resolve("zh/endless"));
        assertThat(problems(site))
                .containsExactly(
                        site + "/zh/endless: the file is extra: no list has it. Take it away, or build it again.");
    }

    @Test
    @Timeout(20)
    void tellsAFolderWithoutAListAtOnce() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        writeEndless(other.resolve("endless"));
        assertThat(problems(other))
                .containsExactly(other
                        + "/manifest.json: the file is missing. Build it again, or get it again from who built it.");
    }

    private static void writeEndless(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), 1L << 40);
        }
    }

    @Test
    void tellsAChangedListFromAChangedFile() throws IOException {
        Path unpacked = Sites.unpack(Sites.bundle(folder.resolve("site.zip")), folder.resolve("unpacked"));
        Path sums = unpacked.resolve("SHA256SUMS");
        String digest = Digests.of(unpacked.resolve("site/index.html"));
        Files.writeString(sums, Files.readString(sums).replace(digest, Digests.of("other")));

        assertThat(problems(unpacked))
                .containsExactly(
                        sums + ": the line for site/index.html is changed, and the file is as manifest.json says."
                                + " Build it again, or get it again from who built it.");
    }

    @Test
    void findsALineThatWasTakenOutOfTheListTogetherWithItsFile() throws IOException {
        Path unpacked = Sites.unpack(Sites.bundle(folder.resolve("site.zip")), folder.resolve("unpacked"));
        Path sums = unpacked.resolve("SHA256SUMS");
        List<String> lines = Files.readAllLines(sums);
        Files.write(
                sums,
                lines.stream().filter(line -> !line.endsWith("site/index.html")).toList());
        Files.delete(unpacked.resolve("site/index.html"));

        assertThat(problems(unpacked))
                .anyMatch(line -> line.startsWith(unpacked + "/site/index.html: the file is missing."))
                .anyMatch(line -> line.startsWith(sums + ": the line for site/index.html is missing."));
    }

    @Test
    void refusesAManifestThatIsNotOurs() throws IOException {
        Path site = Sites.site(folder.resolve("site"), 1);
        Path manifest = site.resolve("manifest.json");
        for (String other : List.of(
                "{}",
                "[]",
                "no json",
                "{\"generator\": {\"name\": \"hugo\"}, \"files\": []}",
                "{\"generator\": {\"name\": \"zhinan\", \"version\": \"1\"}, \"files\": [{\"path\": \"../x\"}],"
                        + " \"inputs\": {}}")) {
            Files.writeString(manifest, other);
            assertThat(problems(site))
                    .containsExactly(manifest + ": the manifest is not one of Zhinan, or is damaged."
                            + " Build the site again, or get the bundle again from who built it.");
        }
    }

    @Test
    void refusesWhatIsNoBundleAndNoSite() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(problems(empty)).first().asString().contains("empty/manifest.json: the file is missing.");
        assertThat(problems(folder.resolve("none"))).first().asString().contains("there is no such file or folder");
        Path text = Files.writeString(folder.resolve("text.zip"), "I am no zip, only called so.");
        assertThat(problems(text)).containsExactly(text + ": this is no zip" + CURE);
        Path nothing = Files.writeString(folder.resolve("nothing.zip"), "");
        assertThat(problems(nothing)).containsExactly(nothing + ": this is no zip" + CURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/cron.d/x | the name leads out of the folder",
                "site/../../x       | the name leads out of the folder",
                "site/..\\..\\x     | the name leads out of the folder",
                "/etc/passwd        | the name is absolute, so it would be written outside the folder",
                "C:/Windows/x       | the name is absolute, so it would be written outside the folder",
                "\\\\server\\x      | the name is absolute, so it would be written outside the folder",
                "site\\index.html   | the name has a backslash, which parts folders on Windows and does not elsewhere",
                "site//index.html   | the name has an empty part",
                "./index.html       | the name has an empty part",
                "site/aux.html      | the name cannot be one on Windows",
                "site/index.html.   | the name cannot be one on Windows",
                "site/x.html:stream | the name cannot be one on Windows",
            })
    void refusesNamesThatUnpackElsewhere(String name, String message) throws IOException {
        Path zip = zip(name);

        assertThat(problems(zip)).containsExactly(zip + "/" + name + ": " + message + CURE);
    }

    @Test
    void refusesNamesThatMeetWhenUnpacked() throws IOException {
        Path cases = zip("site/index.html", "site/INDEX.html");
        assertThat(problems(cases))
                .containsExactly(cases + "/site/INDEX.html: the name differs from 'site/index.html' in case alone,"
                        + " and Windows has but one of them" + CURE);
        Path folders = zip("Site/a.html", "site/b.html");
        assertThat(problems(folders))
                .containsExactly(folders + "/site/b.html: the name differs from 'Site' in case alone,"
                        + " and Windows has but one of them" + CURE);
        Path twice = zip("site/a.html", "site/a.html");
        assertThat(problems(twice)).containsExactly(twice + "/site/a.html: the name is there twice" + CURE);
        Path both = zip("site", "site/a.html");
        assertThat(problems(both)).containsExactly(both + "/site: the name is a file's and a folder's" + CURE);
    }

    @Test
    void refusesLinksInAZipAndInAFolder() throws IOException {
        Path zip = folder.resolve("link.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry link = new ZipArchiveEntry("site/index.html");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertThat(problems(zip)).containsExactly(zip + "/site/index.html: this is a link" + CURE);

        Path site = Sites.site(folder.resolve("site"), 1);
        Path page = site.resolve("index.html");
        Files.move(page, folder.resolve("index.html"));
        Files.createSymbolicLink(page, Path.of("../index.html"));
        assertThat(problems(site)).anyMatch(line -> line.startsWith(page + ": this is a link."));
    }

    @Test
    void refusesBombsWithoutUnpackingThem() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("site/index.html"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        assertThat(problems(bomb))
                .containsExactly(
                        bomb + "/site/index.html: the file unpacks to more than 100 times its size in the zip" + CURE);
    }

    /** The header says one byte, the content is a megabyte. */
    @Test
    void readsNoMoreOfAFileThanTheZipDeclares() throws IOException {
        Path liar = folder.resolve("liar.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(liar))) {
            out.putNextEntry(new ZipEntry("site/index.html"));
            out.write(new byte[1 << 20]);
        }
        byte[] bytes = Files.readAllBytes(liar);
        int directory = bytes.length - 22 - 46 - "site/index.html".length();
        bytes[directory + 24] = 1;
        bytes[directory + 26] = 0;
        Files.write(liar, bytes);

        assertThat(problems(liar))
                .anyMatch(line -> line.startsWith(liar + "/site/index.html: the file is damaged and cannot be read."));
    }

    @Test
    void refusesMoreThanItWouldEverPack() throws IOException {
        Path large = folder.resolve("large.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(large))) {
            out.setMethod(ZipArchiveEntry.DEFLATED);
            for (int i = 0; i < 30; i++) {
                ZipArchiveEntry entry = new ZipArchiveEntry("site/" + i);
                out.putArchiveEntry(entry);
                out.write(i);
                out.closeArchiveEntry();
            }
        }
        byte[] bytes = Files.readAllBytes(large);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                // 112 MB, each.
                bytes[at + 27] = 7;
            }
        }
        Files.write(large, bytes);

        assertThat(problems(large)).contains(large + ": the zip unpacks to more than 2147483648 bytes" + CURE);
    }

    @Test
    void refusesAZipThatAnotherProgramPackedAndSaysWhatToDo() throws IOException {
        Path unpacked = Sites.unpack(Sites.bundle(folder.resolve("site.zip")), folder.resolve("unpacked"));
        Path packed = folder.resolve("packed.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(packed))) {
            out.putNextEntry(new ZipEntry("site/"));
            for (Map.Entry<String, String> file : Folders.contents(unpacked).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(problems(packed))
                .containsExactly(packed + "/SHA256SUMS: the zip is not packed as a bundle is, or was changed here."
                        + " Get it again from who built it, or unpack it and verify the folder.");
    }

    @Test
    void refusesBytesAfterTheEndAndBeforeTheBeginning() throws IOException {
        byte[] zip = Files.readAllBytes(Sites.bundle(folder.resolve("site.zip")));
        Path after = folder.resolve("after.zip");
        Files.write(after, zip);
        Files.writeString(after, "more", StandardOpenOption.APPEND);
        assertThat(problems(after))
                .containsExactly(after + ": the zip is cut off, or something was added to its end" + CURE);
        Path before = folder.resolve("before.zip");
        Files.writeString(before, "PK\u0003\u0004");
        Files.write(before, zip, StandardOpenOption.APPEND);
        assertThat(problems(before)).containsExactly(before + ": the table of contents of the zip is damaged" + CURE);
    }

    @Test
    void showsWhatATerminalMustNotBeTold() {
        assertThat(PortableFileNames.shown("a\u001b[31m\u202eb\n")).isEqualTo("a\\u{1b}[31m\\u{202e}b\\u{a}");
    }

    @Test
    void needsNothingButSha256sum() throws IOException, InterruptedException {
        Path unpacked = Sites.unpack(Sites.bundle(folder.resolve("site.zip")), folder.resolve("unpacked"));
        Required.that(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "NOT RUN: there is no sha256sum here");
        assertThat(sha256sum(unpacked)).isZero();
        Files.writeString(unpacked.resolve("site/index.html"), "other");
        assertThat(sha256sum(unpacked)).isEqualTo(1);
    }

    private static int sha256sum(Path unpacked) throws IOException, InterruptedException {
        return new ProcessBuilder("/usr/bin/sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS")
                .directory(unpacked.toFile())
                .redirectErrorStream(true)
                .redirectOutput(unpacked.resolveSibling("sha256sum.txt").toFile())
                .start()
                .waitFor();
    }

    /** Stored files that hold their own names; anything may be one. */
    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipArchiveOutputStream entries = new ZipArchiveOutputStream(out)) {
            for (String name : names) {
                byte[] content = name.getBytes(StandardCharsets.UTF_8);
                ZipArchiveEntry entry = new RawName(name);
                entry.setMethod(ZipArchiveEntry.STORED);
                entry.setSize(content.length);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setCrc(crc.getValue());
                entries.putArchiveEntry(entry);
                entries.write(content);
                entries.closeArchiveEntry();
            }
        }
        return zip;
    }

    /** The library would clean the name. */
    private static final class RawName extends ZipArchiveEntry {
        private final String raw;

        RawName(String raw) {
            super(raw);
            this.raw = raw;
        }

        @Override
        public String getName() {
            return raw == null ? super.getName() : raw;
        }
    }

    private static List<String> problems(Path path) {
        ProblemsException found = catchThrowableOfType(ProblemsException.class, () -> PublicationVerifier.verify(path));
        assertThat(found).as(path + " is not whole").isNotNull();
        return found.problems().stream().map(Object::toString).toList();
    }
}
