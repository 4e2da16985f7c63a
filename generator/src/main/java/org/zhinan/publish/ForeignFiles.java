package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Bilingual;

/** What stands in a folder that a build is to replace and is not of the site there: it would go with that site. */
final class ForeignFiles {
    /** What systems put into a folder that is looked at. */
    private static final Set<String> OF_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final Bilingual CURE =
            Message.of("请用--output DIR另指定文件夹，或清空该文件夹", "Name another folder with --output DIR, or empty this one");

    private final Path site;
    private final Set<String> own;
    private final List<String> foreign = new ArrayList<>();

    private ForeignFiles(Path site, Set<String> own) {
        this.site = site;
        this.own = own;
    }

    /** @throws ProblemsException when the folder has anything that no build of ours has put there */
    static void refuse(Path folder) throws IOException {
        if (isEmpty(folder)) {
            return;
        }
        ForeignFiles found = new ForeignFiles(folder, manifest(folder).files().keySet());
        Files.walkFileTree(folder, found.visitor());
        if (!found.foreign.isEmpty()) {
            throw found.problem();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static ParsedManifest manifest(Path folder) throws IOException {
        Optional<ParsedManifest> manifest = Optional.empty();
        if (Files.isRegularFile(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
            try (FileTree contents = FolderTree.read("", folder, new Problems())) {
                manifest = ParsedManifest.read(contents, "", new Problems());
            }
        }
        return manifest.orElseThrow(() -> new ProblemsException(
                WriteProblems.where(folder),
                Message.of("输出文件夹中有不属于Zhinan网站的文件", "the output folder has files in it that are no site of Zhinan"),
                CURE));
    }

    private SimpleFileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = SiteFileLister.name(site, file);
                boolean known = attributes.isRegularFile() && (own.contains(name) || name.equals(Manifest.NAME))
                        || OF_SYSTEMS.contains(file.getFileName().toString());
                if (!known) {
                    foreign.add(name);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private ProblemsException problem() {
        foreign.sort(null);
        String first = foreign.get(0);
        int others = foreign.size() - 1;
        Bilingual what = others == 0
                ? Message.of("“{0}”", "'{0}', which is", first)
                : Message.of("“{0}”和另外{1}个文件", "'{0}' and {1} more, which are", first, others);
        return new ProblemsException(
                WriteProblems.where(site),
                Message.of(
                        "输出文件夹中有{0}不属于那里的网站，会随之删去",
                        "the output folder has {0} not of the site there and would go with it", what),
                Message.of("请将其移走，或用--output DIR另指定文件夹", "Take them away, or name another folder with --output DIR"));
    }
}
