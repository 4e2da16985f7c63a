package org.zhinan.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Deletes the files that it visits, several at once, and at the end the folders that they stood in. */
final class FileDeletion extends SimpleFileVisitor<Path> {
    private static final int THREADS = 8;

    /** How many files may wait; then the one who walks deletes, too. */
    private static final int WAITING = 64;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /** Each after those within it. */
    private final List<Path> folders = new ArrayList<>();

    private final AtomicReference<IOException> failure = new AtomicReference<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        threads.execute(() -> delete(file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException unread) throws IOException {
        if (unread != null) {
            throw unread;
        }
        folders.add(folder);
        return FileVisitResult.CONTINUE;
    }

    /** Waits for the files, and deletes the folders. */
    void finish() throws IOException {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
                throw new IOException("files are still being deleted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        for (Path folder : folders) {
            delete(folder);
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        }
    }
}
