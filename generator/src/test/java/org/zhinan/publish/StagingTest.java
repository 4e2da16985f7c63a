package org.zhinan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.files.Digests;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.Folders;

@Tag("fast")
class StagingTest {
    @TempDir
    Path folder;

    @Test
    void replacesAFolderAndLeavesNothingBeside() throws IOException {
        Path site = Sites.site(folder.resolve("site"), 1);
        assertThat(Files.readString(site.resolve("index.html"))).contains("edition 1");
        Sites.site(site, 2);
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("edition 2")
                .doesNotContain("edition 1");
        assertThat(names()).containsExactly("site");
    }

    @Test
    void bringsBackTheSiteThatAnInterruptedBuildHadMovedAside() throws IOException {
        Path site = Sites.site(folder.resolve("site"), 1);
        Files.move(site, folder.resolve(".site.zhinan-old"));
        Folders.copy(folder.resolve(".site.zhinan-old/zh"), folder.resolve(".site.zhinan-new/zh"));
        try (Staging staging = Staging.begin(site)) {
            assertThat(PublicationVerifier.verify(site).files()).isEqualTo(14);
            assertThat(staging.folder()).isEmptyDirectory();
        }
        assertThat(names()).containsExactly("site");
    }

    @Test
    void leavesTheOldSiteWhenTheNewOneIsGivenUp() throws IOException {
        Path site = Sites.site(folder.resolve("site"), 1);
        String old = Digests.of(site.resolve("manifest.json"));
        try (Staging staging = Staging.begin(site)) {
            Sites.fill(staging.folder(), 2);
        }
        assertThat(Digests.of(site.resolve("manifest.json"))).isEqualTo(old);
    }

    @Test
    void refusesAFolderThatIsNoSite() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> Staging.begin(folder)).hasMessageContaining("files in it that are no site of Zhinan");
        assertThatThrownBy(() -> Staging.begin(folder.resolve("thesis.txt")))
                .hasMessageContaining("the output is a file");
    }

    @Test
    void letsOneBuildInAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger built = new AtomicInteger();
        Callable<Void> build = () -> {
            for (int i = 0; i < 100; i++) {
                try {
                    BuildLock lock = BuildLock.take(folder.resolve(".lock"), folder);
                    try (lock) {
                        assertThat(inside.incrementAndGet()).isEqualTo(1);
                        Thread.yield();
                        inside.decrementAndGet();
                        built.incrementAndGet();
                    }
                } catch (ProblemsException e) {
                    assertThat(e).hasMessageEndingWith("another build is writing this folder. Wait until it is done.");
                }
            }
            return null;
        };
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Future<Void>> all = executor.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> build).toList());
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(built).hasPositiveValue();
        assertThat(names()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
