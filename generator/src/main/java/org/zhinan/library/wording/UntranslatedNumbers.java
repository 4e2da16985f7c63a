package org.zhinan.library.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.UnitOfMeasure;
import org.zhinan.fact.ValueOccurrence;
import org.zhinan.fact.ValueReader;
import org.zhinan.text.Language;

/**
 * Finds the numbers of a Chinese text that its English does not state. Days, times, amounts, shares and counts are compared by
 * value, so that 500万元 is 5 million yuan and neither 500,000 nor dollars; numbers of documents and standards, character by character.
 */
public final class UntranslatedNumbers {
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    /** From the beginning of its words on: to try from each of them takes time by the square of their number. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?:(?<!\\p{IsHan})|(?<=号))\\p{IsHan}++〔\\d{4}〕\\d+号" + "|[A-Z]+/[A-Z]+ ?[\\d.-]+|\\d+(?:[.-]\\d+)*%?");

    private static final String NUMERAL = "[〇一二两三四五六七八九十百千万亿]";

    /** What English writes with other figures, or with the same figures of something else; to read all values is dear. */
    private static final Pattern MEASURED =
            Pattern.compile("\\d\\s*(?:[千百十]?[万亿]|[千百]|[元美港欧英日月天周‰:：时点小分]|(?<!\\d{4}\\s{0,3})年|个[工自日月星小季百]|工作)"
                    + "|[百千万]分之|" + NUMERAL + "(?:年|日|天|周|小时|分钟|元|个月|个?工作日)|十[一二三四五六七八九]|[二三四五六七八九]十");

    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:\\s*[-—–~～至到、和]\\s*(\\d{1,2}))?\\s*月");
    private static final Pattern ORDINAL =
            Pattern.compile("第\\s*(\\d{1,2})(?!\\d)(?:\\s*[-—–至到、和]\\s*第?\\s*(\\d{1,2})(?=\\s*[条款项章节编届批期类次种级]))?");
    private static final Pattern MULTIPLIED = Pattern.compile("[百千万亿]|^\\D*$");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final List<String> CARDINALS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** A smaller number in numerals is often a word, as in 一批. */
    private static final int LEAST_COUNT = 11;

    private final String english;
    private final List<ValueOccurrence> stated;
    private final StringBuilder rest;
    private final List<String> unstated = new ArrayList<>();

    private UntranslatedNumbers(String chinese, String english, Optional<LocalDate> written) {
        this.english = english;
        this.rest = new StringBuilder(chinese);
        this.stated = ValueReader.readNumbers(english, Language.EN, written);
        for (ValueOccurrence reading : ValueReader.readNumbers(chinese, Language.ZH, written)) {
            String words = chinese.substring(reading.start(), reading.end());
            if (isRequired(reading.value(), words)) {
                take(reading.start(), reading.end());
                require(isStated(reading.value(), words), words);
            }
        }
        remaining(ORDINAL, match -> isOrdinal(match.group(1)) && (match.group(2) == null || isOrdinal(match.group(2))));
        remaining(MONTHS, match -> isMonth(match.group(1)) && (match.group(2) == null || isMonth(match.group(2))));
        remaining(FIGURE, match -> hasFigure(english, match.group()));
    }

    /**
     * The words of the Chinese whose numbers the English lacks or states otherwise, each once.
     *
     * @param written when the text was written
     */
    public static List<String> of(String chinese, String english, Optional<LocalDate> written) {
        return isAsUsual(chinese, english)
                ? List.of()
                : new UntranslatedNumbers(chinese, english, written)
                        .unstated.stream().distinct().toList();
    }

    /** With each day as in 6 May 2030 and every other number as it stands, which is nearly always. */
    private static boolean isAsUsual(String chinese, String english) {
        Matcher days = DATE.matcher(chinese);
        StringBuilder rest = new StringBuilder();
        while (days.find()) {
            int month = Integer.parseInt(days.group(2));
            if (month < 1 || month > 12 || !hasFigure(english, day(days, Month.of(month)))) {
                return false;
            }
            days.appendReplacement(rest, " ");
        }
        days.appendTail(rest);
        return !MEASURED.matcher(rest).find()
                && FIGURE.matcher(rest).results().allMatch(number -> hasFigure(english, number.group()));
    }

    private static String day(Matcher day, Month month) {
        return Integer.parseInt(day.group(3)) + " " + name(month) + " " + day.group(1);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Not within another number, as 500 is in 500,000 and in 1.500. */
    private static boolean hasFigure(String english, String number) {
        return figures(english, number).findAny().isPresent();
    }

    private static Stream<MatchResult> figures(String english, String number) {
        return Pattern.compile("(?<!\\d)(?<!\\d[.,])" + Pattern.quote(number) + "(?!\\d)(?![.,]\\d)")
                .matcher(english)
                .results();
    }

    private interface Test {
        boolean test(MatchResult match);
    }

    private void remaining(Pattern pattern, Test isStated) {
        pattern.matcher(rest.toString()).results().forEach(match -> {
            take(match.start(), match.end());
            require(isStated.test(match), match.group());
        });
    }

    private void take(int start, int end) {
        rest.replace(start, end, " ".repeat(end - start));
    }

    private void require(boolean isStated, String words) {
        if (!isStated) {
            unstated.add(words);
        }
    }

    private static boolean isRequired(FactValue value, String words) {
        boolean hasDigit = words.chars().anyMatch(Character::isDigit);
        if (value instanceof FactValue.Quantity quantity) {
            int number = quantity.number().intValue();
            return hasDigit || (isSpecific(quantity.unit()) ? number != 1 : number >= LEAST_COUNT);
        }
        return value instanceof FactValue.Days
                || value instanceof FactValue.Time
                || value instanceof FactValue.Yearless && hasDigit;
    }

    private boolean isStated(FactValue value, String words) {
        if (value instanceof FactValue.Quantity quantity) {
            return stated.stream().anyMatch(each -> isSame(each.value(), quantity))
                    || isFigureAlone(quantity, words)
                    || !isSpecific(quantity.unit()) && isWord(quantity.number(), CARDINALS);
        }
        boolean isDay = !(value instanceof FactValue.Yearless);
        return isDay && stated.stream().anyMatch(each -> each.value().equals(value))
                || !(value instanceof FactValue.Time) && !DATE.matcher(words).matches() && hasDays(words);
    }

    /** Languages count the same things in other words, and put the bound in other places. */
    private static boolean isSame(FactValue value, FactValue.Quantity other) {
        return value instanceof FactValue.Quantity own
                && own.number().equals(other.number())
                && (own.unit() == other.unit() || !isSpecific(own.unit()) && !isSpecific(other.unit()));
    }

    /** Whether the same figure is there and nothing around it says that it is of something else. */
    private boolean isFigureAlone(FactValue.Quantity quantity, String words) {
        return !MULTIPLIED.matcher(words).find()
                && figures(english, quantity.number().toPlainString())
                        .anyMatch(figure -> stated.stream()
                                .filter(each -> each.start() < figure.end() && figure.start() < each.end())
                                .allMatch(each -> mayBe(each.value(), quantity)));
    }

    private static boolean mayBe(FactValue value, FactValue.Quantity other) {
        return value instanceof FactValue.Quantity own
                && own.number().equals(other.number())
                && (own.unit() == other.unit() || !isSpecific(own.unit()) || !isSpecific(other.unit()));
    }

    /** Days that were not read alike, as without a year: the names of their months and all other figures. */
    private boolean hasDays(String words) {
        return MONTHS.matcher(words).results().allMatch(match -> isMonth(match.group(1)))
                && FIGURE.matcher(MONTHS.matcher(words).replaceAll(" "))
                        .results()
                        .allMatch(match -> hasFigure(english, match.group()));
    }

    private boolean isMonth(String number) {
        int month = Integer.parseInt(number);
        return hasFigure(english, number)
                || month >= 1
                        && month <= 12
                        && english.contains(name(Month.of(month)).substring(0, 3));
    }

    /** Whether the English has the word for a number, as in one of them. */
    private boolean isWord(BigDecimal number, List<String> words) {
        int value = number.intValue();
        return number.equals(BigDecimal.valueOf(value))
                && value >= 1
                && value <= words.size()
                && Pattern.compile("(?i)\\b" + words.get(value - 1) + "\\b")
                        .matcher(english)
                        .find();
    }

    private boolean isOrdinal(String number) {
        int value = Integer.parseInt(number);
        return Pattern.compile("(?<![\\d.,])" + number + "(?:st|nd|rd|th)?(?!\\d)")
                        .matcher(english)
                        .find()
                || isWord(BigDecimal.valueOf(value), ORDINALS);
    }

    private static boolean isSpecific(UnitOfMeasure unit) {
        return unit != UnitOfMeasure.COUNT && unit != UnitOfMeasure.COPIES;
    }
}
