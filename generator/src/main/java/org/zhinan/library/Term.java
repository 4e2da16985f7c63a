package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.text.Bilingual;

/**
 * A bilingual glossary entry.
 *
 * @param notWithin longer Chinese words that have its characters by chance and are not it
 * @param clause the clause that defines or first uses it
 * @param edition id of the edition that has this clause
 * @param everywhere false when it belongs to no other edition
 */
public record Term(
        String id,
        Bilingual name,
        List<String> variants,
        List<String> notWithin,
        List<String> synonymsZh,
        List<String> synonymsEn,
        Optional<Bilingual> gloss,
        Clause clause,
        String edition,
        boolean everywhere) {

    /** Whether a Chinese text that has its characters means it with some of them. */
    public boolean isMeantIn(String text) {
        String rest = text;
        for (String longer : notWithin) {
            rest = rest.replace(longer, " ");
        }
        return rest.contains(name.zh());
    }

    /** Whether the words of an edition are to be read with it. */
    public boolean belongsTo(Edition other) {
        return everywhere || edition.equals(other.id());
    }
}
