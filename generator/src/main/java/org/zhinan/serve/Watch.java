package org.zhinan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells of changes of the files below some folders, once for all that are saved together. */
public final class Watch implements AutoCloseable {
    /** An editor saves in several steps; after so long without another it is done. */
    private static final long QUIET_MILLIS = 20;

    private final WatchService service;
    private final List<Path> folders;

    private Watch(WatchService service, List<Path> folders) {
        this.service = service;
        this.folders = List.copyOf(folders);
    }

    /**
     * Begins to watch: no change from now on is missed.
     *
     * @param folders with all that is below them
     */
    public static Watch of(List<Path> folders) {
        try {
            Watch watch = new Watch(FileSystems.getDefault().newWatchService(), folders);
            watch.register();
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders that are watched already stay so; new ones are added. */
    private void register() throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path each : below.filter(Files::isDirectory).toList()) {
                    each.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                }
            }
        }
    }

    /** Waits for changes and runs something after each, until this is closed. */
    public void each(Runnable changed) throws InterruptedException {
        try {
            while (true) {
                take(service.take());
                WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                while (next != null) {
                    take(next);
                    next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                register();
                changed.run();
            }
        } catch (ClosedWatchServiceException e) {
            // There is nobody left to tell.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(WatchKey key) {
        key.pollEvents();
        key.reset();
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
