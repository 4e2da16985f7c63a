package org.zhinan.library;

import java.util.List;
import org.zhinan.text.Bilingual;

/**
 * A technology that scenarios name.
 *
 * @param spellings other wordings in the text, in both languages
 * @param scenarios ids of the scenarios that name it
 */
public record Technology(String id, Bilingual name, List<Bilingual> spellings, List<String> scenarios)
        implements CatalogueEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.TECHNOLOGY;
    }
}
