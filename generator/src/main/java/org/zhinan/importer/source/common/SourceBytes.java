package org.zhinan.importer.source.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** The content of a file, and how a problem with it is told. */
public final class SourceBytes {
    /** In bytes; a law of 100,000 characters has 300 kB. */
    public static final long MOST_TEXT = 8L << 20;
    /** In bytes, pictures included. */
    static final long MOST_OFFICE = 64L << 20;

    private SourceBytes() {}

    public static byte[] read(Path file) {
        try {
            if (Files.size(file) > MOST_OFFICE) {
                throw tooBig(file, MOST_OFFICE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw problem(
                    file,
                    Message.of("文件无法读取", "the file cannot be read"),
                    Message.of("请检查文件名，并确认有读取权限", "Check its name, and that it may be read"));
        }
    }

    public static ProblemsException tooBig(Path file, long most) {
        return problem(
                file,
                Message.of(
                        "文件超过{0} MB，不像一份公文", "the file has more than {0} MB, which no official text has", most >> 20),
                Message.of("请只保留一份公文的正文，再导入", "Keep the text of one document only, and import that"));
    }

    static ProblemsException problem(Path file, Bilingual message, Bilingual cure) {
        return new ProblemsException(new SourceLocation(file.toString(), 0), message, cure);
    }
}
