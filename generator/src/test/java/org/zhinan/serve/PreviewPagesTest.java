package org.zhinan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.problem.ProblemsException;

@Tag("fast")
class PreviewPagesTest {
    @TempDir
    Path site;

    private PreviewPages pages;

    @BeforeEach
    void begin() throws IOException {
        write("old");
        pages = new PreviewPages(site);
        assertThat(pages.at("/a.html")).contains("old");
    }

    @Test
    void aRenderedPageComesBeforeTheFolders() throws IOException {
        assertThat(pages.open()).containsExactly("a.html");
        assertThat(pages.show(Map.of("a.html", "new"), path -> Optional.empty()))
                .isTrue();
        assertThat(pages.at("/a.html")).contains("new");
        write("new");
        assertThat(pages.settle()).as("shown already").isFalse();
        assertThat(pages.at("/a.html")).contains("new");
    }

    @Test
    void aPageThatIsAsItWasNeedNotBeLoadedAgain() {
        assertThat(pages.show(Map.of("a.html", "old"), path -> Optional.empty()))
                .isFalse();
        assertThat(pages.settle()).isFalse();
    }

    @Test
    void aPageThatWasOpenedMeanwhileIsLoadedAgain() throws IOException {
        Files.writeString(site.resolve("b.html"), "old");
        pages.show(Map.of("a.html", "new"), path -> Optional.empty());
        assertThat(pages.at("/b.html")).contains("old");
        write("new");
        Files.writeString(site.resolve("b.html"), "new");
        assertThat(pages.settle()).isTrue();
    }

    @Test
    void aPageThatNobodyHadOpenIsTheNextOneToo() throws IOException {
        Files.writeString(site.resolve("b.html"), "old");
        pages.show(Map.of(), path -> Optional.of("next of " + path));
        assertThat(pages.at("/b.html")).contains("next of b.html");
        Files.writeString(site.resolve("b.html"), "next of b.html");
        assertThat(pages.settle()).as("shown already").isFalse();
        assertThat(pages.at("/b.html")).contains("next of b.html");
    }

    @Test
    void aPageWithAMistakeStaysAsItWas() {
        pages.show(Map.of(), path -> {
            throw new ProblemsException(List.of());
        });
        assertThat(pages.at("/a.html")).contains("old");
    }

    private void write(String html) throws IOException {
        Files.writeString(site.resolve("a.html"), html);
    }
}
