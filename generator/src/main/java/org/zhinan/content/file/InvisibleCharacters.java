package org.zhinan.content.file;

import java.util.Locale;
import java.util.Map;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Radicals;

/** Finds what came along with pasted text, is not seen in an editor or taken for something else, and would stand in the site. */
final class InvisibleCharacters {
    private static final Map<Integer, Bilingual> NAMES = Map.of(
            0x00A0, Message.of("不换行空格", "a no-break space"),
            0x00AD, Message.of("软连字符", "a soft hyphen"),
            0x200B, Message.of("零宽空格", "a zero-width space"),
            0x200E, Message.of("文字方向标记", "a direction mark"),
            0x200F, Message.of("文字方向标记", "a direction mark"),
            0x2028, Message.of("行分隔符", "a line separator"),
            0x2029, Message.of("段落分隔符", "a paragraph separator"),
            0xFEFF, Message.of("字节顺序标记", "a byte order mark"),
            0xFFFD, Message.of("替代字符", "a replacement character"));

    private InvisibleCharacters() {}

    /** Reports each line once for each kind of such a character; line ends are {@code \n}. */
    static void check(SourceFile file, String text, Problems problems) {
        int line = 1;
        for (String each : text.split("\n", -1)) {
            checkLine(file, each, line++, problems);
        }
    }

    /** Reports what a value has whose line shows none of it, but their numbers. */
    static void checkValue(SourceFile file, String value, int line, Problems problems) {
        value.codePoints()
                .filter(c -> c != '\n' && isForeign(c))
                .distinct()
                .forEach(c -> problems.add(
                        file.at(line),
                        Message.of(
                                "此处以编号写有{0}（{1}）",
                                "{0} is written here by its number ({1})",
                                name(c),
                                String.format(Locale.ROOT, "U+%04X", c)),
                        Message.of("请删去该编号，需要时改为普通空格", "Delete the number, and put a plain space where one is meant")));
    }

    private static void checkLine(SourceFile file, String text, int line, Problems problems) {
        text.codePoints().filter(Radicals::isRadical).distinct().forEach(c -> reportRadical(file, line, c, problems));
        text.codePoints()
                .filter(InvisibleCharacters::isForeign)
                .distinct()
                .forEach(c -> report(file, line, c, problems));
    }

    private static boolean isForeign(int c) {
        return NAMES.containsKey(c)
                || Character.isISOControl(c) && c != '\t'
                || 0x200C <= c && c <= 0x200D
                || 0x202A <= c && c <= 0x202E
                || 0x2060 <= c && c <= 0x2069
                || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static void reportRadical(SourceFile file, int line, int c, Problems problems) {
        String meant = Character.toString(Radicals.ideograph(c));
        problems.add(
                file.at(line),
                Message.of(
                        "此处的“{0}”（{1}）是部首字符，不是汉字“{2}”",
                        "'{0}' ({1}) is a radical, and not the ideograph '{2}'",
                        Character.toString(c),
                        String.format(Locale.ROOT, "U+%04X", c),
                        meant),
                Message.of("该字符随PDF中的文字而来：请改为“{0}”", "It came with text of a PDF: write '{0}'", meant));
    }

    private static Bilingual name(int c) {
        return NAMES.getOrDefault(
                c,
                c == 0xD
                        ? Message.of("单独的回车符", "a lone carriage return")
                        : Message.of("不可见或没有意义的字符", "a character that is not seen or has no meaning"));
    }

    private static void report(SourceFile file, int line, int c, Problems problems) {
        problems.add(
                file.at(line),
                Message.of("此处有{0}（{1}）", "{0} stands here ({1})", name(c), String.format(Locale.ROOT, "U+%04X", c)),
                c == 0xFFFD
                        ? Message.of(
                                "该字符已在传递中丢失：请按原文补写", "The character was lost on the way: write what the original has")
                        : Message.of(
                                "该字符随粘贴的文本而来：请重新键入这一行，或删除该字符，需要时改为普通空格",
                                "It came with pasted text: write this line again, or delete the character and put"
                                        + " a plain space"
                                        + " where one is meant"));
    }
}
