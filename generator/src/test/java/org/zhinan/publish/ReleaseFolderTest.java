package org.zhinan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.files.Digests;
import org.zhinan.problem.ProblemsException;

@Tag("fast")
class ReleaseFolderTest {
    @TempDir
    Path folder;

    @Test
    void keepsEachSiteUnderItsDigestAndLinksToTheLast() throws IOException {
        String first = publish(1);
        String second = publish(2);

        Path current = folder.resolve("current");
        assertThat(Files.readSymbolicLink(current)).isEqualTo(Path.of("releases", second));
        assertThat(Digests.of(current.resolve("manifest.json"))).isEqualTo(second);
        assertThat(releases()).containsExactlyInAnyOrder(first, second);
        assertThat(PublicationVerifier.verify(current).digest()).isEqualTo(second);
        assertThat(names(folder)).containsExactlyInAnyOrder("current", "releases", ".zhinan-history");
    }

    @Test
    void keepsSoManyAndNoMore() throws IOException {
        publish(1);
        List<String> last = List.of(publish(2), publish(3), publish(4));

        assertThat(releases()).hasSize(4);
        Sites.publish(ReleaseFolder.in(folder).begin(3), 4);
        assertThat(releases()).containsExactlyInAnyOrderElementsOf(last);
    }

    @Test
    void rollsBackAsFarAsThereAreReleases() {
        String first = publish(1);
        String second = publish(2);
        publish(3);
        ReleaseFolder all = ReleaseFolder.in(folder);

        assertThat(all.rollBack()).isEqualTo(second);
        assertThat(all.rollBack()).isEqualTo(first);
        assertThat(all.current()).contains(first);
        assertThatThrownBy(all::rollBack)
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        folder + ": there is no release before the current one. Correct the content and build again.");
    }

    /** A release that was taken back is not what one wants to go back to. */
    @Test
    void rollsBackToWhatWasCurrentBeforeNotToWhatWasRolledBack() {
        String good = publish(1);
        publish(2);
        ReleaseFolder all = ReleaseFolder.in(folder);
        all.rollBack();
        publish(3);

        assertThat(all.rollBack()).isEqualTo(good);
    }

    @Test
    void doesNotRollBackToWhatIsNotWhole() throws IOException {
        String first = publish(1);
        String second = publish(2);
        Files.delete(folder.resolve("releases").resolve(first).resolve("index.html"));

        assertThatThrownBy(() -> ReleaseFolder.in(folder).rollBack())
                .hasMessageContaining("index.html: the file is missing");
        assertThat(ReleaseFolder.in(folder).current()).contains(second);
    }

    @Test
    void mendsAReleaseThatIsBuiltAgain() throws IOException {
        String first = publish(1);
        Path release = folder.resolve("releases").resolve(first);
        Files.writeString(release.resolve("index.html"), "changed by hand");
        Files.writeString(release.resolve("more.html"), "added by hand");

        assertThat(publish(1)).isEqualTo(first);
        assertThat(PublicationVerifier.verify(release).digest()).isEqualTo(first);
        assertThat(releases()).containsExactly(first);
    }

    @Test
    void tellsWhenTwoBuildsMeetAndLetsTheNextOneIn() {
        try (Staging one = ReleaseFolder.in(folder).begin(5)) {
            assertThat(one.folder()).isDirectory();
            assertThatThrownBy(() -> ReleaseFolder.in(folder).begin(5))
                    .hasMessage(folder + ": another build is writing this folder. Wait until it is done.");
            assertThatThrownBy(() -> ReleaseFolder.in(folder).rollBack())
                    .hasMessageContaining("another build is writing");
        }
        publish(1);
    }

    @Test
    void leavesWhatWasThereWhenABuildIsGivenUp() throws IOException {
        String first = publish(1);
        try (Staging staging = ReleaseFolder.in(folder).begin(5)) {
            Sites.fill(staging.folder(), 2);
        }
        assertThat(ReleaseFolder.in(folder).current()).contains(first);
        assertThat(releases()).containsExactly(first);
    }

    @Test
    void takesAwayWhatAnInterruptedBuildLeft() throws IOException {
        String first = publish(1);
        Files.createDirectories(folder.resolve("releases/.zhinan-new/zh"));
        Files.createDirectories(folder.resolve("releases/.zhinan-" + "0".repeat(64)));
        Files.createSymbolicLink(folder.resolve(".zhinan-link"), Path.of("releases"));
        Files.writeString(folder.resolve(".zhinan-lock"), "left by a killed build");
        String second = publish(2);

        assertThat(names(folder)).containsExactlyInAnyOrder("current", "releases", ".zhinan-history");
        assertThat(names(folder.resolve("releases"))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void refusesToReplaceAFolder() throws IOException {
        Files.createDirectories(folder.resolve("current"));

        assertThatThrownBy(() -> ReleaseFolder.in(folder).begin(5))
                .hasMessage(folder + "/current: this is no link, so it cannot be switched."
                        + " Move it away, or name another folder with --releases DIR.");
    }

    /** The file system of a zip can no more make links than Windows without the right to. */
    @Test
    void saysWhatToDoWhereNoLinkCanBeMade() throws IOException {
        URI zip = URI.create("jar:" + folder.resolve("files.zip").toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            assertThatThrownBy(() -> ReleaseFolder.link(files.getPath("/www/.zhinan-link"), files.getPath("releases")))
                    .hasMessage(
                            "/www/current: no link can be made here, and --releases needs one. On Windows, switch on"
                                    + " the developer mode or run this as administrator; or build with --output DIR.");
        }
    }

    @Test
    void ordersWhatWasWrittenDownAndWhatWasNot() {
        ReleaseRollbackOrder order = ReleaseRollbackOrder.of(List.of("c", "gone", "a"), Set.of("a", "b", "c"));
        assertThat(order.digests()).containsExactly("b", "c", "a");
        assertThat(order.before("b")).isEmpty();
        assertThat(order.before("a")).contains("c");
        assertThat(order.publish(Optional.of("c"), "d").digests()).containsExactly("b", "a", "c", "d");
        assertThat(order.publish(Optional.empty(), "b").digests()).containsExactly("c", "a", "b");
        assertThat(order.beyond(2)).containsExactly("b");
        assertThat(order.beyond(5)).isEmpty();
    }

    private String publish(int edition) {
        Sites.publish(ReleaseFolder.in(folder).begin(5), edition);
        return ReleaseFolder.in(folder).current().orElseThrow();
    }

    private List<String> releases() throws IOException {
        return names(folder.resolve("releases"));
    }

    private static List<String> names(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
