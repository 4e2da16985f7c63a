package org.zhinan.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of a Chinese list by sound, as GB/T 2312 has its common ideographs: each at the sound that it has most. Latin letters stand
 * among the sounds; before all stands what has neither, as digits and rare ideographs.
 */
public final class PinyinOrder {
    private static final Charset GB = Charset.forName("GB18030");
    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ";

    /** The first ideograph at each of the letters. */
    private static final String FIRST = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

    private static final int AFTER_LAST = 0xD7FA;

    /** Of texts of equal letters the shorter comes first. */
    public static final Comparator<String> COMPARATOR =
            Comparator.comparing(PinyinOrder::letter).thenComparing(PinyinOrder::compare);

    private PinyinOrder() {}

    /** The letter that a text is found under: A to Z; {@code #} for what begins with neither a letter nor a common ideograph. */
    public static String letter(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String first = text.substring(0, text.offsetByCodePoints(0, 1));
        if (first.matches("[A-Za-z]")) {
            return first.toUpperCase(Locale.ROOT);
        }
        int code = code(first);
        if (code < code(FIRST.substring(0, 1)) || code >= AFTER_LAST) {
            return "#";
        }
        int at = LETTERS.length() - 1;
        while (code < code(FIRST.substring(at, at + 1))) {
            at--;
        }
        return LETTERS.substring(at, at + 1);
    }

    private static int compare(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int difference = Integer.compare(code(Character.toString(first[i])), code(Character.toString(second[i])));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    /** The code of a character in two bytes of GB/T 2312; of others what it is in its successor, above or below those. */
    private static int code(String character) {
        try {
            ByteBuffer bytes = GB.newEncoder().encode(CharBuffer.wrap(character));
            int code = 0;
            while (bytes.hasRemaining()) {
                code = (code << 8) | (bytes.get() & 0xFF);
            }
            return code & Integer.MAX_VALUE;
        } catch (CharacterCodingException e) {
            return Integer.MAX_VALUE;
        }
    }
}
