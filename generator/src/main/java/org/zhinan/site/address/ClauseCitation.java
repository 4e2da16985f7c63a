package org.zhinan.site.address;

import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** How a clause is cited: the document number in Chinese, else the short name, then its place. */
public final class ClauseCitation {
    private ClauseCitation() {}

    public static Bilingual of(Document document, Clause clause) {
        return new Bilingual(of(document, clause, Language.ZH), of(document, clause, Language.EN));
    }

    private static String of(Document document, Clause clause, Language language) {
        String place = clause.number().place().in(language);
        String name = document.number()
                .filter(number -> language == Language.ZH)
                .map(number -> number.official())
                .orElse(document.shortName().in(language));
        return place.isEmpty() ? name : name + " " + place;
    }
}
