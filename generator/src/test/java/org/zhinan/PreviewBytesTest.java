package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.testing.Edits;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** What a preview makes anew is what a build on its own makes, byte for byte and problem for problem, whatever was edited. */
class PreviewBytesTest {
    private static final int EDITS = Integer.getInteger("zhinan.edits", 20);
    private static final Optional<String> ADDRESS = Optional.of("https://example.org/guide");

    @TempDir
    Path folder;

    private SmallPack pack;
    private Preview preview;

    @Test
    void randomEditsGiveTheBytesOfACleanBuild() {
        pack = SmallPack.copyTo(folder.resolve("pack"));
        preview = new Preview(generator("site"), () -> Staging.begin(folder.resolve("site")));
        assertThat(problems(() -> preview.build(new Looker()))).isEmpty();
        Edits edits = new Edits(pack.content(), pack.templates(), 7);
        int good = 0;
        for (int i = 0; i < EDITS; i++) {
            Edits.Edit edit = edits.next();
            List<String> found = compare(edit.what());
            if (found.isEmpty()) {
                good++;
            } else {
                edit.undo();
                assertThat(compare("undo of " + edit.what())).isEmpty();
            }
        }
        assertThat(good).as("edits that are no mistake").isGreaterThan(EDITS / 3);
        assertThat(good).as("edits that are a mistake").isLessThan(EDITS);
    }

    private List<String> compare(String what) {
        Looker looker = new Looker();
        List<String> found = problems(() -> preview.build(looker));
        assertThat(found).as(what).isEqualTo(problems(() -> generator("clean").generate()));
        if (found.isEmpty()) {
            assertThat(Folders.differences(
                            Folders.contents(folder.resolve("clean")), Folders.contents(folder.resolve("site"))))
                    .as(what)
                    .isEmpty();
        }
        return found;
    }

    private SiteGenerator generator(String output) {
        return new SiteGenerator(pack.content(), pack.templates(), folder.resolve(output), ADDRESS, "1");
    }

    private static List<String> problems(Runnable build) {
        try {
            build.run();
            return List.of();
        } catch (ProblemsException e) {
            return new ArrayList<>(e.problems().stream().map(Problem::toString).toList());
        }
    }

    /** Looks at what changed. */
    private static final class Looker implements Preview.Viewer {
        private final Set<String> changed = ConcurrentHashMap.newKeySet();

        @Override
        public Set<String> awaited() {
            return Set.of();
        }

        @Override
        public void changed(String path, String html) {
            changed.add(path);
        }

        @Override
        public void looked() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
