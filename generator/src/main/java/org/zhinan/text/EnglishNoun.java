package org.zhinan.text;

import java.util.Locale;

/** Forms of an English noun that somebody names a kind of thing by. */
public final class EnglishNoun {
    private EnglishNoun() {}

    public static String plural(String word) {
        return word.matches(".*[^aeiou]y")
                ? word.substring(0, word.length() - 1) + "ies"
                : word.matches(".*(s|x|ch|sh)") ? word + "es" : word + "s";
    }

    /** What stands before it, by how it is written. */
    public static String article(String word) {
        return word.matches("[aeiouAEIOU].*") ? "an" : "a";
    }

    /** Within a sentence: in lower case, but for abbreviations. */
    public static String small(String word) {
        return word.length() > 1 && Character.isLowerCase(word.charAt(1)) ? word.toLowerCase(Locale.ROOT) : word;
    }
}
