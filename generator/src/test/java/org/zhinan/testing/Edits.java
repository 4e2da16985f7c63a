package org.zhinan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Edits of the kinds that an editor makes, each at a random place of a pack; many of them are mistakes. */
public final class Edits {
    private static final Pattern ENGLISH = Pattern.compile("(?<=[a-z] )[a-z]{3,}(?=[ ,.])");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{4,}");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

    private final Path content;
    private final Path templates;
    private final Random random;
    private int count;

    public Edits(Path content, Path templates, long seed) {
        this.content = content;
        this.templates = templates;
        this.random = new Random(seed);
    }

    /** An edit that was made; undoing it twice does nothing. */
    public record Edit(String what, Path file, Optional<String> before) {
        public void undo() {
            try {
                if (before.isPresent()) {
                    Files.writeString(file, before.get());
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes the next one. */
    public Edit next() {
        count++;
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> replace(any(content, ".*/documents/.*/en\\.md"), ENGLISH, "$0 also" + count);
            case 3, 4 -> replace(any(content, ".*/documents/.*/zh\\.md"), CHINESE, "$0另有");
            case 5 -> replace(any(content, ".*\\.yaml"), ENGLISH, "$0 too" + count);
            case 6 -> replace(any(content, ".*\\.yaml"), NUMBER, "" + count);
            case 7 -> replace(any(content, ".*\\.yaml"), CHINESE, "$0等");
            case 8 -> replace(any(templates, ".*\\.ftl[hx]"), Pattern.compile("(?<=>)\\n"), " " + count + "\n");
            case 9 -> replace(any(templates, ".*\\.properties"), Pattern.compile("(?<=.)\\n"), " " + count + "\n");
            case 10 -> replace(any(templates, ".*\\.css"), Pattern.compile("\\z"), "/* " + count + " */\n");
            default -> page();
        };
    }

    /** An ordinary page that comes, or goes when it is there. */
    private Edit page() {
        Path page = content.resolve("pages/en/edited-" + random.nextInt(3) + ".md");
        Optional<String> before = Files.exists(page) ? Optional.of(read(page)) : Optional.empty();
        Edit edit = new Edit("page " + page, page, before);
        if (before.isPresent()) {
            new Edit("", page, Optional.empty()).undo();
        } else {
            write(page, "title=Edited " + count + "\ntype=page\nstatus=published\ndate=2030-01-01\n~~~~~~\n\nText.\n");
        }
        return edit;
    }

    private Edit replace(Path file, Pattern pattern, String by) {
        String before = read(file);
        List<MatchResult> places = pattern.matcher(before).results().toList();
        if (places.isEmpty()) {
            return next();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String now =
                before.substring(0, place.start()) + by.replace("$0", place.group()) + before.substring(place.end());
        write(file, now);
        long line = before.substring(0, place.start()).lines().count();
        return new Edit(file + " line " + line + ": " + by.strip(), file, Optional.of(before));
    }

    private Path any(Path folder, String name) {
        List<Path> files = new ArrayList<>(Folders.files(folder));
        files.removeIf(file -> !file.toString().replace('\\', '/').matches(name));
        return files.get(random.nextInt(files.size()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
