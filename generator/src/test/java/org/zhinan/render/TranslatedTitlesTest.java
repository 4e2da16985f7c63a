package org.zhinan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.SiteGenerator;
import org.zhinan.publish.Staging;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;

/** What is the editor's translation says so where it stands. */
final class TranslatedTitlesTest {
    private static final String MARK = "<span class=\"z-translated\">reference translation</span>";

    @Test
    void aCitedTitleThatWasNotPublishedInEnglishIsMarkedAsOurs(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Path references = content.resolve("references.yaml");
        Files.writeString(
                references,
                Files.readString(references)
                        .replace("number: GB/T 12345-2029", "number: GB/T 12345-2029\n  published: true"));
        Path site = folder.resolve("site");

        new SiteGenerator(content, Path.of("../templates"), Optional.empty(), "test")
                .build(() -> Staging.begin(site), SharedCache.context());

        assertThat(Files.readString(site.resolve("en/references.html")))
                .contains("<p class=\"z-hint\">Standard</p>")
                .contains("<p class=\"z-hint\">Plan " + MARK + "</p>");
        assertThat(Files.readString(site.resolve("zh/references.html"))).doesNotContain("z-translated");
    }
}
