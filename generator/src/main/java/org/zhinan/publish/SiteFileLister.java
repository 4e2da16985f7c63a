package org.zhinan.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files below a folder. */
final class SiteFileLister {
    private SiteFileLister() {}

    /** A file, as the site writes its name. */
    record SiteFile(String name, Path path, long bytes) {}

    /** In the order of their names. */
    static List<SiteFile> of(Path site) throws IOException {
        Map<String, SiteFile> files = new TreeMap<>();
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() || Files.isRegularFile(file)) {
                    long bytes = attributes.isRegularFile() ? attributes.size() : Files.size(file);
                    String name = name(site, file);
                    files.put(name, new SiteFile(name, file, bytes));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(files.values());
    }

    static String name(Path site, Path file) {
        return site.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
