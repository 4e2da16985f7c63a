package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Seeds;

/** Edits at random of filled forms, as sorting, moving, deleting, copying and formatting leave them in the file. */
class RandomEditsTest {
    private static final Path GOOD = Path.of("src/test/resources/forms/returned/good.xlsx");

    @TempDir
    Path folder;

    @Test
    void theMergeIsWhatTheSheetsShow() throws IOException {
        check(0, 50);
    }

    @Test
    @Tag("all")
    void theMergeIsWhatTheSheetsShowAfterManyMore() throws IOException {
        check(50, 500);
    }

    private void check(int from, int to) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (int seed = from; seed < to; seed++) {
            RandomEdits edits = RandomEdits.of(GOOD, Seeds.of(seed));
            Path file = edits.save(folder.resolve("edited.xlsx"));
            String what = "seed " + Seeds.of(seed) + " " + edits.done();
            softly.assertThatCode(() -> MergeAgainstSheets.check(file, what)).doesNotThrowAnyException();
        }
        softly.assertAll();
    }
}
