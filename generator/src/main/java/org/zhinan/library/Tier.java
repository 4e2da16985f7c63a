package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.CatalogueYaml.Binding;
import org.zhinan.text.Bilingual;

/**
 * One of the tiers, from the lowest up.
 *
 * @param coverage nothing where the guidance has no areas
 * @param maturity nothing where none is asked
 * @param recognition who recognises it, where the text states that
 */
public record Tier(
        String id,
        int number,
        Bilingual name,
        Clause title,
        Clause summary,
        Optional<Coverage> coverage,
        Optional<Quote> maturity,
        List<Condition> conditions,
        List<Clause> outcomes,
        Optional<Quote> recognition)
        implements CatalogueEntry {

    /** The areas that a tier names, by id, and how binding the clause is. */
    public record Coverage(Binding binding, List<String> areas, Quote quote) {}

    /** What the tier asks, in one area where the guidance has areas. */
    public record Condition(Optional<String> area, Clause clause) {}

    @Override
    public EntryKind kind() {
        return EntryKind.TIER;
    }

    public Condition condition(String area) {
        return conditions.stream()
                .filter(condition -> condition.area().equals(Optional.of(area)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no condition for " + area));
    }
}
