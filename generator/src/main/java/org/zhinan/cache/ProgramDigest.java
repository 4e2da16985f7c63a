package org.zhinan.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.files.Digests;

/** Tells one state of this program, its libraries and its Java from any other: what one of them made is not what another makes. */
public final class ProgramDigest {
    /** What ends a zip without a comment, and where it says how long its directory is and where it begins. */
    private static final int END_LENGTH = 22;

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int DIRECTORY_LENGTH_AT = 12;
    private static final int DIRECTORY_START_AT = 16;

    private ProgramDigest() {}

    /** The digest of what this process runs, in lower-case hexadecimal. */
    public static String current() {
        String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator);
        List<String> parts = Stream.of(classPath)
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .map(ProgramDigest::part)
                .toList();
        return StructuralDigest.of(new Program(System.getProperty("java.runtime.version"), parts));
    }

    private record Program(String java, List<String> parts) {}

    private static String part(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return ofFolder(path);
            }
            // Libraries have their version in their name; ours is the same for many states.
            String name = path.getFileName().toString();
            return name.matches("(generator|search-index)-.*") ? ofJar(path) : name + " " + Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of the directory at the end of a jar, which has the CRC of each entry; of all bytes where it is not found. */
    private static String ofJar(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            ByteBuffer end = part(file, Math.max(0, file.size() - END_LENGTH), file.size());
            if (end.remaining() == END_LENGTH && end.getInt(0) == END_SIGNATURE) {
                long length = Integer.toUnsignedLong(end.getInt(DIRECTORY_LENGTH_AT));
                long start = Integer.toUnsignedLong(end.getInt(DIRECTORY_START_AT));
                if (start + length + END_LENGTH <= file.size()) {
                    return Digests.of(part(file, start, start + length).array());
                }
            }
        }
        return Digests.of(jar);
    }

    private static ByteBuffer part(FileChannel file, long from, long to) throws IOException {
        ByteBuffer part = ByteBuffer.allocate(Math.toIntExact(to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (part.hasRemaining() && file.read(part, from + part.position()) >= 0) {
            // Reads on.
        }
        return part.flip();
    }

    /** Classes that are not packed, as tests run them. */
    private static String ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return StructuralDigest.of(files.filter(Files::isRegularFile)
                    .map(ProgramDigest::state)
                    .sorted()
                    .toList());
        }
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
