package org.zhinan.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in Chinese: 2030年5月6日, 二〇三〇年五月六日, 2030-05-06, 5月底, 5月中旬, 5月1日至6月10日, 即日起至5月6日. */
final class ChineseDates {
    private static final String FOUR = "(?:\\d{4}|[〇一二三四五六七八九]{4})";
    private static final String YEAR =
            "(?:(?<!\\d)(?<year%1$s>" + FOUR + ")\\s*年\\s*|(?<relative%1$s>今年|本年度?|当年|明年|次年|翌年)\\s*)?";
    private static final String MONTH = "(?<![\\d一二三四五六七八九十])(?<month%1$s>\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s*月(?:份)?";
    private static final String DAY = "(?<day%1$s>\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s*[日号](?!内)";
    /** As in 5月1-10日. */
    private static final String FROM = "(?:(?<from%1$s>\\d{1,2})\\s*(?:-{1,2}|至|到)\\s*(?=\\d{1,2}\\s*[日号]))?";

    private static final String PART = "(?<part%1$s>月?底|末|上旬|中旬|下旬|内)";
    private static final String ISO =
            "(?<![\\d./])(?<iso%1$s>\\d{4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,2})(?![./]?\\d)";
    private static final String YEAR_END =
            "(?:(?<!\\d)(?<end%1$s>" + FOUR + ")\\s*年|今年|本年)?(?<yearEnd%1$s>年[底末]|(?<=年)[底末])";
    private static final String DATE =
            "(?:" + YEAR + MONTH + "\\s*(?:" + FROM + DAY + "|" + PART + ")?|" + ISO + "|" + YEAR_END + ")";
    private static final String TO = "\\s*(?:\\([周星期一二三四五六日天]+\\)\\s*)?"
            + "(?:(?:上午|下午|晚上?)?\\s*\\d{1,2}\\s*(?::\\d{2}|[时点](?:\\d{1,2}分)?)\\s*)?"
            + "(?:起|开始)?\\s*[,，]?\\s*(?:至|到|-{1,2})\\s*";
    private static final String OPEN =
            "(?<open>自?(?:即日|(?:本|该)?(?:通知)?(?:发布|印发|发文|公布)之?日)(?:起|开始)?\\s*[,，]?\\s*(?:至|到|-{1,2})\\s*)?";
    private static final Pattern DAYS = Pattern.compile(
            OPEN + named(DATE, "A") + "(?:" + TO + "(?:" + named(DATE, "B") + "|" + named(DAY, "C") + "))?");
    /** What no calendar has, as 2月30日, counts nothing either. */
    private static final Pattern IMPOSSIBLE = Pattern.compile("\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]");
    /** Years, or years from one to another, count nothing. */
    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d{2}(?:\\s*(?:年度?)?\\s*(?:-{1,2}|至|到|、|和|及|与)\\s*(?:19|20)\\d{2})*\\s*年度?|[一二][〇一二三四五六七八九]{3}\\s*年度?");

    private static final Map<String, int[]> PARTS = Map.of(
            "底", new int[] {0, 0},
            "月底", new int[] {0, 0},
            "末", new int[] {0, 0},
            "上旬", new int[] {1, 10},
            "中旬", new int[] {11, 20},
            "下旬", new int[] {21, 0},
            "内", new int[] {1, 0});
    private static final int DECEMBER = 12;

    private final ScannedText scan;
    private final DateYearResolver years;

    ChineseDates(ScannedText scan, Optional<LocalDate> written) {
        this.scan = scan;
        this.years = new DateYearResolver(written);
    }

    void read() {
        scan.each(
                DAYS,
                match -> value(match)
                        .map(value -> match.group("open") == null ? value : years.open(value))
                        .ifPresent(value -> scan.addAll(value, match.start(), match.end())));
        scan.skip(IMPOSSIBLE);
        scan.skip(YEARS);
    }

    private Optional<FactValue> value(Matcher match) {
        PartialDay first = date(match, "A");
        if (match.group("dayC") != null) {
            return years.of(first, PartialDay.of(OptionalInt.empty(), first.month(), number(match.group("dayC"))));
        }
        if (has(match, "B")) {
            return years.of(first, date(match, "B"));
        }
        boolean isMonth = match.group("monthA") != null && match.group("dayA") == null && match.group("partA") == null;
        // 5月 alone says too little: 5月前 is another day than 5月内.
        return isMonth && !match.group().contains("份") ? Optional.empty() : years.of(first, first);
    }

    private static boolean has(Matcher match, String name) {
        return match.group("month" + name) != null
                || match.group("iso" + name) != null
                || match.group("yearEnd" + name) != null;
    }

    private PartialDay date(Matcher match, String name) {
        if (match.group("iso" + name) != null) {
            String[] parts = match.group("iso" + name).split("[\\s./-]+");
            return PartialDay.of(OptionalInt.of(number(parts[0])), number(parts[1]), number(parts[2]));
        }
        if (match.group("yearEnd" + name) != null) {
            return PartialDay.of(year(match.group("end" + name)), DECEMBER, 0);
        }
        OptionalInt year = match.group("relative" + name) == null
                ? year(match.group("year" + name))
                : years.after(match.group("relative" + name).matches("明年|次年|翌年") ? 1 : 0);
        int month = number(match.group("month" + name));
        if (match.group("day" + name) != null) {
            int day = number(match.group("day" + name));
            String from = match.group("from" + name);
            return new PartialDay(year, month, from == null ? day : number(from), day);
        }
        int[] part = PARTS.getOrDefault(
                Optional.ofNullable(match.group("part" + name)).orElse(""), PARTS.get("内"));
        return new PartialDay(year, month, part[0], part[1]);
    }

    /** Digit by digit, as 二〇三〇. */
    private static OptionalInt year(String text) {
        if (text == null) {
            return OptionalInt.empty();
        }
        int year = 0;
        for (char c : text.toCharArray()) {
            year = year * 10 + (Character.isDigit(c) ? c - '0' : "〇一二三四五六七八九".indexOf(c));
        }
        return OptionalInt.of(year);
    }

    private static int number(String text) {
        return NumberTextParser.chinese(text).map(BigDecimal::intValue).orElse(0);
    }

    private static String named(String pattern, String name) {
        return String.format(pattern, name);
    }
}
