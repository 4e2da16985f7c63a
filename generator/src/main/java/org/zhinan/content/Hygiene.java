package org.zhinan.content;

import java.util.Locale;
import java.util.Map;
import org.zhinan.problem.Problems;

/** Finds what came along with pasted text, is not seen in an editor, and would stand in the site. */
final class Hygiene {
    private static final Map<Integer, String> NAMES = Map.of(
            0x00A0, "a no-break space",
            0x00AD, "a soft hyphen",
            0x200B, "a zero-width space",
            0x200E, "a direction mark",
            0x200F, "a direction mark",
            0x2028, "a line separator",
            0x2029, "a paragraph separator",
            0xFEFF, "a byte order mark",
            0xFFFD, "a replacement character");

    private Hygiene() {}

    /** Reports each line once for each kind of such a character; line ends are {@code \n}. */
    static void check(SourceFile file, String text, Problems problems) {
        int line = 1;
        for (String each : text.split("\n", -1)) {
            int number = line++;
            each.codePoints().filter(Hygiene::isForeign).distinct().forEach(c -> report(file, number, c, problems));
        }
    }

    private static boolean isForeign(int c) {
        return NAMES.containsKey(c)
                || Character.isISOControl(c) && c != '\t'
                || 0x200C <= c && c <= 0x200D
                || 0x202A <= c && c <= 0x202E
                || 0x2060 <= c && c <= 0x2069
                || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static void report(SourceFile file, int line, int c, Problems problems) {
        String name = NAMES.getOrDefault(
                c, c == 0xD ? "a lone carriage return" : "a character that is not seen or has no meaning");
        problems.add(
                file.at(line),
                String.format(Locale.ROOT, "%s stands here (U+%04X)", name, c),
                c == 0xFFFD
                        ? "The character was lost on the way: write what the original has"
                        : "It came with pasted text: write this line again, or delete the character and put a plain space"
                                + " where one is meant");
    }
}
