package org.zhinan.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.content.SourceFile;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.Where;

/**
 * A site in the making, in a folder beside the one that it will replace. Closing it without {@link #publish} takes it away and leaves
 * the old site as it was. A build that was interrupted between its two renames is repaired by the next.
 */
public final class Staging implements AutoCloseable {
    private final Path output;
    private final Path folder;
    private final Path previous;
    private final FileChannel lockFile;
    private final FileLock lock;

    private Staging(Path output, FileChannel lockFile, FileLock lock) {
        this.output = output;
        this.folder = beside(output, "new");
        this.previous = beside(output, "old");
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Begins a new site.
     *
     * @throws ProblemsException when the output cannot be written, is not a site of ours, or another build is writing it
     */
    public static Staging begin(Path output) {
        Path absolute = output.toAbsolutePath().normalize();
        try {
            requireOurs(absolute);
            Files.createDirectories(absolute.getParent());
            FileChannel channel = FileChannel.open(
                    beside(absolute, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Staging staging = new Staging(absolute, channel, lock(channel, absolute));
            staging.repair();
            Files.createDirectory(staging.folder);
            return staging;
        } catch (IOException e) {
            throw unwritable(absolute, e);
        }
    }

    private static FileLock lock(FileChannel channel, Path output) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very program: the same answer as when another holds it.
        }
        if (lock == null) {
            channel.close();
            throw new ProblemsException(where(output), "another build is writing this folder", "Wait until it is done");
        }
        return lock;
    }

    private static void requireOurs(Path output) throws IOException {
        if (Files.isRegularFile(output)) {
            throw new ProblemsException(where(output), "the output is a file", "Name a folder with --output DIR");
        }
        if (Files.isDirectory(output) && !Files.exists(output.resolve(Manifest.NAME)) && !isEmpty(output)) {
            throw new ProblemsException(
                    where(output),
                    "the output folder has files in it that are no site of Zhinan",
                    "Name another folder with --output DIR, or empty this one");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Brings back a site that was moved aside and not replaced, and takes away what an interrupted build left. */
    private void repair() throws IOException {
        if (Files.exists(previous) && !Files.exists(output)) {
            Files.move(previous, output);
        }
        SiteFiles.delete(previous);
        SiteFiles.delete(folder);
    }

    /** Where to write the new site. */
    public Path folder() {
        return folder;
    }

    /**
     * Writes the manifest and puts the new site into place: the old one is renamed aside, the new one renamed in.
     *
     * @param inputs all source files
     * @param pages paths of the pages
     */
    public Published publish(List<SourceFile> inputs, List<String> pages, String version) {
        try {
            Manifest.write(folder, inputs, pages, version);
            Published published = Published.of(folder);
            if (Files.exists(output)) {
                Files.move(output, previous);
            }
            Files.move(folder, output);
            SiteFiles.delete(previous);
            return published;
        } catch (IOException e) {
            throw unwritable(output, e);
        }
    }

    /** What to tell the user when writing failed. */
    public static ProblemsException unwritable(Path output, IOException e) {
        String reason = e instanceof AccessDeniedException
                ? "access denied"
                : e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "input/output error";
        return new ProblemsException(
                where(output),
                "the site cannot be written (" + reason + "); what was there before is untouched",
                "Free space, or name another folder with --output DIR");
    }

    private static Where where(Path output) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = output.isAbsolute() && output.startsWith(here) ? here.relativize(output) : output;
        return new Where(shown.toString().replace('\\', '/'), 0);
    }

    private static Path beside(Path output, String what) {
        return output.resolveSibling("." + output.getFileName() + ".zhinan-" + what);
    }

    @Override
    public void close() {
        try {
            SiteFiles.delete(folder);
            lock.release();
            lockFile.close();
            Files.deleteIfExists(beside(output, "lock"));
        } catch (IOException e) {
            throw unwritable(output, e);
        }
    }
}
