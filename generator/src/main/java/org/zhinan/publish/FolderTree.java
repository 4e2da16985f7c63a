package org.zhinan.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/** The files below a folder. Links are problems and never followed. */
final class FolderTree implements FileTree {
    private static final Bilingual CURE = Message.of("请将其移走，或重新生成网站", "Take it away, or build the site again");

    private final String root;
    private final Path folder;
    private final SortedMap<String, Long> files = new TreeMap<>();

    private FolderTree(String root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** Lists what is there; what is no file or folder is added to the problems. */
    static FolderTree read(String root, Path folder, Problems problems) throws IOException {
        FolderTree contents = new FolderTree(root, folder);
        Files.walkFileTree(folder, contents.visitor(problems));
        PortableFileNames.check(root, contents.files.keySet(), CURE, problems);
        return contents;
    }

    private SimpleFileVisitor<Path> visitor(Problems problems) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = SiteFileLister.name(folder, file);
                if (attributes.isRegularFile()) {
                    files.put(name, attributes.size());
                } else {
                    Bilingual kind = attributes.isSymbolicLink()
                            ? Message.of("这是链接", "this is a link")
                            : Message.of("这既不是文件，也不是文件夹", "this is neither a file nor a folder");
                    problems.add(PortableFileNames.where(root, name), kind, CURE);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                String name = SiteFileLister.name(folder, file);
                problems.add(
                        PortableFileNames.where(root, name),
                        Message.of("无法读取（{0}）", "this cannot be read ({0})", FileErrors.reason(e)),
                        Message.of("请为自己加上读取权限", "Give yourself the right to read it"));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public SortedMap<String, Long> files() {
        return files;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
