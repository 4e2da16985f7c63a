package org.zhinan.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/** Looks at the last record of a zip before a library reads the whole table of contents into memory. */
final class ZipEndRecordCheck {
    private static final int LENGTH = 22;
    private static final int SIGNATURE = 0x06054b50;
    private static final int FIRST_SIGNATURE = 0x04034b50;

    /** Bytes of the table of contents; a bundle has about 110 for each file. */
    private static final long MOST = 8L << 20;

    private ZipEndRecordCheck() {}

    /**
     * Requires that a table of contents of bearable size stands right before the end of the file.
     *
     * @throws ProblemsException otherwise: no zip, cut off, more added to it, or too large
     */
    static void check(String root, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (read(channel, 0, 4).limit() < 4 || read(channel, 0, 4).getInt() != FIRST_SIGNATURE) {
                throw new ProblemsException(
                        new SourceLocation(root, 0), Message.of("这不是zip文件", "this is no zip"), ZipTree.CURE);
            }
            long start = channel.size() - LENGTH;
            ByteBuffer end = read(channel, Math.max(0, start), LENGTH);
            if (end.limit() < LENGTH || end.getInt() != SIGNATURE) {
                throw new ProblemsException(
                        new SourceLocation(root, 0),
                        Message.of("zip不完整，或末尾加了别的内容", "the zip is cut off, or something was added to its end"),
                        ZipTree.CURE);
            }
            long size = end.getInt(12) & 0xffffffffL;
            long offset = end.getInt(16) & 0xffffffffL;
            if (offset + size != start) {
                throw damaged(root);
            }
            if (size > MOST) {
                throw new ProblemsException(
                        new SourceLocation(root, 0),
                        Message.of("zip的目录过大", "the table of contents of the zip is too large"),
                        ZipTree.CURE);
            }
        }
    }

    static ProblemsException damaged(String root) {
        return new ProblemsException(
                new SourceLocation(root, 0),
                Message.of("zip的目录已损坏", "the table of contents of the zip is damaged"),
                ZipTree.CURE);
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
            // Until it is full or the file ends.
        }
        return bytes.flip();
    }
}
