package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/** Tells whether a bundle or a site is whole, from nothing but itself. Nothing of it is unpacked, and little of it is in memory at a time. */
public final class PublicationVerifier {
    private PublicationVerifier() {}

    /**
     * Checks a bundle as it was packed, an unpacked one, or the folder of a site.
     *
     * @throws ProblemsException with every file that is missing, changed or extra, or with what forbids to unpack the zip
     */
    public static SiteVerificationResult verify(Path given) {
        Path path = given.toAbsolutePath().normalize();
        String root = WriteProblems.name(path);
        Problems problems = new Problems();
        try (FileTree contents = open(root, path, problems)) {
            SiteVerificationResult verified =
                    ManifestCheck.check(contents, path.toRealPath().getFileName(), problems);
            problems.failIfAny();
            if (contents instanceof ZipTree) {
                CanonicalZipCheck.check(contents, path);
            }
            return verified;
        } catch (IOException e) {
            throw new ProblemsException(
                    new SourceLocation(root, 0),
                    Message.of("无法读取（{0}）", "this cannot be read ({0})", FileErrors.reason(e)),
                    Message.of("请为自己加上读取权限", "Give yourself the right to read it"));
        }
    }

    static FileTree open(String root, Path path, Problems problems) throws IOException {
        if (Files.isDirectory(path)) {
            if (Stream.of(Sha256Sums.NAME, Manifest.NAME, BundleLayout.SITE)
                    .allMatch(name -> Files.notExists(path.resolve(name)))) {
                ManifestCheck.addMissing(root, problems);
                problems.failIfAny();
            }
            return FolderTree.read(root, path.toRealPath(), problems);
        }
        if (!Files.exists(path)) {
            throw new ProblemsException(
                    new SourceLocation(root, 0),
                    Message.of("没有这个文件或文件夹", "there is no such file or folder"),
                    Message.of("请指定一个包、解压后的包或网站", "Name a bundle, an unpacked bundle or a site"));
        }
        if (!Files.isRegularFile(path)) {
            throw new ProblemsException(
                    new SourceLocation(root, 0),
                    Message.of("这既不是文件，也不是文件夹", "this is neither a file nor a folder"),
                    Message.of("请指定一个包、解压后的包或网站", "Name a bundle, an unpacked bundle or a site"));
        }
        return ZipTree.open(root, path);
    }
}
