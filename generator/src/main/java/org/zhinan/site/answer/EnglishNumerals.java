package org.zhinan.site.answer;

import java.util.List;

/** Numbers from 1 to 99 in English words, as twelve and forty-two. */
final class EnglishNumerals {
    private static final List<String> ONES = List.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private EnglishNumerals() {}

    /** @throws IllegalArgumentException for a number that it does not know */
    static String write(int value) {
        if (value < 1 || value > 99) {
            throw new IllegalArgumentException(value + " is not from 1 to 99");
        }
        if (value <= ONES.size()) {
            return ONES.get(value - 1);
        }
        String tens = TENS.get(value / 10 - 2);
        return value % 10 == 0 ? tens : tens + "-" + ONES.get(value % 10 - 1);
    }
}
