package org.zhinan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tells of changes of the files below some folders, once for all that are saved together. A folder may be taken away and come back; its
 * parent is watched for that.
 */
public final class FolderWatcher implements AutoCloseable {
    /** An editor saves in several steps; after so long without another it is done. */
    private static final long QUIET_MILLIS = 20;

    /** Something that writes on and on must not hold up everything. */
    private static final long LONGEST_MILLIS = 500;

    private final WatchService service;
    private final List<Path> folders;
    private boolean waiting;

    private FolderWatcher(WatchService service, List<Path> folders) {
        this.service = service;
        this.folders =
                folders.stream().map(each -> each.toAbsolutePath().normalize()).toList();
    }

    /**
     * Begins to watch: no change from now on is missed.
     *
     * @param folders with all that is below them
     */
    public static FolderWatcher of(List<Path> folders) {
        try {
            FolderWatcher watch = new FolderWatcher(FileSystems.getDefault().newWatchService(), folders);
            watch.register();
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders that are watched already stay so; new ones are added. */
    private void register() throws IOException {
        for (Path folder : folders) {
            register(folder.getParent());
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    register(each);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /** What is gone meanwhile is told of by its parent. */
    private void register(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            // Then there is nothing in it to watch.
        }
    }

    /** Waits for changes and runs something after each, until this is closed. */
    public void each(Runnable changed) throws InterruptedException {
        try {
            while (true) {
                boolean told = waiting || take(service.take());
                waiting = false;
                if (told) {
                    settle();
                    register();
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            // There is nobody left to tell.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
        WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (next != null) {
            take(next);
            next = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
        }
    }

    /** Whether there is a change that has not been told; for the one who is told. */
    public boolean isWaiting() {
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
            waiting |= take(key);
        }
        return waiting;
    }

    /** Whether it concerns a folder that is watched; too many events to be listed may concern any. */
    private boolean take(WatchKey key) {
        boolean ours = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            ours |= event.kind() == StandardWatchEventKinds.OVERFLOW
                    || isOurs(((Path) key.watchable()).resolve((Path) event.context()));
        }
        key.reset();
        return ours;
    }

    private boolean isOurs(Path path) {
        return folders.stream().anyMatch(path::startsWith);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
