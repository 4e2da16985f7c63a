package org.zhinan.numbering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhinan.text.Language;

/**
 * A text with what a lawyer would cite in it: {@code <profile>/<name>.<language>.md}, and beside it a {@code .tsv} with a line for each
 * unit in its order: citation, citation of what it stands under ({@code -} for nothing), the first 12 characters.
 */
record NumberedText(String name, String profile, Language language, Path file, List<Unit> units) {
    private static final Path FOLDER = Path.of("src/test/resources/numbering");

    /** A unit as it is expected. */
    record Unit(String cited, String parent, String words) {
        static Unit of(String line) {
            String[] columns = line.split("\t", 3);
            return new Unit(columns[0], columns[1], columns[2]);
        }
    }

    static List<NumberedText> readAll() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(NumberedText::read)
                    .toList();
        }
    }

    private static NumberedText read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        String profile = file.getParent().getFileName().toString();
        String language = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        try (Stream<String> lines = Files.lines(file.resolveSibling(name + ".tsv"))) {
            return new NumberedText(
                    profile + "/" + name,
                    profile,
                    Language.valueOf(language),
                    file,
                    lines.map(Unit::of).toList());
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
