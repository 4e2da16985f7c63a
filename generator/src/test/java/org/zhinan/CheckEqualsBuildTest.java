package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.cache.Cache;
import org.zhinan.cache.CacheFolder;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.testing.Mistakes;
import org.zhinan.testing.Mistakes.Mistake;
import org.zhinan.testing.Seeds;
import org.zhinan.testing.SmallPack;

/** Whatever somebody does to a pack or to templates: what the check passes can be built, and what stops the build the check tells in the same words. */
class CheckEqualsBuildTest {
    private static final long SEED = 20_301_122;
    private static final int SHARE = 6;
    private static final int ALL = 300;

    @TempDir
    private Path folder;

    @Test
    void ofAShareOfMistakes() {
        tryMistakes(0, SHARE);
    }

    @Test
    @Tag("all")
    void ofAllMistakes() {
        tryMistakes(SHARE, ALL);
    }

    private void tryMistakes(int from, int to) {
        SmallPack pack = SmallPack.copyTo(folder);
        SiteGenerator generator =
                new SiteGenerator(pack.content(), pack.templates(), Optional.of("https://www.example.org"), "test");
        assertThat(problems(generator::check)).isEmpty();
        Cache cache = CacheFolder.in(folder.resolve("cache"), "program");
        List<String> differences = new ArrayList<>();
        int stopped = 0;
        for (int i = from; i < to; i++) {
            Mistake mistake = Mistakes.make(pack, SEED + Seeds.of(i));
            List<Problem> checked = problems(generator::check);
            List<Problem> built = problems(
                    () -> generator.build(() -> Staging.begin(folder.resolve("site")), RebuildContext.of(cache)));
            stopped += built.isEmpty() ? 0 : 1;
            if (!checked.equals(built)) {
                differences.add(mistake.what() + "\n  check: " + checked + "\n  build: " + built);
            }
            mistake.undo();
        }
        assertThat(differences).isEmpty();
        assertThat(stopped).as("mistakes that stop a build").isGreaterThan((to - from) / 3);
    }

    /** Anything but a list of problems is a fault of the program, and fails the test. */
    private static List<Problem> problems(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }
}
