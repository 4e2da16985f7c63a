package org.zhinan.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.files.DigestedBytes;
import org.zhinan.files.Digests;

@Tag("fast")
class CacheFolderTest {
    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();

    private record Key(String text) {}

    private record OtherKey(String text) {}

    private String ask(String program, Record key) {
        return new String(
                CacheFolder.in(folder, program)
                        .bytes(key, () -> {
                            made.incrementAndGet();
                            return ("made of " + key).getBytes(UTF_8);
                        })
                        .bytes(),
                UTF_8);
    }

    @Test
    void theSameIsMadeOnce() {
        assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
        assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
        assertThat(made).hasValue(1);
    }

    @Test
    void anotherTextTypeOrProgramIsSomethingElse() {
        ask("1", new Key("a"));
        ask("1", new Key("b"));
        assertThat(ask("1", new OtherKey("a"))).isEqualTo("made of OtherKey[text=a]");
        ask("2", new Key("a"));
        assertThat(made).hasValue(4);
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        for (byte[] damage : List.of(new byte[0], new byte[40], "made of Key[text=b]".getBytes(UTF_8))) {
            ask("1", new Key("a"));
            Files.write(files().get(0), damage);
            made.set(0);
            assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
            assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
            assertThat(made).hasValue(1);
        }
    }

    @Test
    @Timeout(20)
    void whatIsNoFileIsNotWaitedFor() throws IOException, InterruptedException {
        ask("1", new Key("a"));
        Path kept = files().get(0);
        Files.delete(kept);
        Process pipe = new ProcessBuilder("mkfifo", kept.toString()).start();
        assumeTrue(pipe.waitFor() == 0, "pipes need Unix");
        assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
        assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
        assertThat(made).hasValue(2);
    }

    @Test
    void oneBitIsEnough() throws IOException {
        ask("1", new Key("a"));
        byte[] bytes = Files.readAllBytes(files().get(0));
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(files().get(0), damaged);
            assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
        }
        assertThat(made).hasValue(1 + bytes.length);
    }

    @Test
    void whatCannotBeKeptIsMadeEachTime() throws IOException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("file"), "");
        CacheFolder within = CacheFolder.in(file.resolve("cache"), "1");
        for (int i = 0; i < 2; i++) {
            assertThat(within.bytes(new Key("a"), () -> new byte[] {7}).bytes()).containsExactly(7);
        }
    }

    @Test
    void aFailureIsNotKept() {
        CacheFolder cache = CacheFolder.in(folder, "1");
        assertThatThrownBy(() -> cache.bytes(new Key("a"), () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(ask("1", new Key("a"))).isEqualTo("made of Key[text=a]");
    }

    @Test
    void manyAtOnceGetWholeBytes() {
        byte[] large = new byte[200_000];
        List<DigestedBytes> got = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> CacheFolder.in(folder, "1").bytes(new Key("" + i % 3), () -> large))
                .toList();
        assertThat(got)
                .allMatch(each -> each.bytes().length == large.length)
                .extracting(DigestedBytes::sha256)
                .containsOnly(Digests.of(large));
        assertThat(files()).hasSize(3);
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() throws IOException {
        for (String text : List.of("a", "b", "c")) {
            ask("1", new Key(text));
        }
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
        }
        ask("1", new Key("b"));
        long one = Files.size(files().get(0));
        CacheFolder.in(folder, "1").shrinkTo(one);
        made.set(0);
        ask("1", new Key("b"));
        assertThat(made).hasValue(0);
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
