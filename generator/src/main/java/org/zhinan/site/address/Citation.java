package org.zhinan.site.address;

import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.markdown.HeadingText;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** How a clause is cited: the document number or its short name, then the marker of the clause. */
public final class Citation {
    private Citation() {}

    public static Bilingual of(Document document, Clause clause) {
        return new Bilingual(of(document, clause, Language.ZH), of(document, clause, Language.EN));
    }

    private static String of(Document document, Clause clause, Language language) {
        String place = place(document, clause, language);
        String name = document.number()
                .map(number -> number.text(Language.ZH))
                .orElse(document.shortName().in(language));
        return place.isEmpty() ? name : name + " " + place;
    }

    /** The markers of the clause and of the headings that it stands under, as in 二（二）; 一、5 where no bracket parts them. */
    static String place(Document document, Clause clause, Language language) {
        StringBuilder place = new StringBuilder();
        String prefix = "";
        for (String part : clause.id().split("-")) {
            prefix = prefix.isEmpty() ? part : prefix + "-" + part;
            String id = prefix;
            document.clauses().find(id).ifPresent(each -> append(place, marker(each, language), language));
        }
        return place.toString().strip();
    }

    private static void append(StringBuilder place, String marker, Language language) {
        boolean touches = !place.isEmpty() && Character.isLetter(place.charAt(place.length() - 1));
        if (touches && !marker.isEmpty() && Character.isDigit(marker.charAt(0))) {
            place.append(language == Language.ZH ? "、" : ".");
        }
        place.append(marker);
    }

    private static String marker(Clause clause, Language language) {
        String text = clause.isRow() ? clause.cells().get(0).in(language) : clause.text(language);
        String marker = clause.isRow() && text.length() < 5 ? text : HeadingText.marker(text, language);
        return marker.replaceAll("[、.．]$", "");
    }
}
