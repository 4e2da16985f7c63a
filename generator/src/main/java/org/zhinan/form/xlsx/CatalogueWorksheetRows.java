package org.zhinan.form.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.FormYaml.Source;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Indicator;
import org.zhinan.library.Scenario;
import org.zhinan.library.Tier;
import org.zhinan.text.Bilingual;

/** What the catalogue has to say in the rows of a worksheet, by the field of the column. */
final class CatalogueWorksheetRows {
    private static final Bilingual NONE = new Bilingual("", "");

    private final Edition edition;

    private CatalogueWorksheetRows(Edition edition) {
        this.edition = edition;
    }

    static List<Map<String, Bilingual>> of(Edition edition, Source source) {
        CatalogueWorksheetRows rows = new CatalogueWorksheetRows(edition);
        return switch (source) {
            case INDICATORS ->
                edition.indicators().stream().map(rows::indicator).toList();
            case SCENARIOS -> edition.scenarios().stream().map(rows::scenario).toList();
            case CONDITIONS -> rows.conditions();
        };
    }

    private Map<String, Bilingual> indicator(Indicator indicator) {
        return Map.of(
                "class", indicator.indicatorClass().title(),
                "number", number(indicator.number()),
                "indicator", indicator.name(),
                "unit", indicator.unit());
    }

    private Map<String, Bilingual> scenario(Scenario scenario) {
        Optional<Bilingual> area = scenario.area().map(id -> edition.area(id).name());
        return Map.of(
                "area", area.orElse(NONE),
                "domain", edition.domain(scenario.domain()).name(),
                "number", number(scenario.number()),
                "scenario", scenario.name());
    }

    /** What all tiers share, then of each tier which areas it must cover, what it asks in each, and its outcomes. */
    private List<Map<String, Bilingual>> conditions() {
        List<Map<String, Bilingual>> rows = new ArrayList<>();
        Bilingual base = edition.baseTitle().map(Clause::title).orElse(NONE);
        edition.base().forEach(clause -> rows.add(condition(base, NONE, clause)));
        for (Tier tier : edition.tiers()) {
            tier.coverage()
                    .map(each -> each.quote().clause())
                    .ifPresent(clause -> rows.add(condition(tier.name(), partOf(clause), clause)));
            tier.conditions()
                    .forEach(each -> rows.add(condition(
                            tier.name(),
                            each.area().map(area -> edition.area(area).name()).orElse(NONE),
                            each.clause())));
            tier.outcomes().forEach(clause -> rows.add(condition(tier.name(), partOf(clause), clause)));
        }
        return rows;
    }

    /** The heading that the clause stands under: its id without the last part. */
    private Bilingual partOf(Clause clause) {
        return clause.number()
                .parent()
                .map(id -> edition.clause(clause.document() + "#" + id).title())
                .orElse(NONE);
    }

    private static Map<String, Bilingual> condition(Bilingual tier, Bilingual part, Clause clause) {
        return Map.of("tier", tier, "part", part, "condition", clause.both());
    }

    private static Bilingual number(int number) {
        return new Bilingual(String.valueOf(number), "");
    }
}
