package org.zhinan.form;

import java.util.List;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Text in one language; it may have several lines. */
record Said(String text, Language language) {

    /** Text in the language of a form; in English with the official Chinese under it. Empty for no text. */
    static List<Said> in(Language language, Bilingual text) {
        Said official = new Said(text.zh(), Language.ZH);
        if (language == Language.ZH || !text.has(Language.EN) || text.en().equals(text.zh())) {
            return text.zh().isEmpty() ? List.of() : List.of(official);
        }
        Said translation = new Said(text.en(), Language.EN);
        return text.zh().isEmpty() ? List.of(translation) : List.of(translation, official);
    }
}
