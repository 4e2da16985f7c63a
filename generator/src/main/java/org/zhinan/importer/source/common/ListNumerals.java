package org.zhinan.importer.source.common;

import java.util.Locale;
import java.util.Optional;

/** Numbers as office programs and browsers write them. Each writes numbers from 1; what it cannot write is empty. */
public final class ListNumerals {
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int CYCLE = 60;
    private static final int LETTERS = 26;

    private ListNumerals() {}

    public static Optional<String> roman(int number) {
        if (number < 1 || number > 3999) {
            return Optional.empty();
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return Optional.of(roman.toString());
    }

    /** A to Z, then AA, BB to ZZ, then AAA. */
    public static Optional<String> repeatedLetters(int number) {
        return number < 1 || number > LETTERS * 20
                ? Optional.empty()
                : Optional.of(
                        String.valueOf((char) ('A' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1));
    }

    /** A to Z, then AA, AB to AZ, then BA. */
    public static Optional<String> letters(int number) {
        if (number < 1) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return Optional.of(letters.toString());
    }

    public static Optional<String> lower(Optional<String> upper) {
        return upper.map(text -> text.toLowerCase(Locale.ROOT));
    }

    /**
     * 一, 十, 十一, 一百零一, 一万.
     *
     * @param digits from zero to nine, then ten, hundred, thousand and ten thousand
     * @param oneTen whether 10 to 19 begin with one, as 壹拾
     */
    static Optional<String> counted(int number, String digits, boolean oneTen) {
        if (number < 1 || number > 99_999) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int unit = 10_000;
        for (int place = 4; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? digits.substring(0, 1) : "");
            gap = false;
            boolean plainTen = place == 1 && digit == 1 && !oneTen && text.length() == 0;
            text.append(plainTen ? "" : digits.substring(digit, digit + 1));
            text.append(place > 0 ? digits.substring(9 + place, 10 + place) : "");
        }
        return Optional.of(text.toString());
    }

    public static Optional<String> chinese(int number) {
        return counted(number, "零一二三四五六七八九十百千万", false);
    }

    public static Optional<String> digits(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return number < 0 ? Optional.empty() : Optional.of(text.toString());
    }

    public static Optional<String> stem(int number) {
        return oneOf(STEMS, number);
    }

    public static Optional<String> branch(int number) {
        return oneOf(BRANCHES, number);
    }

    static Optional<String> stemAndBranch(int number) {
        int at = (number - 1) % CYCLE;
        return number < 1
                ? Optional.empty()
                : Optional.of("" + STEMS.charAt(at % STEMS.length()) + BRANCHES.charAt(at % BRANCHES.length()));
    }

    private static Optional<String> oneOf(String all, int number) {
        return number < 1 || number > all.length() ? Optional.empty() : Optional.of(all.substring(number - 1, number));
    }

    /** ① to ⑳, then ㉑ to ㊿. */
    public static Optional<String> circled(int number) {
        if (number > 35) {
            return range('㊱', number - 35, 15);
        }
        return number > 20 ? range('㉑', number - 20, 15) : range('①', number, 20);
    }

    /** A character of a run of Unicode, from its first one on. */
    static Optional<String> range(char first, int number, int count) {
        return number < 1 || number > count
                ? Optional.empty()
                : Optional.of(String.valueOf((char) (first + number - 1)));
    }

    public static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append(c == '-' ? '－' : (char) (c - '0' + '０')));
        return text.toString();
    }

    public static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        String end = switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + end;
    }
}
