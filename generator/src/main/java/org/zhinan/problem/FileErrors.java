package org.zhinan.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.regex.Pattern;
import org.zhinan.text.Bilingual;

/** Why a file could not be read or written, and what helps against that, in words for the user. */
public final class FileErrors {
    private static final Pattern FULL = Pattern.compile("(?i)no space|not enough space|quota|too large|空间|空間");

    private FileErrors() {}

    /** @param what cannot be written, as "the draft cannot be written here" */
    public static ProblemsException unwritable(SourceLocation where, Bilingual what, IOException e) {
        ProblemsException problem = new ProblemsException(
                where, Message.of("{0}（{1}）", "{0} ({1})", what, reason(e)), Message.of("请{0}", "{0}", cure(e)));
        problem.initCause(e);
        return problem;
    }

    /** Why an operation failed, without the machine's path. */
    public static Bilingual reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("没有权限", "access denied");
        }
        if (isFileForFolder(e)) {
            return Message.of("应为文件夹之处是文件", "a file stands where a folder is needed");
        }
        if (e instanceof FileSystemException f) {
            return said(f.getReason());
        }
        // A write that fails says in plain words why, such as that no space is left.
        return said(e.getClass() == IOException.class ? e.getMessage() : null);
    }

    /** What helps against that reason: space does not where a right is missing. */
    public static Bilingual cure(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("取得写入权限", "Get the right to write there");
        }
        if (isFileForFolder(e)) {
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

    private static boolean isFileForFolder(IOException e) {
        return e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || e instanceof FileSystemException f && "Not a directory".equals(f.getReason());
    }

    /** What the system says is quoted: it has but one language. */
    private static Bilingual said(String reason) {
        return reason == null ? Message.of("读写错误", "input/output error") : Message.of("系统原文：{0}", "{0}", reason);
    }
}
