package org.zhinan.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.files.ClasspathResource;
import org.zhinan.files.OutputFiles;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/** The small complete pack of the program, all of it made up, that an editor replaces piece by piece. */
public final class StarterPack {
    private StarterPack() {}

    /**
     * Writes the pack.
     *
     * @param folder a folder that does not exist yet, or is empty
     * @return how many files were written
     * @throws ProblemsException when something is in the folder already, or it cannot be written
     */
    public static int write(Path folder) {
        requireEmpty(folder);
        try {
            List<String> names = names();
            for (String name : names) {
                OutputFiles.write(folder.resolve(name), ClasspathResource.bytes(StarterPack.class, "pack/" + name));
            }
            return names.size();
        } catch (UncheckedIOException e) {
            throw FileErrors.unwritable(
                    new SourceLocation(folder.toString(), 0),
                    Message.of("起始内容包无法写入此处", "the starting pack cannot be written here"),
                    e.getCause());
        }
    }

    /** The names stand in a file of their own, since a jar cannot be asked for the files of a folder. */
    private static List<String> names() {
        return ClasspathResource.text(StarterPack.class, "files.txt").lines().toList();
    }

    private static void requireEmpty(Path folder) {
        SourceLocation where = new SourceLocation(folder.toString(), 0);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ProblemsException(
                    where, Message.of("这是文件", "this is a file"), Message.of("请指定新文件夹", "Name a new folder"));
        }
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new ProblemsException(
                        where,
                        Message.of("文件夹不为空，因此没有写入任何内容", "the folder is not empty, so nothing was written"),
                        Message.of("请指定新文件夹或空文件夹", "Name a new or an empty folder"));
            }
        } catch (IOException e) {
            throw new ProblemsException(
                    where,
                    Message.of("文件夹无法读取", "the folder cannot be read"),
                    Message.of("请确认有读取权限", "Check that it may be read"));
        }
    }
}
