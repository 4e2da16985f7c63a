package org.zhinan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhinan.library.Edition;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;

/** Scenarios that are near one another, each with the reason. */
final class RelatedScenarios {
    private RelatedScenarios() {}

    /** Those that share a technology come first, the more the earlier; then those of the same domain; then by number. */
    static List<Page.Related> of(Edition edition, Scenario scenario) {
        List<Page.Related> related = new ArrayList<>();
        for (Scenario other : edition.scenarios()) {
            List<Technology> shared = other.technologies().stream()
                    .filter(scenario.technologies()::contains)
                    .map(edition::technology)
                    .toList();
            boolean sameDomain = other.domain().equals(scenario.domain());
            if (!other.equals(scenario) && (sameDomain || !shared.isEmpty())) {
                related.add(new Page.Related(other, sameDomain, shared));
            }
        }
        related.sort(
                Comparator.comparingInt((Page.Related r) -> -r.technologies().size())
                        .thenComparing(r -> !r.sameDomain())
                        .thenComparingInt(r -> r.scenario().number()));
        return List.copyOf(related);
    }
}
