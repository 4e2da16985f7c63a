package org.zhinan.numbering.marker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The ways in which a number is written in a marker; each is named in a template by its first numeral. */
public enum NumeralSystem {
    CHINESE("一", "[〇零一二三四五六七八九十百千万两]+"),
    ARABIC("1", "[0-9０-９]{1,4}"),
    PADDED("001", "(?:0[0-9]{2}|[1-9][0-9]{2})"),
    TWO_DIGITS("01", "(?:0[1-9]|[1-9][0-9])"),
    ROMAN_UPPER("I", "[IVXLC]+"),
    ROMAN_LOWER("i", "[ivxlc]+"),
    LETTER_UPPER("A", "(?<%1$s>[A-Z])\\k<%1$s>?"),
    LETTER_LOWER("a", "(?<%1$s>[a-z])\\k<%1$s>?"),
    CIRCLED("①", "[①-⑳㉑-㉟㊱-㊿]"),
    STEM("甲", "[甲乙丙丁戊己庚辛壬癸]"),
    PARENTHESIZED("⑴", "[⑴-⒇]"),
    PARENTHESIZED_CHINESE("㈠", "[㈠-㈩]"),
    ENGLISH_ORDINAL("first", "[A-Za-z]+");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private final String first;
    private final String regex;

    NumeralSystem(String first, String regex) {
        this.first = first;
        this.regex = regex;
    }

    public static Optional<NumeralSystem> ofFirst(String first) {
        for (NumeralSystem system : values()) {
            if (system.first.equals(first)) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }

    /** Matches a numeral; a letter may stand twice, as aa after z, which the named group is for. */
    public String regex(String group) {
        return String.format(Locale.ROOT, regex, group);
    }

    /** What a numeral may begin with, for a character class. */
    public String firstCharacters() {
        return switch (this) {
            case LETTER_UPPER -> "A-Z";
            case LETTER_LOWER -> "a-z";
            case ENGLISH_ORDINAL -> "fstneFSTNE";
            case PADDED, TWO_DIGITS -> "0-9";
            default -> regex.substring(1, regex.indexOf(']'));
        };
    }

    /** What the numeral counts; nothing where it only looks like one, as IVX does. */
    public OptionalInt parse(String numeral) {
        int value = switch (this) {
            case CHINESE -> ChineseNumerals.parse(numeral);
            case ARABIC, PADDED, TWO_DIGITS -> arabic(numeral);
            case ROMAN_UPPER, ROMAN_LOWER -> RomanNumerals.parse(numeral.toUpperCase(Locale.ROOT));
            case LETTER_UPPER -> numeral.charAt(0) - 'A' + 1 + 26 * (numeral.length() - 1);
            case LETTER_LOWER -> numeral.charAt(0) - 'a' + 1 + 26 * (numeral.length() - 1);
            case CIRCLED -> circled(numeral.charAt(0));
            case STEM -> STEMS.indexOf(numeral) + 1;
            case PARENTHESIZED -> numeral.charAt(0) - '⑴' + 1;
            case PARENTHESIZED_CHINESE -> numeral.charAt(0) - '㈠' + 1;
            case ENGLISH_ORDINAL -> ORDINALS.indexOf(numeral.toLowerCase(Locale.ROOT)) + 1;
        };
        return value > 0 || this == ARABIC && value == 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    public String write(int value) {
        return switch (this) {
            case CHINESE -> ChineseNumerals.write(value);
            case ARABIC -> String.valueOf(value);
            case PADDED -> String.format(Locale.ROOT, "%03d", value);
            case TWO_DIGITS -> String.format(Locale.ROOT, "%02d", value);
            case ROMAN_UPPER -> RomanNumerals.write(value);
            case ROMAN_LOWER -> RomanNumerals.write(value).toLowerCase(Locale.ROOT);
            case LETTER_UPPER -> letter('A', value);
            case LETTER_LOWER -> letter('a', value);
            case CIRCLED -> value > 50 ? String.valueOf(value) : String.valueOf(circled(value));
            case STEM -> value > STEMS.length() ? String.valueOf(value) : STEMS.substring(value - 1, value);
            case PARENTHESIZED -> value > 20 ? "(" + value + ")" : String.valueOf((char) ('⑴' + value - 1));
            case ENGLISH_ORDINAL -> value > ORDINALS.size() ? value + "th" : ORDINALS.get(value - 1);
            case PARENTHESIZED_CHINESE ->
                value > 10 ? "(" + ChineseNumerals.write(value) + ")" : String.valueOf((char) ('㈠' + value - 1));
        };
    }

    public boolean isLetter() {
        return this == LETTER_LOWER || this == LETTER_UPPER;
    }

    /** A letter of an id as this system writes it. */
    String sameCase(String letters) {
        return this == LETTER_UPPER ? letters.toUpperCase(Locale.ROOT) : letters;
    }

    /** How the number stands in an id: a letter as a letter, everything else in digits. */
    public String id(int value) {
        return isLetter() ? letter('a', value) : String.valueOf(value);
    }

    private static int arabic(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            value = value * 10 + Character.digit(numeral.charAt(i), 10);
        }
        return value;
    }

    private static String letter(char first, int value) {
        return String.valueOf((char) (first + (value - 1) % 26)).repeat(1 + (value - 1) / 26);
    }

    private static int circled(char numeral) {
        if (numeral <= '⑳') {
            return numeral - '①' + 1;
        }
        return numeral <= '㉟' ? numeral - '㉑' + 21 : numeral - '㊱' + 36;
    }

    private static char circled(int value) {
        if (value <= 20) {
            return (char) ('①' + value - 1);
        }
        return (char) (value <= 35 ? '㉑' + value - 21 : '㊱' + value - 36);
    }
}
