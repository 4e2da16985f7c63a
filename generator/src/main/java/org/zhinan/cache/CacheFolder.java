package org.zhinan.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhinan.files.DigestedBytes;

/**
 * A folder of bytes by the digest of what they were made of. It may be deleted at any time, is used by several builds at once, and is
 * trusted in nothing: bytes that are not those that were written are made anew. What cannot be written is not kept.
 *
 * <p>A file is the SHA-256 of the bytes, in 32 bytes, and the bytes.
 */
public final class CacheFolder implements Cache {
    private static final long MOST_BYTES = 1L << 30;
    /** Less free space than this is left to the site. */
    private static final long RESERVE = 1L << 26;

    private static final int DIGEST_LENGTH = 32;
    /** Reading a file says that it is used, at most so often. */
    private static final Duration USE = Duration.ofHours(1);
    /** What a killed build left half-written. */
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private static final String UNFINISHED = ".tmp";

    private final Path folder;
    private final String program;
    private final Clock clock;

    private CacheFolder(Path folder, String program, Clock clock) {
        this.folder = folder;
        this.program = program;
        this.clock = clock;
    }

    /**
     * A cache in a folder, which need not exist.
     *
     * @param program digest of the program that makes the bytes
     */
    public static CacheFolder in(Path folder, String program) {
        return new CacheFolder(folder, program, Clock.systemUTC());
    }

    private record ProgramKey(String program, Record key) {}

    @Override
    public DigestedBytes bytes(Record key, Supplier<byte[]> make) {
        Path file = file(StructuralDigest.of(new ProgramKey(program, key)));
        Optional<DigestedBytes> kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        DigestedBytes made = DigestedBytes.of(make.get());
        write(file, made);
        return made;
    }

    /** In 256 folders, since some systems are slow with many files in one. */
    private Path file(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
    }

    private Optional<DigestedBytes> read(Path file) {
        if (!Files.isRegularFile(file)) {
            // A pipe or a device would be read for ever.
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String digest = HexFormat.of().formatHex(in.readNBytes(DIGEST_LENGTH));
            DigestedBytes read = DigestedBytes.of(in.readAllBytes());
            if (!digest.equals(read.sha256())) {
                return Optional.empty();
            }
            markUsed(file);
            return Optional.of(read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void markUsed(Path file) throws IOException {
        Instant now = clock.instant();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(USE)) && Files.isWritable(file)) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** By way of a file of its own, so that no other build reads half of it. */
    private void write(Path file, DigestedBytes made) {
        try {
            if (!hasRoom()) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path own = Files.createTempFile(file.getParent(), "", UNFINISHED);
            try {
                try (OutputStream out = Files.newOutputStream(own)) {
                    out.write(HexFormat.of().parseHex(made.sha256()));
                    out.write(made.bytes());
                }
                Files.move(own, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(own);
            }
        } catch (IOException e) {
            // A full disk or a folder that is read only: the next build makes it again.
        }
    }

    private boolean hasRoom() throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace() >= RESERVE;
    }

    /** A file of the folder and when it was last used. */
    private record Kept(Path file, long bytes, FileTime used) {}

    /** Deletes what was used longest ago until the rest is no more than a gigabyte. */
    public void shrink() {
        shrinkTo(MOST_BYTES);
    }

    void shrinkTo(long bytes) {
        try {
            List<Kept> files = files();
            files.sort(Comparator.comparing(Kept::used).reversed().thenComparing(Kept::file));
            long sum = 0;
            for (Kept each : files) {
                sum += each.bytes();
                boolean leftOver = each.file().toString().endsWith(UNFINISHED)
                        && each.used().toInstant().isBefore(clock.instant().minus(LEFT_OVER));
                if (sum > bytes || leftOver) {
                    Files.deleteIfExists(each.file());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // It is as large as it was; the next build tries again.
        }
    }

    private List<Kept> files() throws IOException {
        List<Kept> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // Another build took it away.
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }
}
