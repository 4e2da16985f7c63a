package org.zhinan.library.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.change.Change;
import org.zhinan.content.ContentPack;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;

/** A picture is compared by what it shows, not only by its description. */
@Tag("fast")
class PictureChangesTest {
    private static final int WIDTH = 320;

    @TempDir
    private Path content;

    @Test
    void anotherPictureWithTheSameDescriptionIsAChange() throws IOException {
        ClauseChange change = compared(WIDTH, WIDTH + 1, "一、条件\n\n![示例流程](path.png)");
        assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
        assertThat(change.isRepictured()).isTrue();
        assertThat(change.isUnchanged()).isFalse();
    }

    @Test
    void theSamePictureIsNone() throws IOException {
        ClauseChange change = compared(WIDTH, WIDTH, "一、条件\n\n![示例流程](path.png)");
        assertThat(change.kind()).isEqualTo(Change.Kind.UNCHANGED);
        assertThat(change.isRepictured()).isFalse();
    }

    private ClauseChange compared(int was, int is, String text) throws IOException {
        Files.writeString(content.resolve("site.yaml"), """
                name: {zh: 示例, en: Sample}
                tagline: {zh: 示例, en: Sample}
                edition: "2031"
                navigation: [documents]
                """);
        edition("2030", "", was, text);
        edition("2031", "follows: \"2030\"\n", is, text);
        Problems problems = new Problems();
        Library library = LibraryBuilder.build(ContentPack.read(content, problems), problems);
        assertThat(problems.sorted()).isEmpty();
        return library.changesTo(library.edition("2031")).orElseThrow().clauses().stream()
                .filter(each -> each.after().stream()
                        .anyMatch(clause -> clause.picture().isPresent()))
                .findFirst()
                .orElseThrow();
    }

    private void edition(String id, String follows, int width, String text) throws IOException {
        Path document = Files.createDirectories(content.resolve("editions/" + id + "/documents/notice"));
        Files.writeString(content.resolve("editions/" + id + "/edition.yaml"), """
                id: "%1$s"
                title: {zh: %1$s年, en: "%1$s"}
                documents: [notice]
                %2$s""".formatted(id, follows));
        Files.writeString(document.resolve("document.yaml"), "title: p1\nshort: {zh: 通知, en: Notice}\n");
        Files.writeString(document.resolve("zh.md"), "# 示例通知\n\n" + text + "\n");
        ImageIO.write(
                new BufferedImage(width, WIDTH, BufferedImage.TYPE_INT_RGB),
                "png",
                document.resolve("path.png").toFile());
    }
}
