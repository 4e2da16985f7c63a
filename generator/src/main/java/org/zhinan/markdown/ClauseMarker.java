package org.zhinan.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.text.Language;

/**
 * The number at the beginning of a block.
 *
 * @param level 1 for 一、 or I.; 2 for （一） or (1); 3 for 1.; 4 for a note [1]
 * @param number what it counts
 */
public record ClauseMarker(int level, int number) {
    static final int NOTE = 4;

    private static final Pattern CHINESE_FIRST = Pattern.compile("([一二三四五六七八九十]+)、");
    private static final Pattern CHINESE_SECOND = Pattern.compile("[（(]([一二三四五六七八九十]+)[)）]");
    private static final Pattern ENGLISH_FIRST = Pattern.compile("([IVXL]+)\\. ");
    private static final Pattern ENGLISH_SECOND = Pattern.compile("\\((\\d{1,3})\\)( |$)");
    private static final Pattern THIRD = Pattern.compile("(\\d{1,3})[.．](?!\\d)");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(\\d{1,3})]");
    private static final Pattern BARE = Pattern.compile("(\\d{1,3})$");

    /** The marker that a text begins with. */
    public static Optional<ClauseMarker> of(String text, Language language) {
        boolean chinese = language == Language.ZH;
        return match(chinese ? CHINESE_FIRST : ENGLISH_FIRST, text)
                .map(n -> new ClauseMarker(1, chinese ? HeadingNumerals.chinese(n) : HeadingNumerals.roman(n)))
                .or(() -> match(chinese ? CHINESE_SECOND : ENGLISH_SECOND, text)
                        .map(n -> new ClauseMarker(2, chinese ? HeadingNumerals.chinese(n) : Integer.parseInt(n))))
                .or(() -> match(THIRD, text).map(n -> new ClauseMarker(3, Integer.parseInt(n))))
                .or(() -> match(NOTE_MARK, text).map(n -> new ClauseMarker(NOTE, Integer.parseInt(n))));
    }

    /** In the first cell of a row a bare number is a marker too. */
    public static Optional<ClauseMarker> ofCell(String text, Language language) {
        return of(text, language).or(() -> match(BARE, text).map(n -> new ClauseMarker(3, Integer.parseInt(n))));
    }

    /** As the English text writes it, with the space after it. */
    public String english() {
        return switch (level) {
            case 1 -> HeadingNumerals.roman(number) + ". ";
            case 2 -> "(" + number + ") ";
            case NOTE -> "[" + number + "] ";
            default -> number + ". ";
        };
    }

    private static Optional<String> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
