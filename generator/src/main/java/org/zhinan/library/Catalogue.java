package org.zhinan.library;

import java.util.List;
import java.util.Optional;

/**
 * What an edition names and asks, from the tables of its documents.
 *
 * @param base the base requirements that every tier shares, under the heading {@code baseTitle}
 */
public record Catalogue(
        List<Domain> domains,
        List<Scenario> scenarios,
        List<Area> areas,
        Optional<Clause> baseTitle,
        List<Clause> base,
        List<Tier> tiers,
        List<Indicator> indicators,
        List<Technology> technologies) {

    /** All entries with a page of their own, kind by kind. */
    public List<Entry> entries() {
        return List.of(scenarios, domains, areas, tiers, indicators, technologies).stream()
                .<Entry>flatMap(List::stream)
                .toList();
    }
}
