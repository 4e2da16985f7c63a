package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhinan.files.OutputFiles;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;

/** Replaces a plain folder: the old one is renamed aside, the new one renamed in. A build interrupted between is repaired by the next. */
final class FolderStaging implements Staging {
    private final Path output;
    private final Path folder;
    private final Path previous;
    private final BuildLock lock;

    private FolderStaging(Path output, BuildLock lock) {
        this.output = output;
        this.folder = beside(output, "new");
        this.previous = beside(output, "old");
        this.lock = lock;
    }

    static FolderStaging begin(Path output) {
        Path absolute = output.toAbsolutePath().normalize();
        try {
            absolute = real(absolute);
            requireOurs(absolute);
            Files.createDirectories(absolute.getParent());
            FolderStaging staging = new FolderStaging(absolute, BuildLock.take(beside(absolute, "lock"), absolute));
            staging.start();
            return staging;
        } catch (IOException e) {
            throw WriteProblems.site(absolute, e);
        }
    }

    /** Where something of ours stands beside the output: hidden, and named after it. */
    static Path beside(Path output, String what) {
        return output.resolveSibling("." + output.getFileName() + ".zhinan-" + what);
    }

    /** Where a link leads: it is the folder there that people read, and the link stays. */
    private static Path real(Path output) throws IOException {
        if (!Files.isSymbolicLink(output)) {
            return output;
        }
        if (!Files.exists(output)) {
            throw new ProblemsException(
                    WriteProblems.where(output),
                    Message.of("这是链接，而其所指的位置不存在", "this is a link, and there is nothing where it leads"),
                    Message.of("请建立该文件夹，或用--output DIR另指定文件夹", "Make that folder, or name another with --output DIR"));
        }
        return output.toRealPath();
    }

    private static void requireOurs(Path output) throws IOException {
        if (Files.isRegularFile(output)) {
            throw new ProblemsException(
                    WriteProblems.where(output),
                    Message.of("输出位置是文件", "the output is a file"),
                    Message.of("请用--output DIR指定文件夹", "Name a folder with --output DIR"));
        }
        if (Files.isDirectory(output)) {
            ForeignFiles.refuse(output);
        }
    }

    private void start() throws IOException {
        try {
            bringBack();
            OutputFiles.delete(previous);
            OutputFiles.delete(folder);
            Files.createDirectory(folder);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** The old site, when it was moved aside and not replaced. */
    private void bringBack() throws IOException {
        if (Files.exists(previous) && !Files.exists(output)) {
            Files.move(previous, output);
        }
    }

    @Override
    public ProblemsException unwritable(IOException e) {
        return WriteProblems.site(output, e);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public PublishedSite publish(SiteBuildInputs origin) {
        try {
            Manifest.write(folder, origin);
            PublishedSite published = PublishedSite.of(folder);
            swap();
            OutputFiles.delete(previous);
            return published;
        } catch (IOException e) {
            throw WriteProblems.site(output, e);
        }
    }

    private void swap() throws IOException {
        if (Files.exists(output)) {
            Files.move(output, previous);
        }
        try {
            Files.move(folder, output);
        } catch (IOException e) {
            bringBack();
            throw e;
        }
    }

    @Override
    public void close() {
        try (lock) {
            OutputFiles.delete(folder);
        } catch (IOException e) {
            throw WriteProblems.site(output, e);
        }
    }
}
