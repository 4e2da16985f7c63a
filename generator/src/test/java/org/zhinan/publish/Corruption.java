package org.zhinan.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.zhinan.testing.Folders;

/** Ways in which a folder can go bad. */
enum Corruption {
    FLIP,
    TRUNCATE,
    DELETE,
    ADD,
    RENAME,
    SWAP,
    CASE;

    /**
     * Does this once, somewhere.
     *
     * @param spared files that stay as they are
     * @return names of the files that are not as they should be, with forward slashes
     */
    List<String> make(Path folder, Set<String> spared, Random random) throws IOException {
        List<String> names = Folders.digests(folder).keySet().stream()
                .filter(name -> !spared.contains(name) && !isEmpty(folder.resolve(name)))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        switch (this) {
            case FLIP -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
                return List.of(name);
            }
            case TRUNCATE -> {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                return List.of(name);
            }
            case DELETE -> {
                Files.delete(file);
                return List.of(name);
            }
            case ADD -> {
                Files.write(file.resolveSibling("added-" + random.nextInt(99) + ".html"), bytes);
                return List.of(Folders.digests(folder).keySet().stream()
                        .filter(n -> n.contains("added-"))
                        .findFirst()
                        .orElseThrow());
            }
            case RENAME -> {
                return moved(folder, name, name + ".bak");
            }
            case CASE -> {
                return moved(folder, name, inOtherCase(name));
            }
            case SWAP -> {
                return swapped(folder, names, name, random);
            }
        }
        throw new IllegalStateException(name);
    }

    private static List<String> swapped(Path folder, List<String> names, String name, Random random)
            throws IOException {
        List<String> others =
                names.stream().filter(other -> !same(folder, name, other)).toList();
        String other = others.get(random.nextInt(others.size()));
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        Files.write(folder.resolve(name), Files.readAllBytes(folder.resolve(other)));
        Files.write(folder.resolve(other), bytes);
        return List.of(name, other);
    }

    private static String inOtherCase(String name) {
        int slash = name.lastIndexOf('/') + 1;
        String upper = name.substring(slash).toUpperCase(Locale.ROOT);
        String changed = upper.equals(name.substring(slash)) ? upper.toLowerCase(Locale.ROOT) : upper;
        return name.substring(0, slash) + changed;
    }

    private static List<String> moved(Path folder, String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to));
        return List.of(from, to);
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(Path folder, String a, String b) {
        try {
            return Files.mismatch(folder.resolve(a), folder.resolve(b)) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
