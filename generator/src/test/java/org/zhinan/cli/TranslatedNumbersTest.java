package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers in a translation: {@code check} passes those of {@code translated-numbers/right.txt} and names each of {@code wrong.txt}. */
@Tag("fast")
class TranslatedNumbersTest {
    private static final Path CASES = Path.of("src/test/resources/translated-numbers");
    private static final String DOCUMENT = "editions/2030/documents/notice/";

    @TempDir
    private Path folder;

    /** A line of a list of cases. */
    private record Pair(String zh, String en) {
        static Pair of(String line) {
            String[] parts = line.split(" \\| ");
            assertThat(parts).as(line).hasSize(2);
            return new Pair(parts[0], parts[1]);
        }
    }

    @Test
    void theSameNumberInOtherFiguresIsRight() throws IOException {
        assertThat(check(pairs("right.txt")).out()).startsWith("No problems.");
    }

    @Test
    void anotherNumberPowerOfTenOrUnitIsAProblem() throws IOException {
        List<Pair> wrong = pairs("wrong.txt");

        String out = check(wrong).out();

        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            // A title, an empty line, and then a paragraph and an empty line for each.
            String line = "  line " + (2 * i + 3) + ": the English of clause 'notice#p" + (i + 2) + "' lacks '";
            if (!out.contains(line)) {
                unnoticed.add(wrong.get(i).toString());
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(out).contains("lacks '500万元', or states another number.").contains("lacks '17:00', or");
    }

    private static List<Pair> pairs(String name) throws IOException {
        return Files.readAllLines(CASES.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Pair::of)
                .toList();
    }

    private CommandRun check(List<Pair> pairs) throws IOException {
        put(
                "site.yaml",
                "name: {zh: 示例, en: Sample}\ntagline: {zh: 示例, en: Sample}\nedition: '2030'\nnavigation: [documents]\n");
        put("editions/2030/edition.yaml", "id: '2030'\ntitle: {zh: 示例, en: Sample}\ndocuments: [notice]\n");
        put(DOCUMENT + "document.yaml", "title: p1\nshort: {zh: 通知, en: Notice}\n");
        put(DOCUMENT + "zh.md", "# 示例\n\n" + pairs.stream().map(Pair::zh).collect(Collectors.joining("\n\n")) + "\n");
        put(
                DOCUMENT + "en.md",
                "# Sample\n\n" + pairs.stream().map(Pair::en).collect(Collectors.joining("\n\n")) + "\n");
        String content = folder.toString();
        assertThat(CommandRun.of("confirm", "--content", content, "notice").exit())
                .isZero();
        return CommandRun.of("check", "--all", "--content", content);
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
