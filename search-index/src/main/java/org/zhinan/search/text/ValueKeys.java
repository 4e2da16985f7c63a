package org.zhinan.search.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads telephone numbers and days, however they are written, as keys that are the same for all ways to write them. */
public final class ValueKeys {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String MONTHS =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\\.?(?![a-z])";
    private static final String MONTH_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String ENDING = "(?:st|nd|rd|th)?";

    /** Of a landline its area, without the zero, and its number; of any other its whole. */
    private static final Pattern TELEPHONE = Pattern.compile("(?:^|[^0-9])(?:0([1-9][0-9]{1,2})[-() ]{0,3}([0-9]{7,8})"
            + "|(1[3-9][0-9]{9})|([48]00)[- ]?([0-9]{3})[- ]?([0-9]{4}))(?![0-9])");

    /** A query that is a telephone number: its digits. */
    private static final Pattern DIALLED = Pattern.compile(
            "^(?:联系电话|电话|手机|tel|phone|fax)?[:. \\t]*\\+?\\(?([0-9][0-9()\\-\\u2010-\\u2015. \\t]{5,24}[0-9])$");

    /** Days: the year, which may be missing, the month, and the day, at these places of the groups. */
    private static final List<Written> DAYS = List.of(
            new Written(
                    "(?:([0-9]{4}|[〇零○一二三四五六七八九]{4})[ \\t]*年[ \\t]*)?" + NUMBER + "[ \\t]*月[ \\t]*" + NUMBER
                            + "[ \\t]*[日号]",
                    1,
                    2,
                    3),
            new Written("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?![0-9])", 1, 2, 3),
            new Written(
                    "([0-9]{1,2})" + ENDING + "[ \\t]+(?:of[ \\t]+)?" + MONTHS + "(?:,?[ \\t]+([0-9]{4}))?(?![0-9])",
                    3,
                    2,
                    1),
            new Written(
                    "(?:^|[^a-z])" + MONTHS + "[ \\t]+([0-9]{1,2})" + ENDING + "(?:,?[ \\t]+([0-9]{4}))?(?![0-9])",
                    3,
                    1,
                    2));

    private static final String BEFORE_DAY = "^(?:by|before|on|截至|截止)?[ \\t]*(?:";
    private static final String BEHIND_DAY = ")[ \\t]*(?:之前|以前|前)?$";

    private ValueKeys() {}

    /** A way to write a day. */
    private record Written(Pattern pattern, int year, int month, int day) {

        Written(String pattern, int year, int month, int day) {
            this(Pattern.compile(pattern), year, month, day);
        }

        List<String> keys(String text) {
            List<String> keys = new ArrayList<>();
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                keys.addAll(dayKeys(found.group(year), found.group(month), found.group(day)));
            }
            return keys;
        }
    }

    /** What a second implementation needs. */
    public static List<Object> rules() {
        return List.of(
                DIGITS,
                MONTH_NAMES,
                TELEPHONE.pattern(),
                DIALLED.pattern(),
                DAYS.stream()
                        .<Object>map(way -> List.of(way.pattern().pattern(), way.year(), way.month(), way.day()))
                        .toList(),
                BEFORE_DAY,
                BEHIND_DAY);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The keys of all values that a text states. */
    public static List<String> in(String text) {
        String plain = plain(text);
        // Every pattern has one of these, and most texts have none.
        if (plain.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '月')) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        Matcher found = TELEPHONE.matcher(plain);
        while (found.find()) {
            keys.addAll(telephoneKeys(found));
        }
        DAYS.forEach(way -> keys.addAll(way.keys(plain)));
        return keys.stream().distinct().toList();
    }

    private static List<String> telephoneKeys(Matcher found) {
        if (found.group(1) != null) {
            return List.of("@tel " + found.group(1) + found.group(2), "@tel " + found.group(2));
        }
        return found.group(3) != null
                ? List.of("@tel " + found.group(3))
                : List.of("@tel " + found.group(4) + found.group(5) + found.group(6));
    }

    /** With the year first, if there is one; nothing for what is no day. */
    private static List<String> dayKeys(String year, String month, String day) {
        int m = MONTH_NAMES.indexOf(month) >= 0 ? MONTH_NAMES.indexOf(month) / 3 + 1 : number(month);
        int d = number(day);
        String key = m + "-" + d;
        if (m < 1 || m > 12 || d < 1 || d > 31) {
            return List.of();
        }
        return year == null ? List.of("@day " + key) : List.of("@day " + digits(year) + "-" + key, "@day " + key);
    }

    private static String digits(String year) {
        StringBuilder digits = new StringBuilder();
        for (char c : year.replace('零', '〇').replace('○', '〇').toCharArray()) {
            digits.append(DIGITS.indexOf(c) < 0 ? c : (char) ('0' + DIGITS.indexOf(c)));
        }
        return digits.toString();
    }

    /** Up to 99, in digits or as 二十二. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0)) && text.charAt(0) < 128) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text) : -1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.substring(0, ten));
        return 10 * tens + (ten + 1 == text.length() ? 0 : DIGITS.indexOf(text.substring(ten + 1)));
    }

    /** The keys that a query may be, if it is a telephone number or a day and nothing else; the first that is known counts. */
    public static List<String> of(String query) {
        String plain = plain(query);
        Matcher dialled = DIALLED.matcher(plain);
        if (dialled.matches()) {
            String digits = dialled.group(1).replaceAll("[^0-9]", "");
            List<String> keys = new ArrayList<>(List.of("@tel " + digits));
            keys.add("@tel " + digits.replaceFirst("^(?:00)?86", "").replaceFirst("^0", ""));
            keys.add("@tel " + digits.replaceFirst("^0", ""));
            if (digits.length() > 6 && days(plain).isEmpty()) {
                return keys;
            }
        }
        return days(plain).stream().limit(1).toList();
    }

    private static List<String> days(String plain) {
        return DAYS.stream()
                .filter(way -> Pattern.matches(BEFORE_DAY + way.pattern().pattern() + BEHIND_DAY, plain))
                .findFirst()
                .map(way -> way.keys(plain))
                .orElse(List.of());
    }
}
