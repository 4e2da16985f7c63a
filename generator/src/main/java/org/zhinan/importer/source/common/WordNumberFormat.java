package org.zhinan.importer.source.common;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number formats of WordprocessingML (ECMA-376 part 1, 17.18.59) that Chinese and English texts use. */
public final class WordNumberFormat {
    private static final Pattern PADDED = Pattern.compile("(0*1),.*");
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖拾佰仟万";
    private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟萬";

    private WordNumberFormat() {}

    /** Empty when the format is not known, or has no sign for that number: then programs write digits. */
    public static Optional<String> write(String format, int number) {
        Optional<String> western = western(format, number);
        return western.isPresent() ? western : eastern(format, number);
    }

    /** A format of one's own, given by examples such as {@code 001, 002, 003, ...}. */
    public static Optional<String> custom(String examples, int number) {
        var padded = PADDED.matcher(examples);
        if (!padded.matches()) {
            return Optional.empty();
        }
        String digits = String.valueOf(number);
        return Optional.of("0".repeat(Math.max(0, padded.group(1).length() - digits.length())) + digits);
    }

    private static Optional<String> western(String format, int number) {
        return switch (format) {
            case "decimal", "decimalHalfWidth", "" -> Optional.of(String.valueOf(number));
            case "decimalZero" -> Optional.of(number >= 0 && number < 10 ? "0" + number : String.valueOf(number));
            case "none" -> Optional.of("");
            case "upperRoman" -> ListNumerals.roman(number);
            case "lowerRoman" -> ListNumerals.lower(ListNumerals.roman(number));
            case "upperLetter" -> ListNumerals.repeatedLetters(number);
            case "lowerLetter" -> ListNumerals.lower(ListNumerals.repeatedLetters(number));
            case "ordinal" -> Optional.of(ListNumerals.ordinal(number));
            case "numberInDash" -> Optional.of("- " + number + " -");
            case "hex" -> Optional.of(Integer.toHexString(number).toUpperCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static Optional<String> eastern(String format, int number) {
        return switch (format) {
            // Above 99 the standard has other signs for some of them; laws and LibreOffice count all alike.
            case "chineseCountingThousand",
                    "chineseCounting",
                    "taiwaneseCountingThousand",
                    "taiwaneseCounting",
                    "japaneseCounting",
                    "ideographic" -> ListNumerals.chinese(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> ListNumerals.digits(number);
            case "chineseLegalSimplified" -> ListNumerals.counted(number, LEGAL, true);
            case "ideographLegalTraditional" -> ListNumerals.counted(number, LEGAL_TRADITIONAL, true);
            case "ideographTraditional" -> ListNumerals.stem(number);
            case "ideographZodiac" -> ListNumerals.branch(number);
            case "ideographZodiacTraditional" -> ListNumerals.stemAndBranch(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> ListNumerals.circled(number);
            case "decimalEnclosedFullstop" -> ListNumerals.range('⒈', number, 20);
            case "decimalEnclosedParen" -> ListNumerals.range('⑴', number, 20);
            case "ideographEnclosedCircle" -> ListNumerals.range('㊀', number, 10);
            case "decimalFullWidth", "decimalFullWidth2" -> Optional.of(ListNumerals.fullWidth(number));
            default -> Optional.empty();
        };
    }
}
