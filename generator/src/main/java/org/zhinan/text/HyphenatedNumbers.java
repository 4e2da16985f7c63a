package org.zhinan.text;

/** Figures that a hyphen holds together, as in 029-63915622. */
public final class HyphenatedNumbers {
    private HyphenatedNumbers() {}

    /** Whether a line that ends before this place would part such figures; most rules of line breaking allow it after any hyphen. */
    public static boolean arePartedAt(String text, int place) {
        return place > 1
                && place < text.length()
                && "-\u2010\u2011\u2013".indexOf(text.charAt(place - 1)) >= 0
                && isFigure(text.charAt(place - 2))
                && isFigure(text.charAt(place));
    }

    private static boolean isFigure(char c) {
        return Character.isDigit(c) || c == ')' || c == '）';
    }
}
