package org.zhinan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** Every example of {@code clause-ids.md}, which documents the rule. */
@Tag("fast")
class ClauseIdSpecTest {
    private static final Path SPEC = Path.of("src/test/resources/markdown/clause-ids.md");

    @TempDir
    private Path folder;

    static List<SpecExample> examples() throws IOException {
        return SpecExample.readAll(SPEC);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void gives(SpecExample example) throws IOException {
        Language language = Language.valueOf(example.language().toUpperCase(Locale.ROOT));
        String name = example.language() + ".md";
        Path file = Files.writeString(folder.resolve(name), example.input());
        Problems problems = new Problems();

        List<Block> blocks = DocumentParser.read(
                new SourceFile(file, name),
                NumberingYaml.shipped(example.profile()),
                language,
                problems,
                MemoCache.none());

        String outcome = Stream.concat(
                        blocks.stream().map(ClauseIdSpecTest::line),
                        problems.sorted().stream().map(Problem::toString))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertThat(outcome).as("the outcome of%n%s", example.input()).isEqualTo(example.outcome());
    }

    /** An example that is not read cannot fail. */
    @Test
    void readsEveryExampleOfTheSpec() throws IOException {
        long fences = Files.readString(SPEC)
                .lines()
                .filter(line -> line.startsWith("```example"))
                .count();
        assertThat(examples()).hasSize((int) fences).hasSizeGreaterThan(30);
    }

    private static String line(Block block) {
        String depth = block.depth() > 0 ? "/" + block.depth() : "";
        return block.id() + " " + block.kind().name().toLowerCase(Locale.ROOT) + depth + " "
                + block.text().replace('\n', '⏎').replace('\t', '⇥');
    }
}
