package org.zhinan.search;

import java.util.Objects;

/**
 * Where a clause stands.
 *
 * @param document id of its document
 * @param place how it is cited within it, as in 八、19
 */
public record ClausePlace(String document, Localised place) {

    public ClausePlace {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
    }
}
