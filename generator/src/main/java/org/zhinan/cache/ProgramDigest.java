package org.zhinan.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells one state of this program, its libraries and its Java from any other: what one of them made is not what another makes. */
public final class ProgramDigest {
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

    private static String ofJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return StructuralDigest.of(
                    zip.stream().map(ProgramDigest::entry).sorted().toList());
        }
    }

    private static String entry(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
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
