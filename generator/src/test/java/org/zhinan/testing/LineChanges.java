package org.zhinan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines to change in files, written so that a reader sees the change and nothing else: {@code @ file} names a file, the lines after
 * {@code -} stand in it once, and those after {@code +} come in their place.
 */
public final class LineChanges {
    private final Path folder;
    private final List<String> old = new ArrayList<>();
    private final List<String> now = new ArrayList<>();
    private String file = "";

    private LineChanges(Path folder) {
        this.folder = folder;
    }

    /** Makes the changes in the files below a folder. */
    public static void make(Path changes, Path folder) throws IOException {
        LineChanges all = new LineChanges(folder);
        for (String line : Files.readAllLines(changes)) {
            all.read(line);
        }
        all.replace();
    }

    private void read(String line) throws IOException {
        String text = line.length() > 2 ? line.substring(2) : "";
        switch (line.charAt(0)) {
            case '@' -> {
                replace();
                file = text;
            }
            case '-' -> old.add(text + "\n");
            case '+' -> now.add(text + "\n");
            default -> throw new IllegalArgumentException("a line of changes begins with @, - or +, not " + line);
        }
    }

    private void replace() throws IOException {
        if (old.isEmpty()) {
            return;
        }
        Path path = folder.resolve(file);
        String before = "\n" + Files.readString(path);
        String lines = "\n" + String.join("", old);
        int at = before.indexOf(lines);
        if (at < 0 || before.indexOf(lines, at + 1) >= 0) {
            throw new IllegalArgumentException("these lines must stand once in " + file + ":" + lines);
        }
        String after = before.substring(0, at + 1) + String.join("", now) + before.substring(at + lines.length());
        Files.writeString(path, after.substring(1));
        old.clear();
        now.clear();
    }
}
