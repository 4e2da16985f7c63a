package org.zhinan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Expected files that stand in the resources. A run with {@code -Dgolden.update=true} writes them instead of comparing: after a
 * change that is meant, update, read the difference line by line, and commit it with the change.
 */
public final class Golden {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {}

    /** Compares a text with the expected one. */
    public static void assertText(String resource, String actual) {
        Path file = RESOURCES.resolve(resource);
        try {
            if (updating()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(advice(resource)).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares files, by path, with those of the expected folder, byte for byte. */
    public static void assertFolder(String resource, SortedMap<String, String> actual) {
        Path folder = RESOURCES.resolve(resource);
        if (updating()) {
            Folders.delete(folder);
            actual.forEach((name, content) -> write(folder.resolve(name), content));
        }
        SortedMap<String, String> expected = Folders.contents(folder);
        assertThat(actual.keySet()).as(advice(resource)).containsExactlyElementsOf(expected.keySet());
        // One file after the other: the difference of a file can be read, that of a folder cannot.
        actual.forEach((name, content) -> assertThat(readable(content))
                .as(advice(resource + "/" + name))
                .isEqualTo(readable(expected.get(name))));
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readable(String latin) {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Bytes that are no UTF-8 stay as they are, so that two of them never look the same.
        return text.indexOf('\uFFFD') < 0 ? text : latin;
    }

    private static boolean updating() {
        return Boolean.getBoolean("golden.update");
    }

    private static String advice(String resource) {
        return resource + " (if the change is meant: run with -Dgolden.update=true and read the difference)";
    }
}
