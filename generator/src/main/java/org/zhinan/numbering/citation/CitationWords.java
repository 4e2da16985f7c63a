package org.zhinan.numbering.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.ChineseNumerals;
import org.zhinan.text.Language;

/** What stands around numbers in a citation, whatever the profile: the small words of the language. */
enum CitationWords {
    ZH(
            "(?:[、，,]?[ \\u3000]*(?:以及|或者|和|或|与|與|及|至|到)|[、，～~—－–-]+)[ \\u3000]*",
            "第",
            "(?<here>本)|(?<back>前)(?<count>[一二两三四五六七八九])?",
            "(?:见|参见|详见|按照|依照|参照|遵照|根据|依据|符合|满足|达到|执行|违反|适用|準用|適用|違反|根據|依據|參照|見|執行|按|依|除|和|与|與|及|或|由|在|对|對|》)[ \\u3000]*",
            "[ \\u3000]*[A-Za-z%％‰°℃Ωμ个台件人年月日天小万亿元倍度米吨级分秒版号项条]",
            "",
            "(?![.．]?[0-9０-９])"),
    EN(
            "(?:,?\\s+(?:and/or|and|or|to)\\s+|,\\s+|\\s?[–—-]\\s?)(?:the\\s+)?",
            "",
            "(?<here>[Tt]his)\\s+|(?<back>[Tt]he\\s+(?:preceding|previous))\\s+(?:(?<count>two|three|four|five)\\s+)?",
            "(?:\\b(?:[Ss]ee|with|meets?|[Ii]n|to|[Uu]nder|of|by|[Pp]er|and|or|[Ff]rom)|§)\\s+(?:also\\s+)?\\(?",
            "\\s*[%‰°℃Ωμ]|\\s+(?!(?:and|or|to|of|shall|is|are|was|may|can|should|must|will|applies|apply|for|in|on|when|where|if"
                    + "|above|below|unless|except|by|as)\\b)[\\p{L}]",
            "(?<![\\p{L}\\p{N}_.-])",
            "(?![.．]?[0-9]|[\\p{L}_])");

    private static final String SPACES = "[\\s\\u3000\\u00a0]";
    /** Words that begin with the last character of a citation: 第三条件 names no article. */
    private static final Pattern LONGER_WORD =
            Pattern.compile("(?:[条條][件款例约約线線路道目措建街河]|[条條]生[产產]|条产线|条流水|章[程节節]|[节節][点點能约約课目省电水]|款[项式]"
                    + "|[项項][目工任措技指条内产专]|目[录錄标標的前]|[一二三四五六七八九十][份张])");

    private static final List<String> COUNTS = List.of("two", "three", "four", "five");
    private static final Pattern MEASURE = Pattern.compile("[ \\u3000]*[份张个人台篇名家件套项年月日%倍万元]");

    private final Pattern connector;
    private final String ordinalPrefix;
    private final String anchor;
    private final Pattern introducer;
    private final Pattern unit;
    private final String wordBegin;
    private final String numeralEnd;

    CitationWords(
            String connector,
            String ordinalPrefix,
            String anchor,
            String introducer,
            String unit,
            String wordBegin,
            String numeralEnd) {
        this.connector = Pattern.compile(connector);
        this.ordinalPrefix = ordinalPrefix;
        this.anchor = anchor;
        this.introducer = Pattern.compile("(?s).*" + introducer);
        this.unit = Pattern.compile(unit);
        this.wordBegin = wordBegin;
        this.numeralEnd = numeralEnd;
    }

    static CitationWords of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** Between citations that belong together. */
    Pattern connector() {
        return connector;
    }

    /** The character that makes a number an ordinal, which is no part of a level's name. */
    String ordinalPrefix() {
        return ordinalPrefix;
    }

    /** This, or the one before; with the groups here, back and count. */
    String anchor() {
        return anchor;
    }

    /** How many clauses before are meant; one where the words do not say. */
    int count(String count) {
        if (count == null) {
            return 1;
        }
        return this == ZH ? ChineseNumerals.parse(count) : COUNTS.indexOf(count) + 2;
    }

    /** What stands before a number that has no word of its own. */
    boolean introduces(String before) {
        return introducer.matcher(before).matches();
    }

    /** What makes a number without a word the amount of something. */
    boolean isAmount(String text, int end) {
        return unit.matcher(text).region(end, text.length()).lookingAt();
    }

    String wordBegin() {
        return wordBegin;
    }

    String numeralEnd() {
        return numeralEnd;
    }

    boolean isPartOfLongerWord(String text, int end) {
        if (this == EN) {
            return end < text.length()
                    && Character.isLetterOrDigit(text.charAt(end - 1))
                    && Character.isLetterOrDigit(text.charAt(end));
        }
        boolean amount = Character.isLetterOrDigit(text.charAt(end - 1))
                && !Character.isIdeographic(text.charAt(end - 1))
                && MEASURE.matcher(text).region(end, text.length()).lookingAt();
        return amount
                || LONGER_WORD
                        .matcher(text)
                        .region(end - 1, Math.min(text.length(), end + 2))
                        .lookingAt();
    }

    /** In English the last word before the numeral may be in the plural, which the group tells. */
    String before(String words, String plural) {
        String strip = words.strip();
        boolean word = this == EN && !strip.isEmpty() && Character.isLetter(strip.charAt(strip.length() - 1));
        // That of "the operator's 3 machines" is no section.
        return (this == EN && strip.matches("[a-z]\\.?") ? "(?<![’'])" : "")
                + literal(strip)
                + (word ? "(?<" + plural + ">e?s)?" : "")
                + (this == ZH ? SPACES + "*" : words.endsWith(" ") ? SPACES + "+" : SPACES + "*");
    }

    /** Behind the last of several numerals, as in first and second paragraphs. */
    String plural(String after) {
        return this == EN && !after.isEmpty() && Character.isLetter(after.charAt(after.length() - 1)) ? "s?" : "";
    }

    boolean isPlural(Matcher before) {
        return this == EN && before.pattern().pattern().contains("<plural>") && before.group("plural") != null;
    }

    /** As it is; an ideograph may stand apart, and a small first letter may begin a sentence. */
    String literal(String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                regex.append(SPACES).append('+');
            } else if (i == 0 && Character.isLowerCase(c)) {
                regex.append('[').append(c).append(Character.toUpperCase(c)).append(']');
            } else if (i > 0 && Character.isIdeographic(c)) {
                regex.append("[ \\u3000]*").append(c);
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
