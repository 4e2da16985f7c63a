package org.zhinan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Templates, style sheets and scripts can be reviewed line by line, scripts are written in one level of their language, and a class or a
 * package of the program can be read at one sitting, and is called as no other is.
 */
@Tag("fast")
final class SourcesTest {
    private static final int WIDTH = 160;
    private static final Path ROOT = Path.of("..");
    private static final List<String> FOLDERS = List.of(
            "templates",
            "generator/src/main/resources",
            "generator/src/test/resources/packs/templates",
            "search-index/src/main/resources");

    private static final List<String> PROGRAM =
            List.of("generator/src/main/java", "search-index/src/main/java", "search-solr/src/main/java");
    private static final int CLASS_LINES = 400;
    private static final int PACKAGE_LINES = 3_300;

    private static final Predicate<String> SOURCE =
            Pattern.compile("\\.(ftl[hx]?|css|js)$").asPredicate();
    private static final Predicate<String> SCRIPT = Pattern.compile("\\.js$").asPredicate();
    /** What ES2018 says with const, let, spread and rest. */
    private static final Predicate<String> DATED = Pattern.compile(
                    "\\bvar [\\w$]|\\[\\]\\.\\w+\\.(call|apply)\\(|\\barguments[.\\[]")
            .asPredicate();

    private static final Predicate<String> SINK = Pattern.compile("\\.(inner|outer)HTML\\s*[+]?=|insertAdjacentHTML|"
                    + "document\\.write|\\beval\\(|new Function\\(|createContextualFragment|srcdoc")
            .asPredicate();

    @Test
    void noLineIsWiderThanAReviewShows() {
        assertThat(lines(SOURCE)).hasSizeGreaterThan(1000);
        assertThat(lines(SOURCE).filter(line -> line.text.codePoints().count() > WIDTH))
                .isEmpty();
    }

    /** What somebody typed, or put into an address, never becomes markup or script. */
    @Test
    void noScriptMakesMarkupOrScriptOfText() {
        assertThat(lines(SCRIPT).filter(line -> SINK.test(line.text))).isEmpty();
        assertThat(SINK.test("box.innerHTML = query;")).isTrue();
    }

    @Test
    void noScriptUsesWhatES2018SaysBetter() {
        assertThat(lines(SCRIPT)).hasSizeGreaterThan(1000);
        assertThat(lines(SCRIPT).filter(line -> DATED.test(line.text))).isEmpty();
    }

    @Test
    void noClassIsTooLong() {
        Map<Path, Long> classes = program().collect(groupingBy(Line::file, TreeMap::new, counting()));
        assertThat(classes).hasSizeGreaterThan(300);
        classes.values().removeIf(lines -> lines <= CLASS_LINES);
        assertThat(classes).isEmpty();
    }

    @Test
    void noScriptIsTooLong() {
        Map<Path, Long> scripts = lines(SCRIPT).collect(groupingBy(Line::file, TreeMap::new, counting()));
        assertThat(scripts).hasSizeGreaterThan(60);
        scripts.values().removeIf(lines -> lines <= CLASS_LINES);
        assertThat(scripts).isEmpty();
    }

    @Test
    void noPackageIsTooLong() {
        Map<Path, Long> packages = program().collect(groupingBy(Line::folder, TreeMap::new, counting()));
        assertThat(packages).hasSizeGreaterThan(20);
        packages.values().removeIf(lines -> lines <= PACKAGE_LINES);
        assertThat(packages).isEmpty();
    }

    @Test
    void noTwoClassesHaveOneName() {
        Map<String, Long> names = program()
                .map(Line::file)
                .distinct()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .collect(groupingBy(name -> name, TreeMap::new, counting()));
        assertThat(names).hasSizeGreaterThan(300);
        names.values().removeIf(files -> files == 1);
        assertThat(names).isEmpty();
    }

    private record Line(Path file, int number, String text) {
        Path folder() {
            return file.getParent();
        }
    }

    private static Stream<Line> lines(Predicate<String> names) {
        return lines(FOLDERS, names);
    }

    private static Stream<Line> program() {
        return lines(PROGRAM, name -> name.endsWith(".java"));
    }

    private static Stream<Line> lines(List<String> folders, Predicate<String> names) {
        return folders.stream()
                .flatMap(folder -> files(ROOT.resolve(folder)).stream())
                .filter(file -> names.test(file.toString()))
                .flatMap(SourcesTest::linesOf);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Line> linesOf(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size()).mapToObj(k -> new Line(ROOT.relativize(file), k + 1, lines.get(k)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
