package org.zhinan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhinan.files.Digests;

/** Copies, lists and compares folders. */
public final class Folders {
    private Folders() {}

    /** Copies every file below a folder to another, over what is there. */
    public static Path copy(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of every file below a folder, one character a byte, by path with slashes. */
    public static SortedMap<String, String> contents(Path folder) {
        try {
            SortedMap<String, String> contents = new TreeMap<>();
            for (Path file : files(folder)) {
                contents.put(name(folder, file), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of every file below a folder, by path with slashes. */
    public static SortedMap<String, String> digests(Path folder) {
        SortedMap<String, String> digests = new TreeMap<>();
        contents(folder)
                .forEach((name, content) ->
                        digests.put(name, Digests.of(content.getBytes(StandardCharsets.ISO_8859_1))));
        return digests;
    }

    /** What differs between two folders, one line a file; nothing when they are the same. */
    public static List<String> differences(SortedMap<String, String> expected, SortedMap<String, String> actual) {
        SortedSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(expected.get(name), actual.get(name)))
                .map(name -> difference(name, expected.get(name), actual.get(name)))
                .toList();
    }

    private static String difference(String name, String expected, String actual) {
        if (expected == null || actual == null) {
            return name + (actual == null ? " is missing" : " is too much");
        }
        List<String> before = expected.lines().toList();
        List<String> after = actual.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
            line++;
        }
        return name + " line " + (line + 1) + ": " + line(before, line) + " / " + line(after, line);
    }

    private static String line(List<String> lines, int index) {
        String line = index < lines.size() ? lines.get(index) : "end of file";
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Deletes a folder with what is in it; nothing happens when there is none. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder, sorted. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
