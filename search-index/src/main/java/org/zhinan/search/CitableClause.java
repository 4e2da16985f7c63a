package org.zhinan.search;

import java.util.List;
import java.util.Objects;

/**
 * A clause of text that can be cited.
 *
 * @param clause the clause's id in its document
 * @param text its text
 * @param url where it stands, relative to the site's root, with the fragment
 * @param asked how people ask for it
 * @param headings those that it stands under in its document, the outermost first
 * @param place how it is cited within its document, as in 二（三）; neither language where it is not
 */
public record CitableClause(
        String clause,
        Localised text,
        Localised url,
        EntrySearchPhrases asked,
        List<Localised> headings,
        Localised place) {

    /** One that is not cited. */
    public CitableClause(
            String clause, Localised text, Localised url, EntrySearchPhrases asked, List<Localised> headings) {
        this(clause, text, url, asked, headings, Localised.NONE);
    }

    public CitableClause {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(place, "place");
        headings = List.copyOf(headings);
    }
}
