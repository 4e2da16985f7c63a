package org.zhinan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.importer.draft.ReplacedCharacters;
import org.zhinan.markdown.Block;
import org.zhinan.testing.Golden;
import org.zhinan.text.Language;

/**
 * Invented texts of many kinds as an editor pastes them, {@code <name>.txt}, and what is to come of them, {@code <name>.tsv}: of each
 * document its profile, for each unit in its order how a lawyer cites it, the citation of what it stands under ({@code -} for nothing)
 * and its first characters, and at the end what the editor is told to look at.
 */
@Tag("fast")
class ImportedTextsTest {
    private static final Path TEXTS = Path.of("src/test/resources/imported");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LEAST_TEXTS = 25;
    private static final int LEAST_UNITS = 600;
    private static final int WORDS = 12;
    /** The notes to a text that stand behind its annexes are put to its end. */
    private static final String MOVED = "stand behind the text that has their marks";

    @TempDir
    private Path folder;

    static List<Path> texts() throws IOException {
        return files(".txt");
    }

    static List<Path> pages() throws IOException {
        return files(".html");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachUnitIsCitedAsALawyerWouldAndEveryCharacterIsThere(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        Draft draft = Draft.read(file, folder.resolve(name));
        Golden.assertText("imported/" + name + ".tsv", told(draft));
        for (DraftDocument document : draft.documents()) {
            assertThat(document.text())
                    .extracting(Block::id)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> ID.matcher(id).matches());
        }
        String characters = characters(draft);
        String expected = withoutBlanks(asTold(Files.readString(file), draft));
        if (String.join("\n", draft.report(Language.EN)).contains(MOVED)) {
            assertThat(characters.codePoints().sorted().toArray())
                    .isEqualTo(expected.codePoints().sorted().toArray());
        } else {
            assertThat(characters).isEqualTo(expected);
        }
    }

    /** The text with every change of characters that the editor is told, such as a page number that was taken out. */
    private static String asTold(String text, Draft draft) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (ReplacedCharacters change : draft.changes()) {
            lines.set(change.line() - 1, lines.get(change.line() - 1).replace(change.before(), change.after()));
        }
        return String.join("\n", lines);
    }

    /** The same text as sites serve it: between menus, points as tables, the number of an article as a heading. */
    @ParameterizedTest
    @MethodSource("pages")
    void theSamePageHasTheSameUnits(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.html$", "");
        String expected = Files.readString(TEXTS.resolve(name + ".tsv"));
        Draft draft = Draft.read(file, folder.resolve(name));

        assertThat(units(told(draft))).isEqualTo(units(expected));
        assertThat(characters(draft)).isEqualTo(withoutBlanks(Files.readString(TEXTS.resolve(name + ".txt"))));
    }

    /** Without what the editor is told, and without blanks, which are fewer in a page. */
    static List<String> units(String told) {
        return told.lines()
                .filter(line -> line.contains("\t") && !line.startsWith("! "))
                .map(line -> line.startsWith("= ") ? line : line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        long units = 0;
        for (Path file : texts()) {
            String expected = file.getFileName().toString().replaceFirst("\\.txt$", ".tsv");
            units += units(Files.readString(TEXTS.resolve(expected))).stream()
                    .filter(line -> !line.startsWith("= "))
                    .count();
        }
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(LEAST_TEXTS);
        assertThat(units).isGreaterThanOrEqualTo(LEAST_UNITS);
    }

    static String characters(Draft draft) {
        return withoutBlanks(draft.documents().stream()
                .flatMap(document -> document.text().stream())
                .flatMap(block -> block.cells().stream())
                .collect(Collectors.joining()));
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    /** What an import is to tell of numbers. */
    static String told(Draft draft) {
        StringBuilder told = new StringBuilder();
        for (DraftDocument document : draft.documents()) {
            told.append("= ")
                    .append(document.id())
                    .append('\t')
                    .append(document.profile().id())
                    .append('\n');
            Map<String, Block> byId =
                    document.text().stream().collect(Collectors.toMap(Block::id, Function.identity()));
            document.text().stream()
                    .filter(ImportedTextsTest::isUnit)
                    .forEach(block -> told.append(line(block, byId, document.language())));
        }
        List<String> report = draft.report(Language.EN);
        report.stream()
                .skip(report.indexOf(report.stream()
                                .filter(line -> line.startsWith("  Recognised") || line.startsWith("  Title"))
                                .reduce((first, last) -> last)
                                .orElseThrow())
                        + 1L)
                .forEach(line -> told.append("! ").append(line.strip()).append('\n'));
        return told.toString();
    }

    private static boolean isUnit(Block block) {
        return !TranslationSkeleton.isRow(block)
                && (block.number().level().isPresent()
                        || block.number().label().isPresent()
                        || block.number().note());
    }

    private static String line(Block block, Map<String, Block> byId, Language language) {
        String parent = block.number()
                .parent()
                .map(byId::get)
                .map(above -> cited(above, language))
                .orElse("-");
        String text = block.text().replace('\n', ' ');
        return cited(block, language) + "\t" + parent + "\t" + text.substring(0, Math.min(WORDS, text.length())) + "\n";
    }

    private static String cited(Block block, Language language) {
        String cited = block.number().place().in(language);
        return cited.isEmpty() ? block.id() : cited;
    }
}
