package org.zhinan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes a file together with the folders that it stands in, and deletes folders together with what is in them. */
public final class OutputFiles {
    private OutputFiles() {}

    /** @throws UncheckedIOException when it cannot be written */
    public static void write(Path file, byte[] bytes) {
        try {
            writeNow(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder is there for all files but the first. */
    private static void writeNow(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        }
    }

    /** In UTF-8. */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Deletes a folder with all that is in it; links are deleted, not followed. Several files at once: a file system may keep each deletion
     * waiting for its disk.
     *
     * @throws IOException of the first that cannot be deleted, when all others are
     */
    public static void delete(Path folder) throws IOException {
        FileDeletion deletion = new FileDeletion();
        try {
            Files.walkFileTree(folder, deletion);
        } catch (NoSuchFileException e) {
            // It is gone, as it should be.
        } finally {
            deletion.finish();
        }
    }
}
