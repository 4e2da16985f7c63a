package org.zhinan.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** What the processes of one run of the tests have in common: the first that asks makes it, the others wait for it. */
final class SharedFolder {
    /** Maven gives every run another one; without Maven a process shares with nobody. */
    private static final String RUN = System.getProperty(
            "zhinan.run", "process " + ProcessHandle.current().pid());

    private SharedFolder() {}

    /** @param make is given the folder to write, and called once in a run; when it fails, the next that asks tries again */
    static Path made(String name, Consumer<Path> make) {
        Path folder = Checkout.TARGET.resolve(name).toAbsolutePath();
        Path mark = folder.resolveSibling(name + ".run");
        try (FileChannel channel = FileChannel.open(
                        folder.resolveSibling(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()
                    || !Files.exists(mark)
                    || !Files.readString(mark).equals(RUN)) {
                Files.deleteIfExists(mark);
                make.accept(folder);
                Files.writeString(mark, RUN);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
