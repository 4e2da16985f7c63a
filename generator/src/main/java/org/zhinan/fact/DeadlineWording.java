package org.zhinan.fact;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.ChineseNumerals;
import org.zhinan.text.Language;

/** Whether a text names a day as the last one, as in 5月6日前, 5月6日17:00以前 or by 6 May, or as a day on which something happens. */
public final class DeadlineWording {
    private static final String TIME = "\\s*(?:[（(][^）)]*[）)]\\s*)?(?:(?:上午|中午|下午|晚上?)?\\s*"
            + "[0-9一二三四五六七八九十]{1,3}\\s*(?:[:：]\\d{2}|[时点](?:整|半|\\d{1,2}分)?)\\s*|下班)?";
    private static final String BEFORE = "[之以]?前";
    /** Of a day that is written otherwise, as 5月底前. */
    private static final Pattern ANY_BEFORE = Pattern.compile("(?:[日号底末旬时点分整半班]|[:：]\\d{2})\\s*" + BEFORE);

    private DeadlineWording() {}

    /** @param language that of the text */
    public static boolean isIn(String text, Language language, LocalDate day) {
        return language == Language.ZH ? isInChinese(text, day) : isInEnglish(text, day);
    }

    private static boolean isInChinese(String text, LocalDate day) {
        Matcher named = Pattern.compile("(?<![\\d十])" + number(day.getMonthValue())
                        + "\\s*月\\s*(?:\\d{1,2}\\s*(?:[-—~～]{1,2}|至|到)\\s*)?" + number(day.getDayOfMonth())
                        + "\\s*[日号](?<before>" + TIME + BEFORE + ")?")
                .matcher(text);
        boolean isNamed = false;
        while (named.find()) {
            isNamed = true;
            if (named.group("before") != null) {
                return true;
            }
        }
        return !isNamed && ANY_BEFORE.matcher(text).find();
    }

    private static String number(int value) {
        return "(?:0?" + value + "|" + ChineseNumerals.write(value) + ")";
    }

    private static boolean isInEnglish(String text, LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String number = day.getDayOfMonth() + "(?:st|nd|rd|th)?";
        return Pattern.compile(
                        "\\b(?:by|before|until|no later than|not later than)\\b[^.;]{0,40}?\\b(?:" + number
                                + " (?:of )?" + month + "|" + month + " " + number + ")\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
