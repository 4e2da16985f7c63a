package org.zhinan.picture;

import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Words in one language. */
record Phrase(String text, Language language) {
    /** In this language, or in the official one where there is nothing in it; line breaks become spaces where they part words. */
    static Phrase of(Bilingual both, Language language) {
        Language has = both.has(language) ? language : Language.ZH;
        return new Phrase(both.in(has).replace("\n", has == Language.ZH ? "" : " "), has);
    }
}
