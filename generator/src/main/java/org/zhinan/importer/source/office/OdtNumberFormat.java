package org.zhinan.importer.source.office;

import java.util.Optional;
import org.zhinan.importer.source.common.ListNumerals;
import org.zhinan.importer.source.common.WordNumberFormat;

/** The number formats of ODF 1.3 (19.500) and those that LibreOffice names by their first numbers. */
final class OdtNumberFormat {
    private OdtNumberFormat() {}

    /**
     * Digits where the format is not known, or has no sign for that number.
     *
     * @param repeated whether AA is followed by BB, else by AB
     */
    static String write(String format, boolean repeated, int number) {
        return known(format, repeated, number).orElseGet(() -> String.valueOf(number));
    }

    private static Optional<String> known(String format, boolean repeated, int number) {
        String first = format.contains(",") ? format.substring(0, format.indexOf(',')) : format;
        return switch (first) {
            case "" -> Optional.of("");
            case "I" -> ListNumerals.roman(number);
            case "i" -> ListNumerals.lower(ListNumerals.roman(number));
            case "A" -> letters(repeated, number);
            case "a" -> ListNumerals.lower(letters(repeated, number));
            case "01" -> WordNumberFormat.write("decimalZero", number);
            case "1st" -> Optional.of(ListNumerals.ordinal(number));
            case "一" -> ListNumerals.chinese(number);
            case "壹" ->
                WordNumberFormat.write(
                        format.contains("贰") ? "chineseLegalSimplified" : "ideographLegalTraditional", number);
            case "甲" -> ListNumerals.stem(number);
            case "子" -> ListNumerals.branch(number);
            case "①" -> ListNumerals.circled(number);
            case "１" -> Optional.of(ListNumerals.fullWidth(number));
            default -> Optional.empty();
        };
    }

    private static Optional<String> letters(boolean repeated, int number) {
        return repeated ? ListNumerals.repeatedLetters(number) : ListNumerals.letters(number);
    }
}
