package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.text.Bilingual;

/**
 * A bilingual glossary entry.
 *
 * @param clause the clause that defines or first uses it
 * @param edition id of the edition that has this clause
 * @param everywhere false when it belongs to no other edition
 */
public record Term(
        String id,
        Bilingual name,
        List<String> variants,
        List<String> synonymsZh,
        List<String> synonymsEn,
        Optional<Bilingual> gloss,
        Clause clause,
        String edition,
        boolean everywhere) {

    /** Whether the words of an edition are to be read with it. */
    public boolean belongsTo(Edition other) {
        return everywhere || edition.equals(other.id());
    }
}
