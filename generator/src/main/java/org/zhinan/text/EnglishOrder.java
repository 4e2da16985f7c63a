package org.zhinan.text;

import java.util.Comparator;
import java.util.Locale;

/** The order of an English list: word by word, whatever is a capital, a hyphen or in quotation marks; figures before letters. */
public final class EnglishOrder {
    public static final Comparator<String> COMPARATOR =
            Comparator.comparing(EnglishOrder::key).thenComparing(Comparator.naturalOrder());

    private EnglishOrder() {}

    /** The letter that a text is found under: A to Z; {@code #} for what begins with none. */
    public static String letter(String text) {
        String key = key(text);
        return key.isEmpty() || !Character.isLetter(key.charAt(0))
                ? "#"
                : key.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[-–/]", " ")
                .replaceAll("[^\\p{L}\\d ]", "")
                .strip();
    }
}
