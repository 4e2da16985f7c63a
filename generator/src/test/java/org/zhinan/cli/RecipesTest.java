package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.testing.Folders;
import org.zhinan.testing.Golden;

/**
 * The recipes of {@code docs/content.md} do what they say, on a copy of the real content, and so do the steps of {@code
 * docs/editing.md}, from nothing, for kits of several shapes: {@code diff FILE} replaces lines, {@code yaml FILE}, {@code markdown FILE} and {@code text FILE} add
 * to a file, {@code console} runs commands and shows their output, with … for anything. Of the recipes that build the real site the
 * last one does, the others check what they would build, but with {@code -Dzhinan.all=true}.
 */
final class RecipesTest {
    private static final Path ROOT = Path.of("..");
    private static final String OTHER_SHAPES = "\n## 7\\. ";
    private static final Pattern BLOCK = Pattern.compile(
            "^( *)```(diff|yaml|markdown|text|console)(?: (\\S+))?\\n(.*?)^\\1```$",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Set<String> READS_CONTENT =
            Set.of("check", "build", "bundle", "search", "confirm", "crosswalk", "new-call", "new-edition");

    @TempDir
    Path folder;

    private boolean builds = true;

    static Stream<String> recipes() throws IOException {
        String text = Files.readString(ROOT.resolve("docs/content.md"));
        String recipes = text.substring(text.indexOf("\n## Recipes\n"));
        return Arrays.stream(recipes.split("\n### ")).skip(1);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void works(String recipe) throws IOException {
        Folders.copy(ROOT.resolve("content"), folder.resolve("content"));
        builds = Boolean.getBoolean("zhinan.all");
        follow(recipe);
    }

    @Test
    void theWayFromATextToABundleWorks() throws IOException {
        follow(Files.readString(ROOT.resolve("docs/editing.md")).split(OTHER_SHAPES)[0]);
    }

    static Stream<String> kits() throws IOException {
        String text = Files.readString(ROOT.resolve("docs/editing.md")).split(OTHER_SHAPES)[1];
        return Arrays.stream(text.split("\n### ")).skip(1);
    }

    /** The pack that comes of it stands in {@code packs/kits}, under the name of its text. */
    @ParameterizedTest
    @MethodSource("kits")
    void aKitOfAnotherShapeBecomesItsPack(String steps) throws IOException {
        follow(steps);

        Matcher text = Pattern.compile("import \\S+/(packs/kits/\\w+)\\.").matcher(steps);
        assertThat(text.find()).isTrue();
        Golden.assertFolder(text.group(1), Folders.contents(folder.resolve("content")));
    }

    private void follow(String recipe) throws IOException {
        Matcher block = BLOCK.matcher(recipe);
        int steps = 0;
        while (block.find()) {
            String indent = block.group(1);
            List<String> lines = block.group(4)
                    .lines()
                    .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
                    .toList();
            step(block.group(2), block.group(3), lines);
            steps++;
        }
        assertThat(steps).as("steps of " + recipe.lines().findFirst()).isGreaterThan(2);
    }

    private void step(String kind, String file, List<String> lines) throws IOException {
        switch (kind) {
            case "diff" -> replace(folder.resolve(file), part(lines, '-'), part(lines, '+'));
            case "console" -> console(lines);
            default -> append(folder.resolve(file), lines);
        }
    }

    private static String part(List<String> lines, char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as(file.toString()).containsOnlyOnce(old);
        Files.writeString(file, text.replace(old, now));
    }

    private static void append(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void console(List<String> lines) throws IOException {
        int i = 0;
        while (i < lines.size()) {
            String command = lines.get(i++);
            assertThat(command).startsWith("$ ");
            List<String> expected = new ArrayList<>();
            while (i < lines.size() && !lines.get(i).startsWith("$ ")) {
                expected.add(lines.get(i++));
            }
            if (!builds && command.equals("$ ./zhinan build")) {
                command = "$ ./zhinan check";
                expected = List.of("No problems. …");
            }
            List<String> printed = run(command.substring(2)).lines().toList();
            // A line of … alone stands for all that follows.
            if (expected.size() > 0 && expected.get(expected.size() - 1).equals("…")) {
                expected = expected.subList(0, expected.size() - 1);
                assertThat(printed).as(command).hasSizeGreaterThan(expected.size());
                printed = printed.subList(0, expected.size());
            }
            assertThat(printed).as(command).hasSameSizeAs(expected);
            for (int line = 0; line < expected.size(); line++) {
                assertThat(printed.get(line)).as(command).matches(pattern(expected.get(line)));
            }
        }
    }

    private static Pattern pattern(String expected) {
        return Pattern.compile(
                Arrays.stream(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** The commands of the recipes, with the folders of the test. */
    private String run(String command) throws IOException {
        List<String> words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        if (words.get(0).equals("cp")) {
            Folders.copy(folder.resolve(words.get(2)), folder.resolve(words.get(3)));
            return "";
        }
        if (words.get(0).equals("rm")) {
            Files.delete(folder.resolve(words.get(1)));
            return "";
        }
        List<String> arguments = new ArrayList<>();
        words.subList(1, words.size()).forEach(word -> arguments.add(inFolder(word)));
        String name = arguments.get(0);
        if (READS_CONTENT.contains(name)) {
            arguments.addAll(1, List.of("--content", folder.resolve("content").toString()));
        }
        if (name.equals("build") || name.equals("bundle")) {
            arguments.addAll(List.of("--templates", ROOT.resolve("templates").toString()));
        }
        if (name.equals("build")) {
            arguments.addAll(List.of("--output", folder.resolve("target/site").toString()));
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        return (run.out() + run.err()).replace(folder + "/", "");
    }

    /** A path of the text is one of the test's folder. */
    private String inFolder(String word) {
        if (word.startsWith("generator/")) {
            return ROOT.resolve(word).toString();
        }
        return word.matches("(content|target|notice|translation)([/.].*)?")
                ? folder.resolve(word).toString()
                : word;
    }
}
