package org.zhinan.content.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/**
 * A folder of the content pack.
 *
 * @param path where it is on this machine
 * @param name how messages call it, beginning with the pack's own folder
 */
public record SourceFolder(Path path, String name) {
    /**
     * Names that programs give to files of their own: hidden ones and macOS's doubles of files, folder pictures of Windows, and what an
     * editor or an office leaves while a file is open.
     */
    private static final Pattern OF_PROGRAMS = Pattern.compile(
            "\\..*|Thumbs\\.db|ehthumbs\\.db|desktop\\.ini|Icon\r|~\\$.*|#.*#|.*~|.*\\.(sw[a-p]|tmp|bak)",
            Pattern.CASE_INSENSITIVE);

    public static SourceFolder of(Path root) {
        Path folder = root.toAbsolutePath().normalize().getFileName();
        return new SourceFolder(root, folder == null ? "content" : folder.toString());
    }

    public SourceFile file(String child) {
        return new SourceFile(path.resolve(child), name + "/" + child);
    }

    public SourceFolder folder(String child) {
        return new SourceFolder(path.resolve(child), name + "/" + child);
    }

    public SourceLocation where() {
        return new SourceLocation(name, 0);
    }

    public boolean exists() {
        return Files.isDirectory(path);
    }

    /** Whether a file or folder of this name belongs to a program, and is no part of a pack. */
    public static boolean isOfProgram(Path path) {
        return OF_PROGRAMS.matcher(path.getFileName().toString()).matches();
    }

    /** Names of the files in it that end so, sorted; none when there is no such folder. Files of programs are none. */
    public List<String> names(String ending) {
        return list().filter(p ->
                        Files.isRegularFile(p) && p.getFileName().toString().endsWith(ending))
                .filter(p -> !isOfProgram(p))
                .map(p -> p.getFileName().toString())
                .sorted()
                .toList();
    }

    /** Names of the folders in it, sorted, without those of programs. */
    public List<String> folderNames() {
        return list().filter(Files::isDirectory)
                .filter(p -> !isOfProgram(p))
                .map(p -> p.getFileName().toString())
                .sorted()
                .toList();
    }

    /** Every file below it, sorted by name, without those of programs. */
    public List<SourceFile> allFiles() {
        if (!exists()) {
            return List.of();
        }
        return below(Files::isRegularFile);
    }

    /** What stands below it and is read by nothing: links to folders, links that lead nowhere, pipes. */
    List<SourceFile> links() {
        return exists()
                ? below(p -> !Files.isRegularFile(p) && !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                : List.of();
    }

    private List<SourceFile> below(Predicate<Path> kind) {
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(kind)
                    .filter(p -> !isBelowOneOfPrograms(p))
                    .map(p -> new SourceFile(
                            p, name + "/" + path.relativize(p).toString().replace(File.separatorChar, '/')))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemsException(
                    where(),
                    Message.of("文件夹无法读取", "the folder cannot be read"),
                    Message.of("请确认有读取权限", "Check that it may be read"));
        }
    }

    private boolean isBelowOneOfPrograms(Path file) {
        for (Path part : path.relativize(file)) {
            if (isOfProgram(part)) {
                return true;
            }
        }
        return false;
    }

    private Stream<Path> list() {
        if (!exists()) {
            return Stream.of();
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.toList().stream();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemsException(
                    where(),
                    Message.of("文件夹无法读取", "the folder cannot be read"),
                    Message.of("请确认有读取权限", "Check that it may be read"));
        }
    }
}
