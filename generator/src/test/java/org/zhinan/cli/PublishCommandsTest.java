package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.files.Digests;
import org.zhinan.testing.SmallPack;

/** What a publisher types: bundle, verify, and build with releases. */
class PublishCommandsTest {
    @TempDir
    Path folder;

    @Test
    void bundlesAndVerifiesAndTellsWhatIsWrong() throws IOException {
        Path zip = folder.resolve("site.zip");
        CommandRun bundle = run("bundle", "--output", zip.toString());
        assertThat(bundle.exit()).isZero();
        assertThat(bundle.out()).startsWith("Bundled " + zip + ": ").endsWith("SHA-256 " + Digests.of(zip) + "\n");

        CommandRun verify = CommandRun.of("verify", zip.toString());
        assertThat(verify.exit()).isZero();
        assertThat(verify.out()).startsWith(zip + " is whole: a bundle of ");

        Path again = folder.resolve("again.zip");
        assertThat(run("bundle", "--since", zip.toString(), "--output", again.toString())
                        .exit())
                .isZero();

        byte[] bytes = Files.readAllBytes(zip);
        // Within a page, not between two files, where a bundle has its own form.
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<!doctype html>")] ^= 1;
        Files.write(zip, bytes);
        CommandRun broken = CommandRun.of("verify", zip.toString());
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err())
                .contains("the content is not what SHA256SUMS says")
                .endsWith("1 problem.\n");
        assertThat(run("bundle", "--since", zip.toString(), "--output", again.toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void bundlesNothingWhenTheContentHasProblems() throws IOException {
        SmallPack pack = SmallPack.copyTo(folder.resolve("pack"));
        Files.delete(pack.content().resolve("site.yaml"));
        Path zip = folder.resolve("zips/site.zip");
        CommandRun bundle = CommandRun.of(
                "bundle",
                "--content",
                pack.content().toString(),
                "--templates",
                pack.templates().toString(),
                "--output",
                zip.toString());
        assertThat(bundle.exit()).isEqualTo(1);
        assertThat(zip.getParent()).doesNotExist();
    }

    @Test
    void keepsReleasesAndRollsBack() throws IOException {
        Path site = folder.resolve("www");
        CommandRun first = run("build", "--releases", site.toString());
        assertThat(first.exit()).isZero();
        String digest = Digests.of(site.resolve("current/manifest.json"));
        assertThat(first.out()).endsWith("Release " + digest + " is current.\n");

        CommandRun none = run("build", "--releases", site.toString(), "--rollback");
        assertThat(none.exit()).isEqualTo(1);
        assertThat(run("build", "--releases", site.toString(), "--base-url", "https://example.org", "--keep", "2")
                        .exit())
                .isZero();
        assertThat(Digests.of(site.resolve("current/manifest.json"))).isNotEqualTo(digest);
        CommandRun back = run("build", "--releases", site.toString(), "--rollback");
        assertThat(back.out()).isEqualTo("Switched back to release " + digest + ".\n");
        assertThat(CommandRun.of("verify", site.resolve("current").toString()).exit())
                .isZero();
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        String www = folder.resolve("www").toString();
        assertThat(run("build", "--rollback").exit()).isEqualTo(2);
        assertThat(run("build", "--keep", "3").exit()).isEqualTo(2);
        assertThat(run("build", "--releases", www, "--keep", "0").exit()).isEqualTo(2);
        assertThat(run("build", "--releases", www, "--output", www).exit()).isEqualTo(2);
        assertThat(run("bundle", "--base-url", "nowhere").exit()).isEqualTo(2);
        assertThat(CommandRun.of("verify").exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    /** On the small pack. */
    private static CommandRun run(String command, String... more) {
        SmallPack pack = SmallPack.ORIGINAL;
        Stream<String> common = Stream.of(
                command,
                "--content",
                pack.content().toString(),
                "--templates",
                pack.templates().toString());
        return CommandRun.of(Stream.concat(common, Stream.of(more)).toArray(String[]::new));
    }
}
