package org.zhinan.library.change;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.library.Area;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Domain;
import org.zhinan.library.Indicator;
import org.zhinan.library.Scenario;
import org.zhinan.library.Tier;

/** The clauses that are an entry's own, the one that says most first. */
final class EntryClauses {
    private EntryClauses() {}

    static List<Clause> of(CatalogueEntry entry) {
        if (entry instanceof Scenario scenario) {
            return List.of(scenario.text(), scenario.title());
        }
        if (entry instanceof Domain domain) {
            return List.of(domain.title());
        }
        if (entry instanceof Area area) {
            return List.of(area.note());
        }
        if (entry instanceof Indicator indicator) {
            return List.of(indicator.clause());
        }
        return entry instanceof Tier tier ? of(tier) : List.of();
    }

    private static List<Clause> of(Tier tier) {
        List<Clause> clauses = new ArrayList<>(List.of(tier.summary(), tier.title()));
        tier.conditions().forEach(condition -> clauses.add(condition.clause()));
        clauses.addAll(tier.outcomes());
        return List.copyOf(clauses);
    }
}
