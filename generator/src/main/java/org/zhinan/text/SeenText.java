package org.zhinan.text;

/** Texts of strangers as they can be shown to somebody: nothing in them is unseen, or turns or stirs what stands beside it. */
public final class SeenText {
    /** What has letters and signs after it stand from right to left, though they are read from left to right. */
    private static final String TURNING = "\u061C\u200F\u202B\u202E\u2067";

    /** These with what undoes them, and with what has text stand as it does anyhow. */
    private static final String DIRECTIONS = TURNING + "\u200E\u202A\u202C\u202D\u2066\u2068\u2069";

    private SeenText() {}

    /** The characters that nobody sees, or that a terminal obeys, named by their numbers. */
    public static String of(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT) {
                seen.append("<U+%04X>".formatted(c));
            } else {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString();
    }

    /** Whether it is shown in another order than it is stored. */
    public static boolean isTurned(String text) {
        return text.chars().anyMatch(c -> TURNING.indexOf(c) >= 0);
    }

    /** Without what could turn it, or what stands after it. */
    public static String straight(String text) {
        StringBuilder straight = new StringBuilder(text.length());
        text.chars().filter(c -> DIRECTIONS.indexOf(c) < 0).forEach(c -> straight.append((char) c));
        return straight.toString();
    }
}
