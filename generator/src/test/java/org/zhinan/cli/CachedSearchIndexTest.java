package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.search.Query;
import org.zhinan.serve.SearchResultsJson;
import org.zhinan.testing.SmallPack;

/** The index that {@code search} keeps: never a wrong answer, whatever becomes of content and cache. */
class CachedSearchIndexTest {
    private static final String QUERY = "在线质量检测";

    /** What reads, checks or renders content, and its libraries. */
    private static final String NEEDLESS =
            "(com\\.fasterxml|org\\.yaml|com\\.vladsch|org\\.apache\\.(poi|pdfbox|lucene)|org\\.jbake|freemarker"
                    + "|org\\.zhinan\\.(library|render|form|pdf|markdown|publish|serve))\\.";

    @TempDir
    private Path folder;

    private SmallPack pack;
    private Path cache;

    @BeforeEach
    void copy() {
        pack = SmallPack.copyTo(folder);
        cache = folder.resolve("cache");
    }

    @Test
    void theSecondSearchSaysWhatTheFirstSaid() throws IOException {
        String first = search(QUERY).out();
        List<Path> kept = kept();
        assertThat(kept).hasSize(1);
        assertThat(search(QUERY).out()).isEqualTo(first).contains("scenario-1");
        assertThat(search("--explain", "machine vision").out())
                .isEqualTo(fresh("--explain", "machine vision").out());
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void aChangeOfTheContentIsFoundAtOnce() throws IOException {
        assertThat(search("熔炼配料").out()).startsWith("Nothing found.");
        Path glossary = pack.content().resolve("glossary.yaml");
        String before = Files.readString(glossary);
        Files.writeString(glossary, before.replace("[视觉检测]", "[视觉检测, 熔炼配料]"));
        assertThat(search("熔炼配料").out()).contains("机器视觉");
        Files.writeString(glossary, before);
        assertThat(search("熔炼配料").out()).startsWith("Nothing found.");
    }

    @Test
    void aDamagedOneIsMadeAnew() throws IOException {
        String whole = search(QUERY).out();
        Path kept = kept().get(0);
        byte[] bytes = Files.readAllBytes(kept);
        byte[] oneBit = bytes.clone();
        oneBit[bytes.length / 2] ^= 1;
        for (byte[] damaged : List.of(new byte[0], new byte[40], oneBit)) {
            Files.write(kept, damaged);
            assertThat(search(QUERY).out()).isEqualTo(whole);
            assertThat(Files.readAllBytes(kept)).isEqualTo(bytes);
        }
        Files.delete(kept);
        assertThat(search(QUERY).out()).isEqualTo(whole);
    }

    @Test
    void contentWithAProblemHasNone() throws IOException {
        search(QUERY);
        Files.writeString(pack.content().resolve("glossary.yaml"), "- id: 5\n  surplus: 1\n");
        CommandRun first = search(QUERY);
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err()).contains("glossary.yaml");
        assertThat(search(QUERY)).isEqualTo(first).isEqualTo(fresh(QUERY));
        assertThat(kept()).hasSize(1);
    }

    @Test
    void withoutACacheItAnswersAsWell() throws IOException {
        Files.writeString(cache, "no folder");
        assertThat(search(QUERY).out()).isEqualTo(fresh(QUERY).out()).contains("scenario-1");
        assertThat(cache).hasContent("no folder");
    }

    @Test
    void severalAtATimeAgree() throws IOException {
        String expected = fresh("--json", QUERY).out();
        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(k -> CachedSearchIndex.of(pack.content(), cache))
                        .map(index -> SearchResultsJson.line(QUERY, index.search(Query.of(QUERY))))
                        .toList())
                .allMatch(line -> (line + "\n").equals(expected));
        assertThat(kept()).hasSize(1);
    }

    /** What is not needed is not even loaded. */
    @Test
    void aFreshOneIsReadWithoutWhatReadsContent() throws Exception {
        search(QUERY);
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "search",
                        "--content",
                        pack.content().toString(),
                        "--cache",
                        cache.toString(),
                        QUERY)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(out, StandardCharsets.UTF_8))
                .anyMatch(line -> line.contains("scenario-1  "))
                .anyMatch(line -> line.contains("] org.zhinan.search.SearchIndex "))
                .noneMatch(line -> line.matches(".*\\] " + NEEDLESS + ".*"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private CommandRun search(String... arguments) {
        return run(cache, arguments);
    }

    private CommandRun fresh(String... arguments) throws IOException {
        return run(Files.createTempDirectory(folder, "none"), arguments);
    }

    private CommandRun run(Path kept, String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.of("search", "--content", pack.content().toString(), "--cache", kept.toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }
}
