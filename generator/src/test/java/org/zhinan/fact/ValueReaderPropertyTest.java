package org.zhinan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.text.Language;

/** Days and numbers, written in every style, are read back, and nothing else is read in them. */
@Tag("fast")
class ValueReaderPropertyTest {
    private static final LocalDate WRITTEN = LocalDate.of(2030, 3, 1);
    private static final int ROUNDS = 400;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final List<Function<LocalDate, String>> CHINESE_DAYS = List.of(
            day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
            day -> String.format(Locale.ROOT, "%d年%02d月%02d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日",
            day -> fullWidth(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"),
            day -> numerals(day.getYear()) + "年" + chinese(day.getMonthValue()) + "月" + chinese(day.getDayOfMonth())
                    + "日",
            day -> numerals(day.getYear()).replace('〇', '零') + "年" + chinese(day.getMonthValue()) + "月"
                    + chinese(day.getDayOfMonth()) + "日",
            LocalDate::toString,
            day -> day.toString().replace('-', '.'),
            day -> day.toString().replace('-', '/'));
    private static final List<Function<LocalDate, String>> ENGLISH_DAYS = List.of(
            english("d MMMM yyyy"),
            english("MMMM d, yyyy"),
            english("d MMM yyyy"),
            day -> english("d").apply(day)
                    + ending(day.getDayOfMonth())
                    + english(" MMMM yyyy").apply(day),
            day -> "the " + english("d").apply(day) + ending(day.getDayOfMonth()) + " of "
                    + english("MMMM yyyy").apply(day),
            LocalDate::toString);
    private static final List<IntFunction<String>> CHINESE_NUMBERS = List.of(
            String::valueOf,
            number -> fullWidth(String.valueOf(number)),
            ValueReaderPropertyTest::chinese,
            ValueReaderPropertyTest::grouped);

    private final Random random = new Random(16);

    @Test
    void aDayIsReadBack() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate day = day();
            FactValue value = new FactValue.Days(day, day);
            CHINESE_DAYS.forEach(style -> assertRead(Language.ZH, "于" + style.apply(day) + "前", value));
            ENGLISH_DAYS.forEach(style -> assertRead(Language.EN, "by " + style.apply(day) + ".", value));
        }
    }

