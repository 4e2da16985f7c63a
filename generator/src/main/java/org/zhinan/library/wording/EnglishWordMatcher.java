package org.zhinan.library.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds English words in texts; each is made a pattern of once. Not safe for use by many threads. */
final class EnglishWordMatcher {
    private final Map<String, Sought> sought = new HashMap<>();

    /** @param end what the words have whatever letter they begin with: few texts that lack the words have it */
    private record Sought(String end, Pattern pattern) {
        static Sought of(String words) {
            boolean begin = words.endsWith("*");
            String stem = begin ? words.substring(0, words.length() - 1) : words;
            String end = stem.substring(1);
            String first = Pattern.quote(stem.substring(0, 1)) + "|(?<=^|[.!?][”\"’)]?\\s)"
                    + stem.substring(0, 1).toUpperCase(Locale.ROOT);
            String rest = Pattern.quote(end) + (begin ? "" : "(?![\\p{L}\\d])");
            return new Sought(end, Pattern.compile("(?<![\\p{L}\\d])(?:" + first + ")" + rest));
        }
    }

    /**
     * Whether words stand in a text, with a small letter or at the beginning of a sentence; the month of May is no may.
     *
     * @param words whole words, or what they begin with before a {@code *}
     */
    boolean isIn(String text, String words) {
        Sought each = sought.computeIfAbsent(words, Sought::of);
        return text.contains(each.end()) && each.pattern().matcher(text).find();
    }
}
