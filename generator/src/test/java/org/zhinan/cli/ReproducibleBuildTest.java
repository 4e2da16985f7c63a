package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.ChildJvm;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** The same input gives the same bytes, whatever the machine: each build is a process of its own, since hash orders differ by process. */
@Tag("all")
class ReproducibleBuildTest {
    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    @TempDir
    private static Path folder;

    private static SortedMap<String, String> turkish;

    @BeforeAll
    static void buildInTurkey() throws IOException, InterruptedException {
        // Copied once, so that somebody who works on the templates meanwhile changes nothing.
        Folders.copy(Path.of("../templates"), folder.resolve("templates"));
        turkish = build(
                ChildJvm.in(Files.createDirectories(folder.resolve("a"))),
                "content",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Europe/Istanbul",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
        assertThat(turkish)
                .containsKeys(
                        "index.html",
                        "manifest.json",
                        "zh/2030/scenarios/scenario-1.html",
                        "feed.xml",
                        "index.html.gz",
                        "index.html.br");
    }

    @Test
    void anotherFolderLocaleTimeZoneAndThreadCountChangeNothing() throws IOException, InterruptedException {
        SortedMap<String, String> samoan = build(
                ChildJvm.in(Files.createDirectories(folder.resolve("another folder/below"))),
                "inhalt",
                "-Duser.language=zh",
                "-Duser.country=CN",
                "-Duser.timezone=Pacific/Apia",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8",
                "-Dfile.encoding=GB18030");
        assertThat(Folders.differences(turkish, samoan)).isEmpty();
    }

    @Test
    void anotherJavaChangesNothing() throws IOException, InterruptedException {
        Optional<Path> other = otherJava();
        assumeTrue(other.isPresent(), "not run: there is no second Java from 17 up below " + JAVAS);
        Path own = Files.createDirectories(folder.resolve("b"));
        assertThat(Folders.differences(turkish, build(new ChildJvm(other.get(), own), "content")))
                .isEmpty();
    }

    private static SortedMap<String, String> build(ChildJvm java, String content, String... options)
            throws IOException, InterruptedException {
        Folders.copy(SmallPack.ORIGINAL.content(), java.folder().resolve(content));
        Folders.copy(folder.resolve("templates"), java.folder().resolve("templates"));
        List<String> arguments = List.of(
                "build",
                "--content",
                content,
                "--templates",
                "templates",
                "--output",
                "out/site",
                "--base-url",
                "https://www.example.org/guide",
                "--precompress");
        ChildJvm.Ended ended = java.run(List.of(options), Main.class, arguments);
        assertThat(ended.exit()).as(ended.output()).isZero();
        return Folders.contents(java.folder().resolve("out/site"));
    }

    private static Optional<Path> otherJava() throws IOException {
        if (!Files.isDirectory(JAVAS)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(JAVAS)) {
            return homes.sorted()
                    .filter(home -> version(home) >= 17
                            && version(home) != Runtime.version().feature())
                    .findFirst();
        }
    }

    /** The number before the first dot; 0 for what is no Java. */
    private static int version(Path home) {
        Properties release = new Properties();
        try {
            release.load(new StringReader(Files.readString(home.resolve("release"))));
            return Integer.parseInt(release.getProperty("JAVA_VERSION", "0").replaceAll("\"|\\..*", ""));
        } catch (IOException e) {
            return 0;
        }
    }
}
