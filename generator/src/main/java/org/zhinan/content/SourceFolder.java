package org.zhinan.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Names of the files in it that end so, sorted; none when there is no such folder. */
    public List<String> names(String ending) {
        return list().filter(p ->
                        Files.isRegularFile(p) && p.getFileName().toString().endsWith(ending))
                .map(p -> p.getFileName().toString())
                .sorted()
                .toList();
    }

    /** Names of the folders in it, sorted; those that begin with a dot belong to programs. */
    public List<String> folderNames() {
        return list().filter(Files::isDirectory)
                .map(p -> p.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .sorted()
                .toList();
    }

    /** Every file below it, sorted by name. */
    public List<SourceFile> allFiles() {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .map(p -> new SourceFile(
                            p, name + "/" + path.relativize(p).toString().replace('\\', '/')))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemsException(
                    where(),
                    Message.of("文件夹无法读取", "the folder cannot be read"),
                    Message.of("请确认有读取权限", "Check that it may be read"));
        }
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
