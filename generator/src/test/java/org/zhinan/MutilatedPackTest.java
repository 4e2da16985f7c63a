package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/**
 * Whatever line an editor loses or garbles, the answer is a library or a list of problems in files of the pack, never a fault of the
 * program. The mistakes that people make have fixtures of their own; this finds those that nobody thought of.
 */
class MutilatedPackTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyThePack() {
        content = SmallPack.copyTo(folder).content();
    }

    static Stream<String> dataFiles() {
        Path pack = SmallPack.ORIGINAL.content();
        return Folders.files(pack).stream()
                .map(file -> pack.relativize(file).toString())
                .filter(name -> name.endsWith(".yaml") || name.endsWith("zh.md") || name.endsWith("en.md"));
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void aLostLineIsNoFaultOfTheProgram(String name) throws IOException {
        Path file = content.resolve(name);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            assertNoFault(file, fewer);
        }
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void aGarbledLineIsNoFaultOfTheProgram(String name) throws IOException {
        Path file = content.resolve(name);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            List<String> garbled = new ArrayList<>(lines);
            // Keeps the key and the brackets, so that it is read, and says something else.
            garbled.set(i, lines.get(i).replaceFirst("(?<=: |- |\\[)([\\w'\"#-]+)", "x"));
            assertNoFault(file, garbled);
        }
    }

    private void assertNoFault(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        try {
            SiteGenerator.library(content);
        } catch (ProblemsException e) {
            assertThat(e.problems()).extracting(Problem::where).allSatisfy(where -> assertThat(
                            folder.resolve(where.file()).normalize().startsWith(content))
                    .as(where.toString())
                    .isTrue());
        }
    }
}
