package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.publish.Staging;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;

/** The templates of the repository fit other content than its own: a pack that lacks what a pack may lack. */
@Tag("fast")
class RealTemplatesTest {
    @Test
    void bakeTheSmallPack(@TempDir Path folder) {
        Path output = folder.resolve("site");
        SiteGenerator generator = new SiteGenerator(
                SmallPack.ORIGINAL.content(),
                Path.of("../templates"),
                Optional.of("https://www.example.org/guide"),
                "test");

        SiteGenerator.Built built = generator.build(() -> Staging.begin(output), SharedCache.context());

        assertThat(Folders.files(output)).hasSize(built.files());
        assertThat(built.clauses()).isEqualTo(90);
    }
}
