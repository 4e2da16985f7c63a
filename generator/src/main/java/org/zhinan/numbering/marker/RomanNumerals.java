package org.zhinan.numbering.marker;

import java.util.List;

/** Numbers from 1 to 399 in Roman numerals. */
public final class RomanNumerals {
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");

    private RomanNumerals() {}

    public static String write(int number) {
        return "C".repeat(number / 100) + TENS.get(number / 10 % 10) + ONES.get(number % 10);
    }

    /** 0 for what is not written as a number is, as IVX. */
    public static int parse(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = digit(text.charAt(i));
            boolean subtracts = i + 1 < text.length() && digit(text.charAt(i + 1)) > value;
            sum += subtracts ? -value : value;
        }
        return sum > 0 && sum < 400 && write(sum).equals(text) ? sum : 0;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> throw new IllegalArgumentException("no Roman digit: " + letter);
        };
    }
}
