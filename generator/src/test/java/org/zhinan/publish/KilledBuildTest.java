package org.zhinan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Seeds;

/** Builds die at any moment while somebody reads. */
class KilledBuildTest {
    private static final int EDITIONS_OF_A_CHILD = 100_000;
    private static final int MOST_MILLIS = 400;

    @TempDir
    Path folder;

    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void aReaderNeverMissesAPageWhileBuildsAreKilled() throws Exception {
        killWhileReading(3);
    }

    @Test
    @Tag("all")
    void aReaderNeverMissesAPageWhileFiftyBuildsAreKilled() throws Exception {
        killWhileReading(50);
    }

    private void killWhileReading(int times) throws Exception {
        Sites.publish(ReleaseFolder.in(folder).begin(ReleaseLoop.KEEP), 0);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reader = executor.submit(this::read);
            Random random = new Random(Seeds.of(times));
            for (int i = 1; i <= times; i++) {
                startAndKill(i * EDITIONS_OF_A_CHILD, random.nextInt(MOST_MILLIS));
                Sites.publish(ReleaseFolder.in(folder).begin(ReleaseLoop.KEEP), i * EDITIONS_OF_A_CHILD - 1);
                assertThat(leftOver()).as("after kill " + i).isEmpty();
            }
            done.set(true);
            assertThat(count(reader)).isGreaterThan(times);
        } finally {
            done.set(true);
            executor.shutdownNow();
        }
    }

    private static int count(Future<Integer> reader) throws InterruptedException {
        try {
            return reader.get();
        } catch (ExecutionException e) {
            throw new AssertionError("the reader failed", e.getCause());
        }
    }

    private void startAndKill(int edition, int millis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReleaseLoop.class.getName(),
                        folder.toString(),
                        Integer.toString(edition))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(child.inputReader().readLine()).isEqualTo("ready");
            Thread.sleep(millis);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private int read() {
        int read = 0;
        while (!done.get()) {
            // As a web server does, through the link: each page is whole, and of one site.
            Path current = folder.resolve("current");
            Sites.PAGES.forEach(page -> page(current, page));
            // What the link leads to at one moment is one whole site.
            Path release = link(current);
            assertThat(Sites.PAGES.stream().map(page -> page(release, page)).distinct())
                    .hasSize(1);
            read++;
        }
        return read;
    }

    private static Path link(Path current) {
        try {
            return current.resolveSibling(Files.readSymbolicLink(current));
        } catch (IOException e) {
            throw new AssertionError("the link is missing", e);
        }
    }

    private static String page(Path release, String page) {
        try {
            return edition(Files.readString(release.resolve(page)));
        } catch (IOException e) {
            throw new AssertionError(page + " is missing", e);
        }
    }

    private static String edition(String page) {
        List<String> lines = page.lines()
                .map(line -> line.substring(line.indexOf("edition ")))
                .toList();
        assertThat(lines).hasSize(20);
        assertThat(lines.stream().distinct()).hasSize(1);
        return lines.get(0);
    }

    private List<String> leftOver() throws IOException {
        try (Stream<Path> all = Stream.concat(Files.list(folder), Files.list(folder.resolve("releases")))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".") && !name.equals(".zhinan-history"))
                    .toList();
        }
    }
}
