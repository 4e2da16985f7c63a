package org.zhinan.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.ChineseNumerals;

/** Numbers as texts write them: 1,500, 1.5亿, 五百万, 十五, 5 million, twenty-one. */
final class NumberTextParser {
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
    static final String CHINESE = "(?:" + DIGITS + "(?:\\s*(?:亿|[千百十]?万|千|百))?|[〇一二两三四五六七八九十百千万亿]+)";

    private static final List<String> ONES = List.of(
            "zero",
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
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> UNITS =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
    private static final Map<Character, Long> CHINESE_UNITS =
            Map.of('十', 10L, '百', 100L, '千', 1_000L, '万', 10_000L, '亿', 100_000_000L);

    private static final String WORD = "(?:" + String.join("|", ONES.subList(1, ONES.size())) + ")";
    static final String ENGLISH = "(?:(?:" + DIGITS + "|(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", ONES.subList(1, 10)) + ")\\b)?|" + WORD
            + "|(?:a|half a)(?= (?:hundred|thousand|million|billion)))"
            + "(?: ?(?:hundred|thousand|million|billion)\\b){0,2}(?: ?[x×] ?10,000(?!,?\\d))?)";
    /** As statistics state what Chinese counts in 万. */
    private static final Pattern TIMES_10_000 = Pattern.compile(" ?[x×] ?10,000$");

    /** A number in words, before the same in figures: three (3). */
    static final String BEFORE_FIGURE = "(?i:" + String.join("|", ONES) + "|" + String.join("|", TENS) + ")";

    private NumberTextParser() {}

    /** Empty for characters that only look like a number. */
    static Optional<BigDecimal> chinese(String text) {
        String plain = text.replaceAll("[\\s,]", "");
        if (Character.digit(plain.charAt(0), 10) < 0) {
            return numeral(plain);
        }
        int end = plain.length();
        BigDecimal factor = BigDecimal.ONE;
        while (CHINESE_UNITS.containsKey(plain.charAt(end - 1))) {
            factor = factor.multiply(BigDecimal.valueOf(CHINESE_UNITS.get(plain.charAt(--end))));
        }
        return Optional.of(new BigDecimal(plain.substring(0, end)).multiply(factor));
    }

    /** Cut at 亿 and 万; in between are numerals to 9,999. */
    private static Optional<BigDecimal> numeral(String text) {
        for (char unit : new char[] {'亿', '万'}) {
            int at = text.indexOf(unit);
            if (at >= 0) {
                Optional<BigDecimal> above = numeral(text.substring(0, at));
                String rest = text.substring(at + 1);
                Optional<BigDecimal> below = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : numeral(rest);
                return above.flatMap(high -> below.map(low -> high.multiply(BigDecimal.valueOf(CHINESE_UNITS.get(unit)))
                        .add(low)));
            }
        }
        return Optional.of(text.isEmpty() ? 0 : ChineseNumerals.parse(text))
                .filter(value -> value > 0)
                .map(BigDecimal::valueOf);
    }

    static BigDecimal english(String text) {
        Matcher times = TIMES_10_000.matcher(text);
        return times.find()
                ? english(text.substring(0, times.start())).multiply(BigDecimal.valueOf(10_000))
                : sum(text);
    }

    private static BigDecimal sum(String text) {
        BigDecimal number = BigDecimal.ZERO;
        for (String word : text.toLowerCase(Locale.ROOT).replace(",", "").split("[\\s-]+|(?<=\\d)(?=[a-z])")) {
            if (UNITS.containsKey(word)) {
                number = number.multiply(BigDecimal.valueOf(UNITS.get(word)));
            } else if (Character.isDigit(word.charAt(0))) {
                number = new BigDecimal(word);
            } else {
                number = number.add(word(word));
            }
        }
        return number;
    }

    private static BigDecimal word(String word) {
        int tens = TENS.indexOf(word);
        if (tens >= 0) {
            return BigDecimal.valueOf((tens + 2) * 10L);
        }
        return switch (word) {
            case "half" -> new BigDecimal("-0.5");
            case "a" -> BigDecimal.ONE;
            default -> BigDecimal.valueOf(ONES.indexOf(word));
        };
    }
}
