package org.zhinan.search.text;

import java.util.Locale;
import java.util.Map;

/** One form for what a reader takes for the same character: width, case, accents, traditional ideographs. */
public final class Normalizer {

    private final Map<Integer, Integer> simplified;

    /** The normalized forms met before, which are nearly all that will be; each thread may write the same. */
    private final String[] known = new String[1 << 16];

    /** @param simplified traditional code points to simplified ones */
    public Normalizer(Map<Integer, Integer> simplified) {
        this.simplified = Map.copyOf(simplified);
    }

    /** The normalized form of one code point: none, one or several code points. */
    String normalize(int c) {
        if (c >= known.length) {
            return normalized(c);
        }
        String form = known[c];
        if (form == null) {
            form = normalized(c);
            known[c] = form;
        }
        return form;
    }

    private String normalized(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 32)) : String.valueOf((char) c);
        }
        if (CharacterClasses.isHan(c)) {
            return Character.toString(simplified.getOrDefault(c, c));
        }
        String plain = java.text.Normalizer.normalize(Character.toString(c), java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder normalized = new StringBuilder();
        plain.codePoints()
                .filter(part -> !CharacterClasses.isMark(part))
                .forEach(part -> normalized.appendCodePoint(simplified.getOrDefault(part, part)));
        return normalized.toString();
    }
}
