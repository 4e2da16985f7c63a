package org.zhinan.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edition names and asks, from the tables of its documents.
 *
 * @param base the base requirements that every tier shares, under the heading {@code baseTitle}
 * @param was of each entry the ids of what it was in the edition before; entries for which that is not said are absent
 */
public record Catalogue(
        KeyedList<Domain> domains,
        KeyedList<Scenario> scenarios,
        KeyedList<Area> areas,
        Optional<Clause> baseTitle,
        List<Clause> base,
        KeyedList<Tier> tiers,
        KeyedList<Indicator> indicators,
        KeyedList<Technology> technologies,
        Map<EntryKey, List<String>> was) {

    /** Which entry is meant. */
    public record EntryKey(EntryKind kind, String id) {
        public static EntryKey of(CatalogueEntry entry) {
            return new EntryKey(entry.kind(), entry.id());
        }
    }

    /** Keys the entries by their ids. */
    public static Catalogue of(
            List<Domain> domains,
            List<Scenario> scenarios,
            List<Area> areas,
            Optional<Clause> baseTitle,
            List<Clause> base,
            List<Tier> tiers,
            List<Indicator> indicators,
            List<Technology> technologies,
            Map<EntryKey, List<String>> was) {
        return new Catalogue(
                KeyedList.of(domains),
                KeyedList.of(scenarios),
                KeyedList.of(areas),
                baseTitle,
                base,
                KeyedList.of(tiers),
                KeyedList.of(indicators),
                KeyedList.of(technologies),
                Map.copyOf(was));
    }

    /** The same, while these entries are known to have been what it does not say, too. */
    public Catalogue withPredecessors(Map<EntryKey, List<String>> more) {
        Map<EntryKey, List<String>> all = new HashMap<>(more);
        all.putAll(was);
        return new Catalogue(
                domains, scenarios, areas, baseTitle, base, tiers, indicators, technologies, Map.copyOf(all));
    }

    /** Those of one kind, in the order of the text. */
    public List<? extends CatalogueEntry> entries(EntryKind kind) {
        return switch (kind) {
            case SCENARIO -> scenarios;
            case DOMAIN -> domains;
            case AREA -> areas;
            case TIER -> tiers;
            case INDICATOR -> indicators;
            case TECHNOLOGY -> technologies;
        };
    }

    /** One of a kind by its id. */
    public Optional<? extends CatalogueEntry> find(EntryKind kind, String id) {
        return switch (kind) {
            case SCENARIO -> scenarios.find(id);
            case DOMAIN -> domains.find(id);
            case AREA -> areas.find(id);
            case TIER -> tiers.find(id);
            case INDICATOR -> indicators.find(id);
            case TECHNOLOGY -> technologies.find(id);
        };
    }

    /** All entries with a page of their own, kind by kind. */
    public List<CatalogueEntry> entries() {
        return Stream.of(EntryKind.values())
                .<CatalogueEntry>flatMap(kind -> entries(kind).stream())
                .toList();
    }
}
