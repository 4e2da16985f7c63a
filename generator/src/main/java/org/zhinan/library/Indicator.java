package org.zhinan.library;

import org.zhinan.content.CatalogueYaml.Direction;
import org.zhinan.text.Bilingual;

/**
 * One of the key performance indicators.
 *
 * @param indicatorClass the clause that names its class
 * @param unit as the clause states it in brackets
 * @param direction only where its name states one
 */
public record Indicator(
        String id, int number, Clause clause, Clause indicatorClass, Bilingual unit, Direction direction)
        implements Entry {
    @Override
    public EntryKind kind() {
        return EntryKind.INDICATOR;
    }

    /** The name with its unit, as in the text. */
    @Override
    public Bilingual name() {
        return clause.title();
    }
}
