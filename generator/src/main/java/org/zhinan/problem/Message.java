package org.zhinan.problem;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.UntrustedTextSanitizer;

/** What a problem says, worded in both languages at once, so that none is forgotten. */
public final class Message {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    /** Longer values are quoted as far as this. */
    private static final int QUOTED = 2_000;

    private Message() {}

    /**
     * One sentence without a full stop.
     *
     * @param zh with {@code {0}} to {@code {9}} where the values stand
     * @param en the same; the values may stand in another order
     * @param values anything, of which the characters that a terminal obeys are named; a {@link Bilingual} stands in its language, and a collection in Chinese with 、 between its items
     */
    public static Bilingual of(String zh, String en, Object... values) {
        return new Bilingual(filled(zh, Language.ZH, values), filled(en, Language.EN, values));
    }

    /** Words with commas between them. */
    public static Bilingual list(Collection<String> words) {
        return new Bilingual(String.join("、", words), String.join(", ", words));
    }

    private static String filled(String text, Language language, Object[] values) {
        UnaryOperator<String> slot = number -> shown(values[Integer.parseInt(number)], language);
        return SLOT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(slot.apply(found.group(1))));
    }

    private static String shown(Object value, Language language) {
        if (value instanceof Bilingual both) {
            return UntrustedTextSanitizer.ofLines(both.in(language));
        }
        return UntrustedTextSanitizer.ofLines(quoted(
                language == Language.ZH && value instanceof Collection<?> items
                        ? String.join("、", items.stream().map(String::valueOf).toList())
                        : String.valueOf(value)));
    }

    private static String quoted(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        return text.substring(0, QUOTED - (Character.isLowSurrogate(text.charAt(QUOTED)) ? 1 : 0)) + "…";
    }
}
