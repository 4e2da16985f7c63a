package org.zhinan.importer.source.common;

/** White space at the ends of a text. */
public final class Whitespace {
    private Whitespace() {}

    /** Without blanks of any width, tabs, line breaks and invisible characters at both ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    public static boolean areBlank(String text) {
        return strip(text).isEmpty();
    }
}
