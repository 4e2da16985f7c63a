package org.zhinan.content.file;

import java.util.Optional;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.text.Bilingual;

/**
 * What a Markdown text may have, so that a parser reads it in bounded time and depth: it goes down once for each block in a block, and
 * looks back at each bracket and backtick that is open. Nobody who writes a text comes near.
 */
final class MarkdownLimits {
    private static final int MOST_NESTED = 100;

    /** In a paragraph. */
    private static final int MOST_OPEN = 1_000;

    /** A rule or an underline may be as long as somebody draws it. */
    private static final int LONGEST_RULE = 1_000;

    private static final int TAB = 4;
    /** The least that a list stands in from the one around it. */
    private static final int INDENT = 2;

    private static final Bilingual NESTED = Message.of(
            "行首的列表、引用或分隔线标记会嵌套{0}层以上",
            "the marks of lists, quotations or rules at its beginning nest more than {0} deep", MOST_NESTED);
    private static final Bilingual NEST_LESS = Message.of(
            "请减少嵌套；标记本身是文字的，请在第一个之前加反斜杠",
            "Nest less, or put a backslash before the first mark where they are the text itself");
    private static final Bilingual OPEN = Message.of(
            "一段中有{0}个以上的左方括号和反引号", "a paragraph has more than {0} opening brackets and backticks", MOST_OPEN);
    private static final Bilingual SPLIT =
            Message.of("请分段；符号本身是文字的，请在其前加反斜杠", "Split it, or put a backslash before each that is the text itself");

    private MarkdownLimits() {}

    /** The first line beyond a limit. */
    static Optional<Problem> check(SourceFile file, String text) {
        int line = 1;
        int open = 0;
        for (int begin = 0; begin < text.length(); line++) {
            int end = text.indexOf('\n', begin);
            int next = end < 0 ? text.length() : end;
            if (nestsTooDeep(text, begin, next)) {
                return Optional.of(new Problem(file.at(line), NESTED, NEST_LESS));
            }
            // The cells of a table are read one by one.
            boolean goesOn = next > begin && text.charAt(begin) != '|';
            open = goesOn ? open + open(text, begin, next) : 0;
            if (open > MOST_OPEN) {
                return Optional.of(new Problem(file.at(line), OPEN, SPLIT));
            }
            begin = next + 1;
        }
        return Optional.empty();
    }

    private static int open(String text, int begin, int end) {
        int open = 0;
        for (int at = begin; at < end; at++) {
            if ("[`".indexOf(text.charAt(at)) >= 0 && (at == begin || text.charAt(at - 1) != '\\')) {
                open++;
            }
        }
        return open;
    }

    private static boolean nestsTooDeep(String text, int begin, int end) {
        int containers = 0;
        int signs = 0;
        int blanks = 0;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            boolean alone = at + 1 == end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
            if (c == ' ' || c == '\t') {
                blanks += c == ' ' ? 1 : TAB;
            } else if (c == '>' || "-*+_".indexOf(c) >= 0 && alone || endsNumber(text, begin, at)) {
                containers++;
            } else if ("-*+_=".indexOf(c) >= 0) {
                signs++;
            } else if (!isDigit(c)) {
                break;
            }
        }
        return containers > MOST_NESTED || signs > LONGEST_RULE || blanks > MOST_NESTED * INDENT;
    }

    private static boolean endsNumber(String text, int begin, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ')') && at > begin && isDigit(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
