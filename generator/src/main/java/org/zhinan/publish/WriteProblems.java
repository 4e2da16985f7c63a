package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** What to tell the user when writing failed. */
final class WriteProblems {
    private WriteProblems() {}

    static ProblemsException site(Path output, IOException e) {
        return of(
                output,
                Message.of("网站", "the site"),
                Message.of("用--output DIR另指定文件夹", "name another folder with --output DIR"),
                e);
    }

    static ProblemsException bundle(Path output, IOException e) {
        return of(
                output,
                Message.of("包", "the bundle"),
                Message.of("用--output ZIP另指定文件", "name another file with --output ZIP"),
                e);
    }

    static ProblemsException releases(Path output, IOException e) {
        return of(
                output,
                Message.of("版本", "the release"),
                Message.of("用--releases DIR另指定文件夹", "name another folder with --releases DIR"),
                e);
    }

    /** @param another place to write to */
    private static ProblemsException of(Path output, Bilingual thing, Bilingual another, IOException e) {
        return new ProblemsException(
                where(output),
                Message.of(
                        "{0}无法写入（{1}）；原有内容保持不变",
                        "{0} cannot be written ({1}); what was there before is untouched", thing, FileErrors.reason(e)),
                Message.of("请{0}，或{1}", "{0}, or {1}", FileErrors.cure(e), another));
    }

    /** As the user knows it: below the working folder without the machine's part. */
    static SourceLocation where(Path output) {
        return new SourceLocation(name(output), 0);
    }

    static String name(Path path) {
        Path here = Path.of("").toAbsolutePath();
        boolean inside = path.isAbsolute() && path.startsWith(here) && !path.equals(here);
        return (inside ? here.relativize(path) : path).toString().replace('\\', '/');
    }
}
