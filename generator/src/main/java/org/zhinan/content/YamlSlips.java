package org.zhinan.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** Slips of typing that make a file no YAML, and that the parser notices only further on and in words of its own. */
final class YamlSlips {
    /** Takes a time in proportion to the line, of whatever length: from no place it looks at what it looked at from another. */
    private record Slip(Pattern pattern, Bilingual message, Bilingual cure) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    Pattern.compile("^ *\\t.*"),
                    Message.of("行首有制表符", "a tab stands before the first word"),
                    Message.of("请用空格缩进", "Indent with spaces")),
            new Slip(
                    Pattern.compile("^\\s*+(?:- ++)?+\\{?+ *+[a-z][a-z-]*：.*|.*[{,] *[a-z][a-z-]*：.*"),
                    Message.of("键后的冒号是全角的", "the colon after the key is full-width"),
                    Message.of("请改为半角冒号，其后空一格", "Write a half-width colon with a space after it")),
            new Slip(
                    Pattern.compile(".*\\{[^{}\"']*， *[a-z][a-z-]*: .*"),
                    Message.of("两个键之间的逗号是全角的", "the comma between two keys is full-width"),
                    Message.of("请改为半角逗号，其后空一格", "Write a half-width comma with a space after it")));

    private YamlSlips() {}

    /** @param line from 1 */
    record Found(int line, Bilingual message, Bilingual cure) {}

    /** The slip nearest before the line where the parser stopped. */
    static Optional<Found> upTo(int stopped, String text) {
        String[] lines = text.split("\n", -1);
        for (int line = Math.min(stopped, lines.length); line > 0; line--) {
            for (Slip slip : SLIPS) {
                Matcher matcher = slip.pattern().matcher(lines[line - 1]);
                if (matcher.matches()) {
                    return Optional.of(new Found(line, slip.message(), slip.cure()));
                }
            }
        }
        return Optional.empty();
    }
}
