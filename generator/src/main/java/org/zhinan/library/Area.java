package org.zhinan.library;

import java.util.List;
import org.zhinan.text.Bilingual;

/**
 * One of the areas of the criteria.
 *
 * @param note the clause that says which domains it covers
 * @param domains ids in the order of that note
 */
public record Area(String id, int number, Bilingual name, Clause note, List<String> domains) implements CatalogueEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.AREA;
    }
}
