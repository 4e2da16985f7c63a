package org.zhinan.form.filled;

import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * One mistake in a filled form.
 *
 * @param file the file as it was named
 * @param sheet name of the sheet; empty when the whole file is meant
 * @param cell address as {@code B4}; empty when the whole file is meant
 * @param message what is wrong, a sentence without its full stop
 * @param cure what to do about it, likewise
 */
public record Finding(String file, String sheet, String cell, Bilingual message, Bilingual cure) {
    /** One line in this language. */
    public String in(Language language) {
        String place = sheet.isEmpty() ? file : file + " [" + sheet + "!" + cell + "]";
        return language == Language.ZH
                ? place + "：" + message.zh() + "。" + cure.zh() + "。"
                : place + ": " + message.en() + ". " + cure.en() + ".";
    }
}
