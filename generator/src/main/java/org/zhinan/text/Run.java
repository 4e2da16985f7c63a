package org.zhinan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of an English text, so that the Chinese in it, as a document number, can be marked as Chinese.
 *
 * @param chinese whether it is Chinese, with the figures and brackets inside it
 */
public record Run(String text, boolean chinese) {
    private static final Pattern CHINESE =
            Pattern.compile("[\\p{IsHan}《〔（][\\p{IsHan}\\d《》〔〕（）、，。；]*[\\p{IsHan}》〕）]|\\p{IsHan}");

    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher match = CHINESE.matcher(text);
        int end = 0;
        while (match.find()) {
            if (match.start() > end) {
                runs.add(new Run(text.substring(end, match.start()), false));
            }
            runs.add(new Run(match.group(), true));
            end = match.end();
        }
        if (end < text.length()) {
            runs.add(new Run(text.substring(end), false));
        }
        return runs;
    }
}
