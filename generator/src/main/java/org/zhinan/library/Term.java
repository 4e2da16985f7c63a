package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.text.Bilingual;

/**
 * A bilingual glossary entry.
 *
 * @param clause the clause that defines or first uses it
 */
public record Term(
        String id,
        Bilingual name,
        List<String> variants,
        List<String> synonymsZh,
        List<String> synonymsEn,
        Optional<Bilingual> gloss,
        Clause clause) {}
