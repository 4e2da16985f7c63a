package org.zhinan.numbering.marker;

/** Numbers from 1 to 99,999 in Chinese numerals, as 十二, 一百零三 and 一千二百六十; digit by digit, as 一〇三, they are read, too. */
public final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "个十百千万";

    private ChineseNumerals() {}

    /** 0 for what is no number. */
    public static int parse(String text) {
        String numeral = text.replace('〇', '零').replace('两', '二');
        return numeral.chars().anyMatch(c -> UNITS.indexOf(c) > 0) ? byUnits(numeral) : byDigits(numeral);
    }

    private static int byDigits(String numeral) {
        if (numeral.length() > 4 || numeral.length() > 1 && numeral.charAt(0) == '零') {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            value = value * 10 + DIGITS.indexOf(numeral.charAt(i));
        }
        // 一二 is no twelve in official texts, but 一〇 and 一〇三 count pages and articles.
        return numeral.length() > 1 && numeral.indexOf('零') < 0 ? 0 : value;
    }

    private static int byUnits(String numeral) {
        int value = 0;
        int digit = -1;
        int lastUnit = UNITS.length();
        for (int i = 0; i < numeral.length(); i++) {
            int unit = UNITS.indexOf(numeral.charAt(i));
            if (unit <= 0) {
                int next = DIGITS.indexOf(numeral.charAt(i));
                if (digit > 0) {
                    return 0;
                }
                digit = next;
                continue;
            }
            if (unit == 4 ? value >= 10_000 : unit >= lastUnit) {
                return 0;
            }
            boolean bare = digit < 0 && (i == 0 || unit == 1);
            int count = bare ? 1 : Math.max(digit, 0);
            value = unit == 4 ? (value + Math.max(digit, 0)) * 10_000 : value + count * power(unit);
            lastUnit = unit == 4 ? UNITS.length() : unit;
            digit = -1;
        }
        return value + Math.max(digit, 0);
    }

    public static String write(int value) {
        StringBuilder numeral = new StringBuilder();
        boolean zero = false;
        for (int unit = 4; unit >= 0; unit--) {
            int digit = value / power(unit) % 10;
            if (digit == 0) {
                zero = !numeral.isEmpty();
                continue;
            }
            if (zero) {
                numeral.append('零');
            }
            zero = false;
            boolean bareTen = unit == 1 && digit == 1 && numeral.isEmpty();
            numeral.append(bareTen ? "" : DIGITS.charAt(digit)).append(unit == 0 ? "" : UNITS.charAt(unit));
        }
        return numeral.toString();
    }

    private static int power(int unit) {
        int power = 1;
        for (int i = 0; i < unit; i++) {
            power *= 10;
        }
        return power;
    }
}
