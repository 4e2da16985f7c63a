package org.zhinan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The smallest pieces that a comparison marks: an ideograph, a word or number of another script, a mark, a run of spaces. */
final class DiffTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-’'./][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*|\\s+|.");

    private DiffTokens() {}

    /** Joined, they are the text. */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher match = TOKEN.matcher(text);
        while (match.find()) {
            tokens.add(match.group());
        }
        return tokens;
    }

    /**
     * Whether these equal pieces between two changes are too few to stand alone: less than two ideographs or one word. Marks and
     * spaces count nothing, so that a reader meets one change and not its splinters.
     */
    static boolean isSplinter(List<String> tokens) {
        int weight = 0;
        for (String token : tokens) {
            int first = token.codePointAt(0);
            if (Character.isLetterOrDigit(first)) {
                weight += Character.isIdeographic(first) ? 1 : 2;
            }
        }
        return weight < 2;
    }
}
