package org.zhinan.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts that people take for the same made the same, before they are compared: width, case, blanks, characters that nobody sees, and
 * the several brackets, dashes, quotation marks and dots, and radicals in the place of ideographs. What is printed or kept is never folded.
 */
public final class TextFolding {
    private static final String OPENING = "[{〔【〖";
    private static final String CLOSING = "]}〕】〗";
    private static final String QUOTES = "“”„‟″「」『』";
    private static final String SINGLE_QUOTES = "‘’‚‛′`´";
    private static final String DOTS = "•・‧∙⋅●";

    /** Blanks and fillers that are none by their category. */
    private static final String FILLERS = "\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u2800\u3164\uFFA0";

    private TextFolding() {}

    /** For comparison alone: without blanks and line breaks. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String wide = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        wide.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (isIdeograph(c) || c < 0x80 && Character.isLetterOrDigit(c)) {
                folded.append((char) c);
            } else if (!isUnseen(c) && !isBlank(c)) {
                folded.appendCodePoint(same(c));
            }
        });
        return folded.toString();
    }

    /** Whether a text is of the characters that most are of, which no normalization changes: a merge folds each cell several times. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80 || isIdeograph(c));
    }

    /** Of the first block, in which each is itself. */
    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Whether two texts say the same. */
    public static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /** The text as it stands, without blanks and unseen characters at its ends. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isNothing(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && isNothing(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /** What is typed with a key each, as digits: of one width and without unseen characters; blanks within it stay. */
    public static String typed(String text) {
        StringBuilder typed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .forEach(typed::appendCodePoint);
        return typed.toString().strip();
    }

    private static boolean isNothing(int c) {
        return isBlank(c) || isUnseen(c);
    }

    /** Marks of direction, joiners, selectors, control characters and the like. */
    static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(c)
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c != 0x2800 && FILLERS.indexOf(c) >= 0;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x2800;
    }

    private static int same(int shown) {
        int c = Radicals.ideograph(shown);
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return ')';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        return DOTS.indexOf(c) >= 0 ? '·' : c;
    }
}
