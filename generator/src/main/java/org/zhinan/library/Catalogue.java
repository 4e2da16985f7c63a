package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edition names and asks, from the tables of its documents.
 *
 * @param base the base requirements that every tier shares, under the heading {@code baseTitle}
 */
public record Catalogue(
        KeyedList<Domain> domains,
        KeyedList<Scenario> scenarios,
        KeyedList<Area> areas,
        Optional<Clause> baseTitle,
        List<Clause> base,
        KeyedList<Tier> tiers,
        KeyedList<Indicator> indicators,
        KeyedList<Technology> technologies) {

    /** Keys the entries by their ids. */
    public static Catalogue of(
            List<Domain> domains,
            List<Scenario> scenarios,
            List<Area> areas,
            Optional<Clause> baseTitle,
            List<Clause> base,
            List<Tier> tiers,
            List<Indicator> indicators,
            List<Technology> technologies) {
        return new Catalogue(
                KeyedList.of(domains),
                KeyedList.of(scenarios),
                KeyedList.of(areas),
                baseTitle,
                base,
                KeyedList.of(tiers),
                KeyedList.of(indicators),
                KeyedList.of(technologies));
    }

    /** Those of one kind, in the order of the text. */
    public List<? extends Entry> entries(EntryKind kind) {
        return switch (kind) {
            case SCENARIO -> scenarios;
            case DOMAIN -> domains;
            case AREA -> areas;
            case TIER -> tiers;
            case INDICATOR -> indicators;
            case TECHNOLOGY -> technologies;
        };
    }

    /** All entries with a page of their own, kind by kind. */
    public List<Entry> entries() {
        return Stream.of(EntryKind.values())
                .<Entry>flatMap(kind -> entries(kind).stream())
                .toList();
    }
}
