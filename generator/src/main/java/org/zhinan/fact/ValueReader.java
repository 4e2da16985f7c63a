package org.zhinan.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.text.Language;

/** Reads the values that a text states. The same words are read alike wherever they stand. */
public final class ValueReader {
    /** As in 工信厅联通装函〔2024〕399号, which an English text has, too. */
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[\\[(]\\d{4}[])]\\s*第?\\s*\\d+\\s*号|\\[\\d+]");

    private ValueReader() {}

    /**
     * All values in the text, in its order; numbers of articles, annexes, standards and documents are none.
     *
     * @param written when the text was written, which gives a year to a day without one: that year, or the next where the day would
     *     lie more than six months before
     */
    public static List<ValueOccurrence> read(String text, Language language, Optional<LocalDate> written) {
        return read(text, language, written, true);
    }

    /** The same without {@link FactValue.CopyForm}, which no number says. */
    public static List<ValueOccurrence> readNumbers(String text, Language language, Optional<LocalDate> written) {
        return read(text, language, written, false);
    }

    private static List<ValueOccurrence> read(
            String text, Language language, Optional<LocalDate> written, boolean forms) {
        ScannedText scan = new ScannedText(text);
        ContactExtractor.read(scan);
        scan.skip(DOCUMENT_NUMBER);
        TimesOfDay.read(scan, language);
        if (forms) {
            CopyMediumExtractor.read(scan);
        }
        // A time may stand between two days: 5月1日9:00至10日17:00.
        if (language == Language.ZH) {
            new ChineseDates(scan, written).read();
            scan.take(FactValue.Time.class);
            ChineseQuantities.read(scan);
        } else {
            new EnglishDates(scan, written).read();
            scan.take(FactValue.Time.class);
            EnglishQuantities.read(scan);
        }
        return scan.readings();
    }
}
