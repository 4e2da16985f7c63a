package org.zhinan.importer.source.office;

import java.util.regex.Pattern;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;

/** What stands between a generated number and its text. */
final class NumberSuffixReader {
    private static final String CLOSED = "、）．。：】〕";
    /** Numbers below which the title may stand, as 3.1 and 附录A. */
    private static final Pattern ABOVE_TITLE = Pattern.compile(
            "[0-9A-Z]{1,3}(?:[.．][0-9]{1,3})+[.．]?|(?i:附[录錄件表]|第|annex|appendix|schedule|article|chapter|section|part|§).*");

    private NumberSuffixReader() {}

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

    /** Whether a number without words is one of a clause whose title stands below, and no item that was left empty. */
    static boolean standsAboveTitle(GeneratedNumber number) {
        return ABOVE_TITLE.matcher(number.words()).matches();
    }

    /** The same number before nothing. */
    static GeneratedNumber alone(GeneratedNumber number) {
        return new GeneratedNumber(number.words(), "", number.level());
    }
}
