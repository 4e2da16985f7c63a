package org.zhinan.search.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** One form for what a reader takes for the same character: width, case, accents, traditional ideographs. */
public final class Folding {

    private final Map<Integer, Integer> simplified;

    /** @param simplified traditional code points to simplified ones */
    public Folding(Map<Integer, Integer> simplified) {
        this.simplified = Map.copyOf(simplified);
    }

    /** The folded form of one code point: none, one or several code points. */
    String fold(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 32)) : String.valueOf((char) c);
        }
        if (Ranges.isHan(c)) {
            return Character.toString(simplified.getOrDefault(c, c));
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints()
                .filter(part -> !Ranges.isMark(part))
                .forEach(part -> folded.appendCodePoint(simplified.getOrDefault(part, part)));
        return folded.toString();
    }
}
