package org.zhinan.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in English: 6 May 2030, May 6, 2030, the end of May, mid-May, from 1 to 10 May, 1 May to 10 June 2030. */
final class EnglishDates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String MONTH =
            "(?<month%1$s>January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+(?<year%1$s>(?:19|20)\\d{2})\\b)?";
    private static final String TO = "(?:\\s*(?:to|until|till|through|and|-{1,2})\\s*)";
    private static final String DATE =
            "(?:(?<![\\d.,:])(?:(?:the )?(?<day%1$s>" + DAY + ")(?: (?:day )?of)?\\s+)" + MONTH + "\\b" + YEAR
                    + "|" + MONTH.replace("month", "named") + "\\s+(?<dayAfter%1$s>" + DAY
                    + ")(?!\\d|\\s*(?:-|to)\\s*\\d)" + YEAR.replace("year", "yearAfter")
                    + "|(?<part%1$s>(?:the )?end[ -]of[ -]|end-|early[ -]|mid[ -]|late[ -]|(?:in|during|of) (?=\\w+\\.? \\d{4}))"
                    + MONTH.replace("month", "of") + YEAR.replace("year", "yearOf")
                    + "|(?<![\\d./-])(?<iso%1$s>\\d{4}-\\d{2}-\\d{2})(?![\\d-])"
                    + "|(?:the )?end of (?:the year )?(?<end%1$s>(?:19|20)\\d{2})\\b)";
    /** As in 1 to 10 May 2030 and May 1-10, 2030. */
    private static final String IN_MONTH = "(?:(?<![\\d.,:-])(?<dayC>" + DAY + ")" + TO + "(?<dayD>" + DAY + ")\\s+"
            + named(MONTH, "C") + "\\b" + named(YEAR, "C") + "|" + named(MONTH, "D") + "\\s+(?<dayE>" + DAY + ")" + TO
            + "(?<dayF>" + DAY + ")(?!\\d|\\s+(?:" + String.join("|", MONTHS) + "))" + named(YEAR, "D") + ")";

    private static final String OPEN =
            "(?<open>(?:from (?:now(?: on)?|the date of (?:issue|publication|this notice|the notice))|immediately)\\s+"
                    + "(?:to|until|till|through)\\s+(?:the )?)?";
    private static final String TIME =
            "(?:(?:,?\\s*\\d{1,2}:\\d{2})?\\s*(?:to|until|till|through|-{1,2})\\s*(?:\\d{1,2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:on|,)\\s*)?)";
    private static final Pattern DAYS = Pattern.compile(
            "(?<![A-Za-z])(?:" + IN_MONTH + "|" + OPEN + named(DATE, "A") + "(?:" + TIME + named(DATE, "B") + ")?)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\bbetween\\s+" + named(DATE, "A") + "\\s+and\\s+" + named(DATE, "B"));
    private static final int DECEMBER = 12;

    private final ScannedText scan;
    private final DateYearResolver years;

    EnglishDates(ScannedText scan, Optional<LocalDate> written) {
        this.scan = scan;
        this.years = new DateYearResolver(written);
    }

    void read() {
        scan.each(
                BETWEEN,
                match -> years.of(date(match, "A"), date(match, "B"))
                        .ifPresent(value -> scan.addAll(value, match.start(), match.end())));
        scan.each(
                DAYS,
                match -> value(match)
                        .map(value -> match.group("open") == null ? value : years.open(value))
                        .ifPresent(value -> scan.addAll(value, match.start(), match.end())));
    }

    private Optional<FactValue> value(Matcher match) {
        if (match.group("monthC") != null) {
            return inMonth(match, "C", match.group("dayC"), match.group("dayD"));
        }
        if (match.group("monthD") != null) {
            return inMonth(match, "D", match.group("dayE"), match.group("dayF"));
        }
        PartialDay first = date(match, "A");
        return years.of(first, has(match, "B") ? date(match, "B") : first);
    }

    private Optional<FactValue> inMonth(Matcher match, String name, String from, String to) {
        int month = month(match.group("month" + name));
        OptionalInt year = year(match.group("year" + name));
        PartialDay days = new PartialDay(year, month, day(from), day(to));
        return years.of(days, days);
    }

    private static boolean has(Matcher match, String name) {
        for (String part : List.of("month", "named", "of", "iso", "end")) {
            if (match.group(part + name) != null) {
                return true;
            }
        }
        return false;
    }

    private static PartialDay date(Matcher match, String name) {
        if (match.group("iso" + name) != null) {
            String[] parts = match.group("iso" + name).split("-");
            return PartialDay.of(year(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
        if (match.group("end" + name) != null) {
            return PartialDay.of(year(match.group("end" + name)), DECEMBER, 0);
        }
        if (match.group("month" + name) != null) {
            return PartialDay.of(
                    year(match.group("year" + name)),
                    month(match.group("month" + name)),
                    day(match.group("day" + name)));
        }
        if (match.group("named" + name) != null) {
            return PartialDay.of(
                    year(match.group("yearAfter" + name)),
                    month(match.group("named" + name)),
                    day(match.group("dayAfter" + name)));
        }
        return part(match.group("part" + name), year(match.group("yearOf" + name)), month(match.group("of" + name)));
    }

    private static PartialDay part(String part, OptionalInt year, int month) {
        return switch (part.replaceAll("[ -].*", "").replaceFirst("^the$", "end")) {
            case "end" -> PartialDay.of(year, month, 0);
            case "early" -> new PartialDay(year, month, 1, 10);
            case "mid" -> new PartialDay(year, month, 11, 20);
            case "late" -> new PartialDay(year, month, 21, 0);
            default -> PartialDay.wholeMonth(year, month);
        };
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name.substring(0, 3))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no month is called " + name);
    }

    private static int day(String text) {
        return Integer.parseInt(text.replaceFirst("\\D+$", ""));
    }

    private static OptionalInt year(String text) {
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static String named(String pattern, String name) {
        return String.format(Locale.ROOT, pattern, name);
    }
}