    @Test
    void aDayWithoutYearIsOfTheYearOfTheTextOrTheNext() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate written = LocalDate.of(2030, 7 + random.nextInt(6), 1 + random.nextInt(28));
            LocalDate day = written.minusMonths(6).plusDays(random.nextInt(365));
            FactValue value = new FactValue.Days(day, day);
            assertRead(Language.ZH, "于" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前", written, value);
            assertRead(Language.EN, "by " + english("d MMMM").apply(day), written, value);
        }
    }

    @Test
    void severalDaysAreReadBack() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate first = day();
            LocalDate last = first.plusDays(1 + random.nextInt(300));
            FactValue value = new FactValue.Days(first, last);
            for (String to : List.of("至", "到", "—", "－", "~", "起至", "起，至")) {
                Function<LocalDate, String> style = any(CHINESE_DAYS.subList(0, 6));
                assertRead(Language.ZH, "自" + style.apply(first) + to + style.apply(last) + "止", value);
            }
            for (String to : List.of(" to ", " until ", "–", " through ")) {
                assertRead(
                        Language.EN,
                        "from " + any(ENGLISH_DAYS.subList(0, 4)).apply(first) + to
                                + any(ENGLISH_DAYS.subList(0, 4)).apply(last),
                        value);
            }
        }
    }

    @Test
    void aQuantityIsReadBack() {
        for (int i = 0; i < ROUNDS; i++) {
            int number = 1 + random.nextInt(random.nextBoolean() ? 100 : 99_999);
            for (IntFunction<String> style : CHINESE_NUMBERS) {
                assertRead(
                        Language.ZH,
                        "推荐" + style.apply(number) + "个",
                        quantity(Bound.EXACTLY, number, UnitOfMeasure.COUNT));
                assertRead(
                        Language.ZH,
                        "不超过" + style.apply(number) + "家",
                        quantity(Bound.AT_MOST, number, UnitOfMeasure.COUNT));
                assertRead(
                        Language.ZH,
                        "各" + style.apply(number) + "份",
                        quantity(Bound.EXACTLY, number, UnitOfMeasure.COPIES));
                assertRead(
                        Language.ZH,
                        style.apply(number) + "个工作日内",
                        quantity(Bound.AT_MOST, number, UnitOfMeasure.WORKING_DAYS));
                assertRead(
                        Language.ZH,
                        "不低于" + style.apply(number) + "元",
                        quantity(Bound.AT_LEAST, number, UnitOfMeasure.YUAN));
            }
            assertRead(
                    Language.EN,
                    "up to " + grouped(number) + " projects",
                    quantity(Bound.AT_MOST, number, UnitOfMeasure.COUNT));
            assertRead(
                    Language.EN,
                    "within " + number + " working days",
                    quantity(Bound.AT_MOST, number, UnitOfMeasure.WORKING_DAYS));
            assertRead(Language.EN, grouped(number) + " copies", quantity(Bound.EXACTLY, number, UnitOfMeasure.COPIES));
            assertRead(
                    Language.EN,
                    "at least RMB " + number + " million",
                    new FactValue.Quantity(
                            Bound.AT_LEAST, BigDecimal.valueOf(number * 1_000_000L), UnitOfMeasure.YUAN));
            assertRead(
                    Language.ZH,
                    number + "万元",
                    new FactValue.Quantity(Bound.EXACTLY, BigDecimal.valueOf(number * 10_000L), UnitOfMeasure.YUAN));
        }
    }

    @Test
    void numbersInWordsAreReadBack() {
        List<String> ones = List.of(
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int number = 1; number < 100; number++) {
            String words = number < 20
                    ? ones.get(number - 1)
                    : tens.get(number / 10 - 2) + (number % 10 == 0 ? "" : "-" + ones.get(number % 10 - 1));
            assertRead(Language.EN, "no more than " + words, quantity(Bound.AT_MOST, number, UnitOfMeasure.COUNT));
            assertRead(Language.EN, words + " paper copies", quantity(Bound.EXACTLY, number, UnitOfMeasure.COPIES));
            assertRead(
                    Language.ZH, "一式" + chinese(number) + "份", quantity(Bound.EXACTLY, number, UnitOfMeasure.COPIES));
        }
    }

    @Test
    void atTimeIsReadBack() {
        for (int minutes = 0; minutes < 24 * 60; minutes++) {
            FactValue.Time time = new FactValue.Time(minutes / 60, minutes % 60);
            assertRead(Language.ZH, "于" + time.text() + "前", time);
            assertRead(Language.ZH, time.hour() + "时" + (time.minute() == 0 ? "" : time.minute() + "分"), time);
            assertRead(Language.EN, "by " + time.text(), time);
            int half = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
            assertRead(
                    Language.EN,
                    "by " + half + String.format(Locale.ROOT, ":%02d", time.minute())
                            + (time.hour() < 12 ? " a.m." : " p.m."),
                    time);
        }
    }

    /** Of the days, times, quantities and numbers to call in the text, this one and no other. */
    private static void assertRead(Language language, String text, FactValue value) {
        assertRead(language, text, WRITTEN, value);
    }

    private static void assertRead(Language language, String text, LocalDate written, FactValue value) {
        assertThat(ValueReader.read(text, language, Optional.of(written)).stream()
                        .map(ValueOccurrence::value)
                        .filter(each -> !(each instanceof FactValue.CopyForm)))
                .as(text)
                .containsExactly(value);
    }

    private static FactValue quantity(Bound bound, long number, UnitOfMeasure unit) {
        return new FactValue.Quantity(bound, BigDecimal.valueOf(number), unit);
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(365 * 90));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Function<LocalDate, String> english(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        return format::format;
    }

    private static String ending(int day) {
        return day / 10 == 1
                ? "th"
                : switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String grouped(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static String numerals(int number) {
        StringBuilder numerals = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> numerals.append(DIGITS.charAt(c - '0')));
        return numerals.toString();
    }

    private static String chinese(int number) {
        String units = " 十百千万";
        StringBuilder text = new StringBuilder();
        String digits = String.valueOf(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                text.append(DIGITS.charAt(digit)).append(units.charAt(digits.length() - 1 - i));
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != '零') {
                text.append('零');
            }
        }
        return text.toString().replace(" ", "").replaceFirst("零$", "").replaceFirst("^一十", "十");
    }
}
