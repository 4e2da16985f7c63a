package org.zhinan.change;

import java.util.Optional;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * A piece of a version that is compared as a whole, as a clause.
 *
 * @param id unique in its version
 * @param parent id of the unit of the same version that it stands under; nothing for a whole text, which is known by its id, its name and what stands in it
 * @param place how it is cited; empty where it has no number
 * @param words what it says, without its number
 * @param original the language of the official words, by which it is matched
 */
public record ComparedUnit(String id, Optional<String> parent, Bilingual place, Bilingual words, Language original) {
    String official() {
        return words.in(original);
    }

    String translation() {
        return words.in(original.other());
    }
}
