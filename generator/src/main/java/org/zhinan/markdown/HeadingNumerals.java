package org.zhinan.markdown;

import java.util.List;

/** Chinese and Roman numbers, as far as headings count. */
final class HeadingNumerals {
    private static final String DIGITS = "一二三四五六七八九";

    private HeadingNumerals() {}

    /** From 一 to 九十九. */
    static int chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0)) + 1;
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    /** From 1 to 89. */
    static String roman(int number) {
        int tens = number / 10;
        String high = tens < 4 ? "X".repeat(tens) : tens == 4 ? "XL" : "L" + "X".repeat(tens - 5);
        return high
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }

    static int roman(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = roman(text.charAt(i));
            boolean subtracts = i + 1 < text.length() && roman(text.charAt(i + 1)) > value;
            sum += subtracts ? -value : value;
        }
        return sum;
    }

    private static int roman(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> throw new IllegalArgumentException("no Roman digit: " + letter);
        };
    }
}
