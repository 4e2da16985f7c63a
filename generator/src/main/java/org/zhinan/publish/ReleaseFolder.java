package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.files.Digests;
import org.zhinan.files.OutputFiles;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;

/**
 * A folder from which a site is served while it is replaced: {@code releases/<digest of the manifest>} for each site, and {@code
 * current}, a relative link to one of them that is switched in one step. Who reads through the link gets every file of the old site or of
 * the new one, and never none.
 */
public final class ReleaseFolder {
    private static final String OURS = ".zhinan-";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path releases;
    private final Path current;
    private final Path history;

    private ReleaseFolder(Path root) {
        this.root = root;
        this.releases = root.resolve("releases");
        this.current = root.resolve("current");
        this.history = root.resolve(OURS + "history");
    }

    /** In a folder that need not exist. */
    public static ReleaseFolder in(Path folder) {
        return new ReleaseFolder(folder.toAbsolutePath().normalize());
    }

    /**
     * Begins a release.
     *
     * @param keep how many releases stay once it is published, itself counted, at least 1; with 1, who is reading the release that is
     *     replaced may find it gone
     * @throws ProblemsException when the folder cannot be written, holds something else, cannot have links, or another build is writing
     *     it
     */
    public Staging begin(int keep) {
        try {
            BuildLock lock = lock();
            try {
                Path folder = releases.resolve(OURS + "new");
                Files.createDirectory(folder);
                return new ReleaseStaging(this, folder, keep, lock);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw WriteProblems.releases(root, e);
        }
    }

    /**
     * Makes the release current that was so before the present one; this can be done as often as there is one before.
     *
     * @return digest of the manifest of what is now current
     * @throws ProblemsException when there is none before, or it is not whole any more
     */
    public String rollBack() {
        try {
            BuildLock lock = lock();
            try (lock) {
                return switchBack();
            }
        } catch (IOException e) {
            throw WriteProblems.releases(root, e);
        }
    }

    private String switchBack() throws IOException {
        Optional<String> previous = current().flatMap(order()::before);
        if (previous.isEmpty()) {
            throw new ProblemsException(
                    WriteProblems.where(root),
                    Message.of("当前版本之前没有其他版本", "there is no release before the current one"),
                    Message.of("请更正内容后重新生成", "Correct the content and build again"));
        }
        PublicationVerifier.verify(releases.resolve(previous.get()));
        switchTo(previous.get());
        return previous.get();
    }

    /** Digest of the manifest of the current release; nothing before the first. */
    public Optional<String> current() {
        try {
            return Files.isSymbolicLink(current)
                    ? Optional.of(Files.readSymbolicLink(current).getFileName().toString())
                    : Optional.empty();
        } catch (IOException e) {
            throw WriteProblems.releases(root, e);
        }
    }

    /** Puts a finished site among the releases, and makes it current. */
    void publish(Path site, int keep) throws IOException {
        String digest = Digests.of(site.resolve(Manifest.NAME));
        place(site, releases.resolve(digest));
        ReleaseRollbackOrder order = order().publish(current(), digest);
        // Before the switch: should the build end between, the new release counts as rolled back.
        Path written = root.resolve(OURS + "written");
        Files.write(written, order.digests());
        Files.move(written, history, StandardCopyOption.ATOMIC_MOVE);
        switchTo(digest);
        prune(order.beyond(keep));
    }

    /** The same site again replaces nothing but what somebody changed in it since. */
    private static void place(Path site, Path release) throws IOException {
        if (!Files.exists(release)) {
            Files.move(site, release, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Set<String> names = new TreeSet<>();
        for (SiteFileLister.SiteFile file : SiteFileLister.of(site)) {
            names.add(file.name());
            Path there = release.resolve(file.name());
            boolean same =
                    Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file.path(), there) < 0;
            if (!same) {
                Files.createDirectories(there.getParent());
                Files.move(file.path(), there, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (SiteFileLister.SiteFile file : SiteFileLister.of(release)) {
            if (!names.contains(file.name())) {
                Files.delete(file.path());
            }
        }
    }

    private void switchTo(String digest) throws IOException {
        Path link = root.resolve(OURS + "link");
        Files.deleteIfExists(link);
        link(link, root.relativize(releases.resolve(digest)));
        // Java's atomic move renames the link itself over the old one: there is no moment without it.
        Files.move(link, current, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Makes a link.
     *
     * @throws ProblemsException when this system or this user cannot
     */
    static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            throw new ProblemsException(
                    WriteProblems.where(link.resolveSibling("current")),
                    Message.of("此处无法建立链接，而--releases需要链接", "no link can be made here, and --releases needs one"),
                    Message.of(
                            "在Windows上请打开开发人员模式，或以管理员身份运行；也可改用--output DIR生成",
                            "On Windows, switch on the developer mode or run this as administrator; or build with"
                                    + " --output DIR"));
        }
    }

    private void prune(List<String> digests) {
        for (String digest : digests) {
            Path old = releases.resolve(OURS + digest);
            try {
                // Renamed first, so that a release is never there in part.
                Files.move(releases.resolve(digest), old, StandardCopyOption.ATOMIC_MOVE);
                OutputFiles.delete(old);
            } catch (IOException e) {
                // The new site stands. On Windows a reader may hold the old one: the next build tries again.
            }
        }
    }

    private ReleaseRollbackOrder order() throws IOException {
        Set<String> present = new TreeSet<>();
        try (Stream<Path> children = Files.list(releases)) {
            children.map(child -> child.getFileName().toString())
                    .filter(name -> DIGEST.matcher(name).matches())
                    .forEach(present::add);
        }
        return ReleaseRollbackOrder.of(Files.exists(history) ? Files.readAllLines(history) : List.of(), present);
    }

    /** Takes the lock, and takes away what an interrupted build left. */
    private BuildLock lock() throws IOException {
        requireOurs();
        Files.createDirectories(releases);
        BuildLock lock = BuildLock.take(root.resolve(OURS + "lock"), root);
        try {
            clean();
            // Better known before the site is built than after.
            Path link = root.resolve(OURS + "link");
            link(link, Path.of("releases"));
            Files.delete(link);
            return lock;
        } catch (IOException | ProblemsException e) {
            lock.close();
            throw e;
        }
    }

    void clean() throws IOException {
        try (Stream<Path> children = Files.list(releases)) {
            for (Path child : children.filter(ReleaseFolder::isLeftOver).toList()) {
                OutputFiles.delete(child);
            }
        }
        Files.deleteIfExists(root.resolve(OURS + "link"));
        Files.deleteIfExists(root.resolve(OURS + "written"));
    }

    private static boolean isLeftOver(Path child) {
        return child.getFileName().toString().startsWith(OURS);
    }

    Path root() {
        return root;
    }

    private void requireOurs() {
        Problems problems = new Problems();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            problems.add(
                    WriteProblems.where(root),
                    Message.of("这是文件", "this is a file"),
                    Message.of("请用--releases DIR指定文件夹", "Name a folder with --releases DIR"));
        }
        if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
            problems.add(
                    WriteProblems.where(current),
                    Message.of("这不是链接，无法切换", "this is no link, so it cannot be switched"),
                    Message.of(
                            "请将其移走，或用--releases DIR另指定文件夹",
                            "Move it away, or name another folder with --releases DIR"));
        }
        problems.failIfAny();
    }
}
