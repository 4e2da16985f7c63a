package org.zhinan.library;

import org.zhinan.text.Bilingual;

/** Something of the catalogue that has an id, a name and a page. */
public sealed interface CatalogueEntry permits Scenario, Domain, Area, Tier, Indicator, Technology {
    EntryKind kind();

    String id();

    Bilingual name();
}
