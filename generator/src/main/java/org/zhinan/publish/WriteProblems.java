package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
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
                Message.of("请腾出空间，或用--output DIR另指定文件夹", "Free space, or name another folder with --output DIR"),
                e);
    }

    static ProblemsException bundle(Path output, IOException e) {
        return of(
                output,
                Message.of("包", "the bundle"),
                Message.of("请腾出空间，或用--output ZIP另指定文件", "Free space, or name another file with --output ZIP"),
                e);
    }

    static ProblemsException releases(Path output, IOException e) {
        return of(
                output,
                Message.of("版本", "the release"),
                Message.of("请腾出空间，或用--releases DIR另指定文件夹", "Free space, or name another folder with --releases DIR"),
                e);
    }

    private static ProblemsException of(Path output, Bilingual thing, Bilingual cure, IOException e) {
        return new ProblemsException(
                where(output),
                Message.of(
                        "{0}无法写入（{1}）；原有内容保持不变",
                        "{0} cannot be written ({1}); what was there before is untouched", thing, reason(e)),
                cure);
    }

    /** Why an operation failed, without the machine's path. */
    static Bilingual reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("没有权限", "access denied");
        }
        if (e instanceof FileAlreadyExistsException) {
            return Message.of("应为文件夹之处是文件", "a file stands where a folder is needed");
        }
        if (e instanceof FileSystemException f) {
            return said(f.getReason());
        }
        // A write that fails says in plain words why, such as that no space is left.
        return said(e.getClass() == IOException.class ? e.getMessage() : null);
    }

    /** What the system says is quoted: it has but one language. */
    private static Bilingual said(String reason) {
        return reason == null ? Message.of("读写错误", "input/output error") : Message.of("系统原文：{0}", "{0}", reason);
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
