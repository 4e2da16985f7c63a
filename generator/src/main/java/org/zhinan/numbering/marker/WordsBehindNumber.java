package org.zhinan.numbering.marker;

import java.util.regex.Pattern;

/** What stands behind a number at the beginning of a line, and says whether it numbers anything. */
public final class WordsBehindNumber {
    /** A heading is not longer, and ends without a stop. */
    private static final Pattern HEADING = Pattern.compile("[^。；：，;:]{0,39}[^。；：，;:.]");

    /** Words, and no unit that what looks like a number would be an amount of. */
    private static final Pattern WORDS = Pattern.compile("\\s*(?:\\p{Lu}|[\\p{IsHan}&&[^台个套项倍家人元万亿米吨年月日天小时秒分千百度]])");

    /** A day is no number, nor is a time. */
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b.*|\\d{1,3}\\s+(?:minute|hour|day|week|month|year)s?\\b.*",
            Pattern.DOTALL);

    /** 2.1 before words is a number of two parts, and no 2. before 1. */
    private static final Pattern DECIMAL =
            Pattern.compile("[0-9]{1,2}(?:[.．][0-9]{1,2}){1,5}[ \\u3000]+" + WORDS.pattern(), Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}\\b");

    private WordsBehindNumber() {}

    /** Whether the line begins with a day or a span of time. */
    public static boolean areOfTime(String line) {
        return DAY.matcher(line).matches();
    }

    /** Whether the line begins with a number of several parts or with a year. */
    public static boolean areOfDecimalOrYear(String line) {
        return DECIMAL.matcher(line).lookingAt() || YEAR.matcher(line).lookingAt();
    }

    /** Whether words follow, and no unit of an amount. */
    public static boolean follow(String behind) {
        return WORDS.matcher(behind).lookingAt();
    }

    public static boolean areTitle(String behind) {
        return HEADING.matcher(behind.strip()).matches();
    }
}
