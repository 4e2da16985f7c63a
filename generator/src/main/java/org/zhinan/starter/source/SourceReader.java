package org.zhinan.starter.source;

import java.nio.file.Path;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;

/** Reads a file of any of the {@link SourceFormat}s. What it is, its content says, not its name. Nothing is fetched, no macro is run. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * Reads a file, in time and memory that its size bounds.
     *
     * @throws ProblemsException when it cannot be read, is too big, is broken or locked, is of another format, or has no text
     */
    public static SourceText read(Path file) {
        byte[] bytes = SourceBytes.read(file);
        if (bytes.length > SourceBytes.MOST_TEXT) {
            throw SourceBytes.tooBig(file, SourceBytes.MOST_TEXT);
        }
        String text = Decoding.text(bytes)
                .orElseThrow(() -> SourceBytes.problem(
                        file,
                        Message.of("这不是UTF-8或GB18030编码的文本", "this is no text in UTF-8 or GB18030"),
                        Message.of(
                                "请用原来的程序打开，以UTF-8编码另存为纯文本（.txt）",
                                "Open it in the program it comes from, and save it as plain text (.txt) with the"
                                        + " encoding UTF-8")));
        return TextReader.read(text);
    }
}
