package org.zhinan.starter.source.office;

import org.zhinan.starter.source.SourceBlock.GeneratedNumber;

/** What stands between a generated number and its text. */
final class NumberSeparators {
    private static final String CLOSED = "、）．。：】〕";

    private NumberSeparators() {}

    /**
     * A number with the space that the program's distance stands for: none after full-width punctuation, as in 一、 and （一）.
     *
     * @param suffix as in Word: {@code tab}, {@code space} or {@code nothing}
     */
    static GeneratedNumber number(String words, String suffix, int level) {
        boolean apart =
                !words.isEmpty() && !suffix.equals("nothing") && CLOSED.indexOf(words.charAt(words.length() - 1)) < 0;
        return new GeneratedNumber(words, apart ? " " : "", level);
    }

    /** The same number before nothing. */
    static GeneratedNumber alone(GeneratedNumber number) {
        return new GeneratedNumber(number.words(), "", number.level());
    }
}
