package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.Seeds;
import org.zhinan.text.Language;

/** Forms damaged at random, in each format: each is read or refused with a sentence, soon; anything else is a fault of the program. */
class DamagedFormsTest {
    private static final Path GOOD = Path.of("src/test/resources/forms/returned/good.xlsx");

    @TempDir
    Path folder;

    @Test
    void areReadOrRefused() throws IOException {
        check(0, 30);
    }

    @Test
    @Tag("all")
    void manyMoreAreReadOrRefused() throws IOException {
        check(30, 500);
    }

    private void check(int from, int to) throws IOException {
        Path document = PaperBlank.of(Language.ZH)
                .stamp("甲市工业和信息化局")
                .row(1, "甲公司", "13800138000", "1.生产作业—工艺动态优化—甲线")
                .save(folder.resolve("whole.docx"));
        Path pdf = Files.write(folder.resolve("whole.pdf"), PaperBlank.pdf(Language.ZH));
        // A PDF takes much longer to read than the others, because of its fonts.
        List<Path> whole = List.of(GOOD, document, GOOD, document, pdf);
        SoftAssertions softly = new SoftAssertions();
        for (int number = from; number < to; number++) {
            Damage damage = Damage.to(whole.get(number % whole.size()), Seeds.of(number));
            Path file = damage.save(folder.resolve("damaged"));
            softly.assertThatCode(() -> read(file))
                    .as("seed " + Seeds.of(number) + " " + damage)
                    .doesNotThrowAnyException();
        }
        softly.assertAll();
    }

    private void read(Path file) throws IOException {
        // Of this thread alone: others may keep the processors.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        new FormChecks(RealEdition.editions()).check(List.of(file));
        try {
            new FormCollector(RealEdition.editions())
                    .collect(List.of(file), Optional.empty(), folder.resolve("merged.xlsx"));
        } catch (ProblemsException e) {
            assertThat(e.problems()).isNotEmpty();
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
}
