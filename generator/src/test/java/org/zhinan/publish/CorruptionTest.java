package org.zhinan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.Folders;

/** Every one of many random corruptions is found, and the file named. */
class CorruptionTest {
    private static final int ROUNDS = 200;

    @TempDir
    static Path before;

    @TempDir
    Path folder;

    private static Path zip;
    private static Path unpacked;
    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        zip = Sites.bundle(before.resolve("site.zip"));
        unpacked = Sites.unpack(zip, before.resolve("unpacked"));
        site = Sites.site(before.resolve("plain"), 1);
    }

    @Test
    void findsEachInAnUnpackedBundle() throws IOException {
        Path copy = Folders.copy(unpacked, folder.resolve("copy"));
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<String> wrong = corrupt(copy, Set.of(), seed);
            assertNames(copy, wrong, seed);
            restore(copy, unpacked, wrong);
        }
    }

    /** Packed anew after the corruption, so that nothing but the content gives it away. */
    @Test
    void findsEachInAZip() throws IOException {
        Path copy = Folders.copy(unpacked, folder.resolve("copy"));
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<String> wrong = corrupt(copy, Set.of(), seed);
            assertNames(pack(copy, folder.resolve("copy.zip")), wrong, seed);
            restore(copy, unpacked, wrong);
        }
    }

    /** The manifest of a plain site is all there is, and stands for itself; in a bundle it is checked like every file. */
    @Test
    void findsEachInAPlainSite() throws IOException {
        Path copy = Folders.copy(site, folder.resolve("copy"));
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<String> wrong = corrupt(copy, Set.of(Manifest.NAME), seed);
            assertNames(copy, wrong, seed);
            restore(copy, site, wrong);
        }
    }

    @Test
    void findsEachFlippedBitAnywhereInAZip() throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        SortedMap<Long, String> starts = starts(bytes);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] copy = bytes.clone();
            // Half of them in the few bytes that are no content.
            int at = seed % 2 == 0
                    ? random.nextInt(bytes.length)
                    : bytes.length - 1 - random.nextInt(bytes.length - last(starts));
            copy[at] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(folder.resolve("copy.zip"), copy);
            String expected = at < last(starts)
                    ? starts.headMap(at + 1L).values().stream()
                            .reduce((a, b) -> b)
                            .orElseThrow()
                    : "";
            assertNames(file, List.of(expected), seed);
        }
    }

    @Test
    void findsEachTruncationOfAZip() throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int seed = 0; seed < ROUNDS; seed++) {
            byte[] copy = Arrays.copyOf(bytes, new Random(seed).nextInt(bytes.length));
            Path file = Files.write(folder.resolve("copy.zip"), copy);
            assertThat(problems(file)).as("seed " + seed).containsAnyOf("is cut off", "is no zip", "is damaged");
        }
    }

    private static List<String> corrupt(Path copy, Set<String> spared, int seed) throws IOException {
        Corruption corruption = Corruption.values()[seed % Corruption.values().length];
        return corruption.make(copy, spared, new Random(seed));
    }

    /** What was added goes first: where case does not count, it may be the same file. */
    private static void restore(Path copy, Path original, List<String> wrong) throws IOException {
        for (String name : wrong) {
            if (!Files.exists(original.resolve(name))) {
                Files.delete(copy.resolve(name));
            }
        }
        for (String name : wrong) {
            if (Files.exists(original.resolve(name))) {
                Files.copy(original.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void assertNames(Path corrupted, List<String> wrong, int seed) {
        String problems = problems(corrupted);
        for (String name : wrong) {
            assertThat(problems).as("seed " + seed).contains(name);
        }
    }

    private static String problems(Path corrupted) {
        ProblemsException found =
                catchThrowableOfType(ProblemsException.class, () -> PublicationVerifier.verify(corrupted));
        assertThat(found).as(corrupted + " is not whole").isNotNull();
        return found.getMessage();
    }

    private static Path pack(Path folder, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                FileTree contents = FolderTree.read("x", folder, new Problems())) {
            BundleZip.write(contents, EntryTime.BY_CONTENT, out, name -> {});
        }
        return zip;
    }

    /** Where each file begins in the zip, and at last where the table of contents does. */
    private static SortedMap<Long, String> starts(byte[] bytes) throws IOException {
        SortedMap<Long, String> starts = new TreeMap<>();
        long at = 0;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                starts.put(at, entry.getName());
                at += 30 + entry.getName().length() + entry.getSize();
            }
        }
        starts.put(at, "");
        assertThat(bytes[(int) at + 2]).isEqualTo((byte) 1);
        return starts;
    }

    private static int last(SortedMap<Long, String> starts) {
        return starts.lastKey().intValue();
    }
}
