package org.zhinan.search.text;

/** Which code points are ideographs, which belong to words, which part sentences. */
public final class CharacterClasses {

    /** Pairs of first and last code point. */
    private static final int[] HAN = {0x3007, 0x3007, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0x20000, 0x3FFFF};

    /** Pairs of first and last code point beyond ASCII that belong to no word. */
    private static final int[] NOT_A_WORD = {
        0x80, 0xBF, 0xD7, 0xD7, 0xF7, 0xF7, 0x2000, 0x2BFF, 0x2E00, 0x3006, 0x3008, 0x3030, 0xD800, 0xF8FF, 0xFE00,
        0xFE6F, 0xFF00, 0xFFFF, 0x1F000, 0x1FAFF, 0xE0000, 0x10FFFF
    };

    /** Combining marks that a letter stands without as well. */
    private static final int[] MARKS = {0x300, 0x36F, 0x200B, 0x200D, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xAD, 0xAD};

    private static final String BREAKS = ",.;:!?|()\n\r\t。、";

    private CharacterClasses() {}

    static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= HAN[0] && within(HAN, c);
    }

    static boolean isMark(int c) {
        return within(MARKS, c);
    }

    static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return !within(NOT_A_WORD, c) && !isHan(c);
    }

    static boolean isBreak(int c) {
        return BREAKS.indexOf(c) >= 0;
    }

    /** Pairs of first and last code point of ideographs. */
    public static int[] han() {
        return HAN.clone();
    }

    /** Pairs of first and last code point beyond ASCII that belong to no word. */
    public static int[] notAWord() {
        return NOT_A_WORD.clone();
    }

    /** Pairs of first and last code point of marks that are dropped. */
    public static int[] marks() {
        return MARKS.clone();
    }

    /** Normalized characters that leave a gap between tokens. */
    public static String breaks() {
        return BREAKS;
    }

    private static boolean within(int[] ranges, int c) {
        for (int k = 0; k < ranges.length; k += 2) {
            if (c >= ranges[k] && c <= ranges[k + 1]) {
                return true;
            }
        }
        return false;
    }
}
