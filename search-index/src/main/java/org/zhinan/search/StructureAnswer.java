package org.zhinan.search;

import java.util.Objects;

/**
 * The answer to a question about the structure of the guidance.
 *
 * @param text one line that answers it
 * @param citation of the clause that shows it, with the short name of its document
 * @param url where that stands, relative to the site's root
 */
public record StructureAnswer(Localised text, Localised citation, Localised url) {
    public StructureAnswer {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(url, "url");
    }
}
