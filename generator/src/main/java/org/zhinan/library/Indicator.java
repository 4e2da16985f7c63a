package org.zhinan.library;

import java.util.List;
import org.zhinan.content.CatalogueYaml.Direction;
import org.zhinan.text.Bilingual;

/**
 * One of the key performance indicators.
 *
 * @param name with its unit, as in the text: of a row of a table the cell that names it
 * @param others what the other cells of the row say, but for its number
 * @param indicatorClass the clause that names its class
 * @param unit as the clause states it in brackets
 * @param direction only where its name states one
 */
public record Indicator(
        String id,
        int number,
        Bilingual name,
        List<Stated> others,
        Clause clause,
        Clause indicatorClass,
        Bilingual unit,
        Direction direction)
        implements CatalogueEntry {

    /** A cell under its heading; that has no text where the table has no header. */
    public record Stated(Bilingual heading, Bilingual text) {}

    @Override
    public EntryKind kind() {
        return EntryKind.INDICATOR;
    }
}
