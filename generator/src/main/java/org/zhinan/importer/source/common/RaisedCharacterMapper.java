package org.zhinan.importer.source.common;

import java.util.Optional;
import java.util.regex.Pattern;

/** Raised and lowered characters, as far as Unicode has them. */
public final class RaisedCharacterMapper {
    private static final String PLAIN = "0123456789+-=()";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    /** What says the same when it is not raised: 1st, marks of notes. */
    private static final Pattern SAME =
            Pattern.compile("st|nd|rd|th|[\\[〔]\\d+[\\]〕]|[\\u2460-\\u24FF*†‡®©™°]+|注\\d*|\\s*");

    private RaisedCharacterMapper() {}

    public static Optional<String> raised(String text) {
        return SAME.matcher(text).matches() ? Optional.of(text) : mapped(text, PLAIN + "ni", RAISED + "ⁿⁱ");
    }

    public static Optional<String> lowered(String text) {
        return SAME.matcher(text).matches() ? Optional.of(text) : mapped(text, PLAIN, LOWERED);
    }

    private static Optional<String> mapped(String text, String from, String to) {
        StringBuilder mapped = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = from.indexOf(c);
            if (at < 0 && c != ' ') {
                return Optional.empty();
            }
            mapped.append(at < 0 ? c : to.charAt(at));
        }
        return Optional.of(mapped.toString());
    }
}
