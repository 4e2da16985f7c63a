package org.zhinan.fact;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A text in both languages that facts are read from; each language is read once. */
public final class FactSourceText {
    private final String name;
    private final Bilingual text;
    private final Bilingual marker;
    private final Optional<LocalDate> written;
    private final Map<Language, List<ValueOccurrence>> readings = new EnumMap<>(Language.class);

    /**
     * @param name what messages call it, as {@code notice#2-1}
     * @param text empty in a language that it is not there in
     * @param marker the number with which it begins, which counts nothing
     * @param written when it was written, for days without a year
     */
    public FactSourceText(String name, Bilingual text, Bilingual marker, Optional<LocalDate> written) {
        this.name = name;
        this.text = text;
        this.marker = marker;
        this.written = written;
    }

    String name() {
        return name;
    }

    String in(Language language) {
        return text.in(language);
    }

    List<ValueOccurrence> readings(Language language) {
        return readings.computeIfAbsent(language, each -> ValueReader.read(unmarked(each), each, written));
    }

    private String unmarked(Language language) {
        String number = marker.in(language);
        String whole = text.in(language);
        return whole.startsWith(number) ? " ".repeat(number.length()) + whole.substring(number.length()) : whole;
    }
}
