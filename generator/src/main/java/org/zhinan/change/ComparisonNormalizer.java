package org.zhinan.change;

/** Words without what makes no difference to a reader: the width of letters, figures and marks, and blanks beside ideographs. */
final class ComparisonNormalizer {
    private static final int WIDE = 0xFF01;
    private static final int WIDE_END = 0xFF5E;
    private static final int WIDTH = 0xFF01 - 0x21;

    private ComparisonNormalizer() {}

    static String of(String words) {
        StringBuilder narrow = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            if (Character.isWhitespace(each) || each == '\u00a0' || each == '\ufeff') {
                blank = true;
                continue;
            }
            char letter = each >= WIDE && each <= WIDE_END ? (char) (each - WIDTH) : each;
            if (blank && partsWords(narrow, letter)) {
                narrow.append(' ');
            }
            blank = false;
            narrow.append(letter);
        }
        return narrow.toString();
    }

    /** A blank says something only between two words of a script that parts its words. */
    private static boolean partsWords(StringBuilder before, char after) {
        return before.length() > 0 && isAlphabetic(before.charAt(before.length() - 1)) && isAlphabetic(after);
    }

    private static boolean isAlphabetic(char letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter) && !Character.isSurrogate(letter);
    }
}
