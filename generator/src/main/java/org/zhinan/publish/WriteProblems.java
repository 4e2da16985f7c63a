package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** What to tell the user when writing failed. */
final class WriteProblems {
    private static final Pattern FULL = Pattern.compile("(?i)no space|not enough space|quota|too large|空间|空間");

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
                        "{0} cannot be written ({1}); what was there before is untouched", thing, reason(e)),
                Message.of("请{0}，或{1}", "{0}, or {1}", cure(e), another));
    }

    /** What helps against that reason: space does not where a right is missing. */
    private static Bilingual cure(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("取得写入权限", "Get the right to write there");
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return Message.of("移走该文件", "Take that file away");
        }
        String said = String.valueOf(e instanceof FileSystemException f ? f.getReason() : e.getMessage());
        if (said.contains("Read-only file system")) {
            return Message.of("使该处可写", "Make that place writable");
        }
        if (said.contains("File name too long")) {
            return Message.of("缩短路径", "Shorten the path");
        }
        return FULL.matcher(said).find() ? Message.of("腾出空间", "Free space") : Message.of("排除上述原因", "Put that right");
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
