package org.zhinan.numbering.marker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a note, as it begins the note and as it stands in the text.
 *
 * @param start where it begins in its line
 * @param end where it ends, of one that begins a note with the blanks behind it
 */
public record NoteMark(Form form, int number, int start, int end) {
    /** Numbers that are no marks, since they belong to the word before. */
    private static final String CLAUSE =
            "(?<!\\b(?i:points?|paragraphs?|subparagraphs?|articles?|sections?|annex|items?|recitals?|and|or|to|in|step|formula|equation))"
                    + "(?<![第式项項款条條表图圖件由和及或至])";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String CIRCLES = "[①-⑳㉑-㉟㊱-㊿]";

    private static final String STARS = "*＊※";

    private static final Pattern SIGN =
            Pattern.compile("[\\[［〔【(（][0-9]|" + CIRCLES + "|[" + RAISED + "]|[" + STARS + "]|[注註]\\s?[0-9]");

    /** What it looks like. */
    public enum Form {
        SQUARE("[\\[［〔【](\\d{1,3})[\\]］〕】]", ""),
        ROUND(
                "[(（](\\d{1,3})[)）]",
                "(?=\\s?[(（]\\d)" + CLAUSE + "(?<=[\\p{L}”’)）》])\\s?[(（](\\d{1,3})[)）](?=[\\s,.;:，。；：、)）]|$)"),
        CIRCLED("(" + CIRCLES + ")", "(?<=[\\p{L}\\p{N}”’)）》％%。.])(" + CIRCLES + ")"),
        /** Behind a word; behind a letter or a unit, as in m², it is a power. */
        RAISED(
                "([" + NoteMark.RAISED + "]{1,3})",
                "(?<=[\\p{IsHan}\\p{IsPunctuation}]|\\p{L}{3})(?<![米秒])([" + NoteMark.RAISED + "]{1,3})"),
        /** As * and **. */
        STAR("([*＊※]{1,3})(?![*＊※])", "(?<=[\\p{L}”’)）》％%])(?<![*＊※])([*＊※]{1,3})(?![\\p{L}\\p{N}*＊※=])"),
        /** As 注1：, of which the text says （注1）. */
        WORD("[注註]\\s?(\\d{1,2})[：:]", "(?<=[（(见見])[注註]\\s?(\\d{1,2})(?=[）)、，。；])"),
        /** Marks of this form, as text1, are not told from other numbers. */
        PLAIN("(\\d{1,3})(?:[.．、](?!\\d)|[ \\u3000\\t]+(?=\\D))", "(?!)()");

        private final Pattern beginning;
        private final Pattern inText;

        Form(String beginning, String inText) {
            this.beginning = Pattern.compile("(?:" + beginning + ")[ \\u3000\\t]*");
            this.inText = Pattern.compile(inText.isEmpty() ? "(?<!^)" + beginning : inText);
        }

        /** The forms that the marks of notes with numbers of this form may have. */
        private Set<Form> marks() {
            return switch (this) {
                case SQUARE, PLAIN -> EnumSet.of(SQUARE, RAISED);
                case ROUND -> EnumSet.of(ROUND, SQUARE, RAISED);
                case CIRCLED, STAR, WORD -> EnumSet.of(this);
                case RAISED -> EnumSet.of(RAISED, SQUARE);
            };
        }
    }

    /** The one that the line of a note begins with. */
    public static Optional<NoteMark> beginning(String line) {
        for (Form form : Form.values()) {
            Matcher matcher = form.beginning.matcher(line);
            if (matcher.lookingAt()) {
                return Optional.of(new NoteMark(form, value(matcher.group(1)), 0, matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** All that may be marks within a text, in their order. */
    public static List<NoteMark> in(String text) {
        List<NoteMark> marks = new ArrayList<>();
        if (!SIGN.matcher(text).find()) {
            return marks;
        }
        for (Form form : Form.values()) {
            Matcher matcher = form.inText.matcher(text);
            while (matcher.find()) {
                int start = matcher.end() - matcher.group().stripLeading().length();
                marks.add(new NoteMark(form, value(matcher.group(1)), start, matcher.end()));
            }
        }
        marks.sort(Comparator.comparingInt(NoteMark::start));
        return marks;
    }

    /** Whether this one in the text is the mark of the note that begins with the other. */
    public boolean marks(NoteMark note) {
        return number == note.number && note.form.marks().contains(form);
    }

    private static int value(String numeral) {
        if (numeral.codePoints().allMatch(c -> STARS.indexOf(c) >= 0)) {
            return numeral.length();
        }
        if (numeral.codePoints().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(numeral);
        }
        int value = 0;
        for (char c : numeral.toCharArray()) {
            value = value * 10 + (RAISED.indexOf(c) >= 0 ? RAISED.indexOf(c) : circled(c));
        }
        return value;
    }

    private static int circled(char c) {
        return c <= '⑳' ? c - '①' + 1 : c <= '㉟' ? c - '㉑' + 21 : c - '㊱' + 36;
    }
}
