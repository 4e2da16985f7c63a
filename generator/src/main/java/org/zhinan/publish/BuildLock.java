package org.zhinan.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Bilingual;

/** Held by the one build that may write a place; its file is gone when nobody holds it, and a killed build holds nothing. */
final class BuildLock implements AutoCloseable {
    /** Opening and closing a file once more in this program would release its lock, so what we hold is never opened again. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Far behind the length, so that nothing that is read or written is locked. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file absolute
     * @param output what is to be written, for the message
     * @throws ProblemsException when another build holds it
     */
    static BuildLock take(Path file, Path output) throws IOException {
        if (!HELD.add(file)) {
            throw held(output);
        }
        boolean taken = false;
        try {
            BuildLock lock = new BuildLock(file, open(file, output));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static FileChannel open(Path file, Path output) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock(POSITION, 1, false);
                if (lock != null && stands(file, channel)) {
                    return channel;
                }
            } finally {
                if (lock == null) {
                    channel.close();
                }
            }
            if (lock == null) {
                throw held(output);
            }
            channel.close();
        }
    }

    /**
     * False when the last holder deleted the file between our opening and locking it: such a lock guards nothing. The file is as long as
     * the number of its process, which tells it from one that a third build made meanwhile.
     */
    private static boolean stands(Path file, FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), ProcessHandle.current().pid());
        return Files.exists(file) && Files.size(file) == channel.size();
    }

    private static ProblemsException held(Path output) {
        Bilingual what = Files.isRegularFile(output) || output.toString().endsWith(".zip")
                ? Message.of("文件", "file")
                : Message.of("文件夹", "folder");
        return new ProblemsException(
                WriteProblems.where(output),
                Message.of("另一次生成正在写入此{0}", "another build is writing this {0}", what),
                Message.of("请等它结束", "Wait until it is done"));
    }

    @Override
    public void close() throws IOException {
        try {
            // While it is still ours: afterwards it may be the lock of another.
            Files.deleteIfExists(file);
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
