package org.zhinan.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.text.Language;

/** Times of day: 17:00, 下午5时, 17时30分, 5 p.m., noon. */
final class TimesOfDay {
    private static final Pattern CHINESE = Pattern.compile(
            "(?<half>上午|下午|晚上?|中午|凌晨|傍晚|早上?)?\\s*(?<![\\d.:])"
                    + "(?<hour>\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s*"
                    + "(?::(?<minute>\\d{2})(?::\\d{2})?(?![\\d:])|(?:时|点钟?)(?:\\s*(?<minutes>\\d{1,2})\\s*分|(?<thirty>半)|整)?)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:12 )?(?<word>noon|midnight)\\b|(?<![\\d.:])(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?(?![\\d:])"
                    + "(?:\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)|\\s*o'clock)?");
    private static final Set<String> AFTERNOON = Set.of("下午", "晚上", "晚", "傍晚", "中午");
    private static final int NOON = 12;
    /** 中午1时 is after noon, 中午11时 before. */
    private static final int LAST_NOON = 3;

    private static final int HALF_HOUR = 30;
    private static final int MIDNIGHT = 24;
    private static final int LAST_MINUTE = 59;

    private TimesOfDay() {}

    static void read(ScannedText scan, Language language) {
        if (language == Language.ZH) {
            scan.each(CHINESE, match -> chinese(scan, match));
        } else {
            scan.each(ENGLISH, match -> english(scan, match));
        }
    }

    private static void chinese(ScannedText scan, Matcher match) {
        String half = Optional.ofNullable(match.group("half")).orElse("");
        int hour = NumberTextParser.chinese(match.group("hour"))
                .map(BigDecimal::intValue)
                .orElse(MIDNIGHT + 1);
        // 3点 alone is as often three points of something.
        if (half.isEmpty() && match.group().contains("点")) {
            return;
        }
        int latest = half.equals("中午") ? LAST_NOON : NOON;
        boolean afternoon = AFTERNOON.contains(half) && hour < latest;
        int minute = match.group("thirty") != null ? HALF_HOUR : minute(match.group("minute"), match.group("minutes"));
        add(scan, match, afternoon ? hour + NOON : hour, minute);
    }

    private static int minute(String... groups) {
        return Stream.of(groups)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static void english(ScannedText scan, Matcher match) {
        if (match.group("word") != null) {
            add(scan, match, match.group("word").equalsIgnoreCase("noon") ? NOON : MIDNIGHT, 0);
        } else if (match.group("minute") != null || match.end() > match.end("hour")) {
            int hour = Integer.parseInt(match.group("hour"));
            String half = Optional.ofNullable(match.group("half")).orElse("").toLowerCase(Locale.ROOT);
            int morning = half.isEmpty() ? hour : hour % NOON;
            add(scan, match, half.startsWith("p") ? morning + NOON : morning, minute(match.group("minute")));
        }
    }

    private static void add(ScannedText scan, Matcher match, int hour, int minute) {
        if (hour <= MIDNIGHT && minute <= LAST_MINUTE && (hour < MIDNIGHT || minute == 0)) {
            int start = match.end() - match.group().stripLeading().length();
            scan.add(new FactValue.Time(hour, minute), start, match.end());
        }
    }
}
