package org.zhinan.numbering.marker;

import java.util.regex.Pattern;

/** What the words of a heading look like, beside those of a sentence. */
public final class HeadingWords {
    private static final Pattern HEADING = Pattern.compile("[\\p{Lu}\\p{IsHan}][^\\n。；;：:，.?？!！]{0,89}");

    /** The number of a standard with its name, as a standard lists those that it refers to. */
    private static final Pattern STANDARD =
            Pattern.compile("[A-Z]{1,8}[0-9]{0,2}(?:[/ ][A-Z]{1,8}|[/ ]Guide)*[\\s\\u3000]?[0-9][0-9.]*\\b.*");

    /** What stands above a heading has ended. */
    private static final Pattern ENDED = Pattern.compile("(?s).*[.。;；!！?？”’\"'）)]");

    private static final Pattern ENACTING =
            Pattern.compile("(?:HAVE|HAS) (?:ADOPTED|DECIDED|AGREED)\\b.{0,60}:|兹?(?:通过|制定)本(?:条例|指令|决定|法规)[：:]");

    private static final Pattern OF_ARTICLE = Pattern.compile("[\\s\\u3000]*[\\p{IsHan}、]{2,12}[\\s\\u3000]*");

    private HeadingWords() {}

    /** What stands after an article's number is no paragraph of it when it only names the article. */
    public static boolean isTitleOnly(String rest) {
        return rest.isBlank() || rest.strip().matches("[【\\[（(][^】\\]）)]*[】\\]）)]");
    }

    /** Whether they are a few Chinese words, as behind the number of a contract's article. */
    public static boolean areFew(String rest) {
        return OF_ARTICLE.matcher(rest).matches();
    }

    /** Whether the words behind a number are a title, and no sentence or part of a list. */
    public static boolean names(String words) {
        return HEADING.matcher(words.strip()).matches();
    }

    /** Whether the words stand between the recitals of an act and its first article. */
    public static boolean enacts(String text) {
        return ENACTING.matcher(text).matches();
    }

    /** Whether the line is a heading below this one. */
    public static boolean isHeading(String line, String above) {
        return HEADING.matcher(line).matches()
                && !STANDARD.matcher(line).matches()
                && (ENDED.matcher(above).matches() || HEADING.matcher(above).matches());
    }
}
