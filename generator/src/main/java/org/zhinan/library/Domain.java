package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.text.Bilingual;

/**
 * One of the domains of the scenario guide.
 *
 * @param area id of the area that a note assigns it to; nothing where no note does
 * @param scenarios ids in order
 */
public record Domain(String id, int number, Clause title, Optional<String> area, List<String> scenarios)
        implements CatalogueEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.DOMAIN;
    }

    @Override
    public Bilingual name() {
        return title.title();
    }
}
