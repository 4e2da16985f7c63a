package org.zhinan.content.file;

import java.util.Optional;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;

/** What a YAML file may have, so that its parser reads it in bounded time: it looks back over a line once for each thousand characters. */
final class YamlLimits {
    /** Far more than the longest paragraph. */
    private static final int LONGEST_LINE = 100_000;

    private static final String ENDS = "\n\r\u0085\u2028\u2029";

    private YamlLimits() {}

    /** The first line beyond the limit. */
    static Optional<Problem> check(SourceFile file, String text) {
        int line = 1;
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                if (at - begin > LONGEST_LINE) {
                    return Optional.of(new Problem(
                            file.at(line),
                            Message.of(
                                    "这一行有{0}个字符，超过{1}个",
                                    "the line has {0} characters, more than {1}", at - begin, LONGEST_LINE),
                            Message.of(
                                    "请分成几行，或放回原来的文本", "Split it into lines, or put the text back that belongs there")));
                }
                line += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                begin = at + 1;
            }
        }
        return Optional.empty();
    }
}
