package org.zhinan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What goes wrong in a pack and its templates, each mistake of a kind and at a place of its own; the same seed makes the same one. */
public final class Mistakes {
    private static final List<String> FRAGMENTS = List.of(
            "<b>x</b>",
            "**",
            "[x](nowhere.html)",
            "[x](about.html#nothing)",
            "[x](../zh/2030/documents/notice.html#9-9)",
            "鿿",
            "Ƕ",
            "\u00a0",
            "\u200b",
            "${",
            "<#if x>",
            "</#if>",
            "${t.of(\"no.word\")}",
            "${nothing}",
            "{",
            "]",
            "'",
            ": ",
            "- ",
            "\t",
            "|",
            "#",
            "【",
            "12345678901",
            "2030-02-31",
            "《无》");

    private static final List<String> NEW_FILES = List.of(
            "content/pages/zh/关于.md",
            "content/pages/zh/about - 副本.md",
            "content/pages/zh/new.md",
            "content/pages/new.md",
            "content/pages/zh/x.adoc",
            "content/pages/zh/._about.md",
            "content/pages/.DS_Store",
            "content/pages/zh/about.md~",
            "content/pages/zh/search.html",
            "content/pages/zh/2030/apply.html",
            "content/pages/2030/data/clauses.json",
            "content/pages/2030/data/other.json",
            "content/pages/search/engine.js",
            "content/editions/2030/calls/._x.yaml",
            "content/editions/2030/calls/x.yaml",
            "content/editions/2030/forms/.#x.yaml",
            "content/fonts/x.ttf",
            "content/fonts/x.otf",
            "content/fonts/OFL.txt",
            "content/numbering/x.yaml",
            "content/text/zh.properties",
            "content/jbake.properties",
            "templates/static/zh/index.html",
            "templates/static/x.txt",
            "templates/joined/x.css",
            "templates/part/new.ftlh",
            "templates/page/Thumbs.db",
            "content/editions/2031/edition.yaml",
            "content/asked.yaml");

    private final Random random;
    private final SmallPack pack;

    private Mistakes(SmallPack pack, long seed) {
        this.pack = pack;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** What was done, and how to undo it. */
    public record Mistake(String what, Path file, Optional<byte[]> before) {
        public void undo() {
            try {
                if (before.isPresent()) {
                    Files.write(file, before.get());
                } else {
                    Files.deleteIfExists(file);
                    Path parent = file.getParent();
                    while (Files.isDirectory(parent) && parent.toFile().list().length == 0) {
                        Files.delete(parent);
                        parent = parent.getParent();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes one. */
    public static Mistake make(SmallPack pack, long seed) {
        try {
            return new Mistakes(pack, seed).next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mistake next() throws IOException {
        Path root = pack.content().getParent();
        if (random.nextInt(8) == 0) {
            Path file = root.resolve(NEW_FILES.get(random.nextInt(NEW_FILES.size())));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(root));
            return new Mistake("new " + root.relativize(file), file, Optional.empty());
        }
        Path file = any(random.nextInt(4) == 0 ? pack.templates() : pack.content());
        byte[] before = Files.readAllBytes(file);
        String name = root.relativize(file).toString();
        if (random.nextInt(12) == 0) {
            Files.delete(file);
            return new Mistake("deleted " + name, file, Optional.of(before));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.isEmpty()) {
            lines.add("");
        }
        String what = change(lines);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return new Mistake(name + ": " + what, file, Optional.of(before));
    }

    private String change(List<String> lines) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int place = random.nextInt(line.length() + 1);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.substring(0, place));
            case 3 -> lines.set(at, line.substring(place));
            case 4 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            default ->
                lines.set(
                        at,
                        line.substring(0, place)
                                + FRAGMENTS.get(random.nextInt(FRAGMENTS.size()))
                                + line.substring(place));
        }
        return "line " + (at + 1) + " '" + line + "' becomes '" + (at < lines.size() ? lines.get(at) : "") + "'";
    }

    /** Of a new file: of another one, or nonsense. */
    private String text(Path root) throws IOException {
        return random.nextBoolean() ? "x: 1\n" : Files.readString(root.resolve("content/pages/zh/about.md"));
    }

    private Path any(Path folder) {
        List<Path> files = new ArrayList<>(Folders.files(folder));
        return files.get(random.nextInt(files.size()));
    }
}
