package org.zhinan.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of strangers as they can be shown to somebody: nothing in them is unseen, or turns or stirs what stands beside it. */
public final class UntrustedTextSanitizer {
    /** What has letters and signs after it stand from right to left, though they are read from left to right. */
    private static final String TURNING = "\u061C\u200F\u202B\u202E\u2067";

    /** These with what undoes them, and with what has text stand as it does anyhow. */
    private static final String DIRECTIONS = TURNING + "\u200E\u202A\u202C\u202D\u2066\u2068\u2069";

    /** The only controls that a text may have. */
    private static final String LINES = "\t\n\r";

    /** What stands for an object, and for a character that a program could not read. */
    private static final int OBJECT = 0xFFFC;

    private static final int LOST = 0xFFFD;

    /** Marks that are drawn through, or around, the character before them. */
    private static final Pattern OVERLAID =
            Pattern.compile("[\\u0334-\\u0338\\u0488\\u0489\\u1ABE\\u20D2\\u20D3\\u20D8-\\u20DA"
                    + "\\u20DD-\\u20E0\\u20E2-\\u20E6\\u20EA\\u20EB\\uA670-\\uA672]");

    private UntrustedTextSanitizer() {}

    /** The characters that nobody sees, or that a terminal obeys, named by their numbers. */
    public static String of(String text) {
        return of(text, "");
    }

    /** The same, but for tabs and the ends of lines, which are left. */
    public static String ofLines(String text) {
        return of(text, "\t\n");
    }

    private static String of(String text, String left) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if ((type == Character.CONTROL || type == Character.FORMAT) && left.indexOf(c) < 0) {
                seen.append("<U+%04X>".formatted(c));
            } else {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString();
    }

    /** Whether there are characters in it that only the computer of who wrote them shows, or that stand for lost ones. */
    public static boolean hasUnknown(String text) {
        return text.codePoints().anyMatch(UntrustedTextSanitizer::isUnknown);
    }

    /** These, by their numbers. */
    public static String unknown(String text) {
        return text.codePoints()
                .filter(UntrustedTextSanitizer::isUnknown)
                .distinct()
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(" "));
    }

    private static boolean isUnknown(int c) {
        return Character.getType(c) == Character.PRIVATE_USE || c == OBJECT || c == LOST;
    }

    /** Whether a part of it is struck out by characters that are drawn over others. */
    public static boolean isStruck(String text) {
        return OVERLAID.matcher(text).find();
    }

    /** Whether it is shown in another order than it is stored. */
    public static boolean isTurned(String text) {
        return text.chars().anyMatch(c -> TURNING.indexOf(c) >= 0);
    }

    /** Whether it is shown in another order where lines begin on the right: signs and blanks change places there, letters and digits alone do not. */
    public static boolean turnsFromRight(String text) {
        return text.codePoints().anyMatch(c -> c != '\n' && !Character.isLetterOrDigit(c));
    }

    /** Without what could turn it, or what stands after it, and without what no file of a program of today can hold. */
    public static String straight(String text) {
        StringBuilder straight = new StringBuilder(text.length());
        text.chars()
                .filter(c -> DIRECTIONS.indexOf(c) < 0 && (c >= ' ' || LINES.indexOf(c) >= 0))
                .forEach(c -> straight.append((char) c));
        return straight.toString();
    }
}
