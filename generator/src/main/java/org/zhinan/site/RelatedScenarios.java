package org.zhinan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.library.Edition;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;

/** Scenarios that are near one another, each with the reason. */
final class RelatedScenarios {
    /**
     * How many a page lists at most; the pages of the domain and of the technologies list all. Without a bound the pages would grow
     * with the square of the catalogue.
     */
    private static final int MOST = 24;
    /** Of a longer domain or technology, so many before and after the scenario are looked at. */
    private static final int REACH = 48;

    private static final Comparator<Page.Related> NEAREST_FIRST = Comparator.comparingInt(
                    (Page.Related related) -> -related.technologies().size())
            .thenComparing(related -> !related.sameDomain())
            .thenComparingInt(related -> related.scenario().number());

    private final Edition edition;
    private final List<List<String>> technologies;
    /** The pages of all languages have the same. */
    private final Map<String, List<Page.Related>> found = new HashMap<>();

    RelatedScenarios(Edition edition) {
        this.edition = edition;
        this.technologies =
                edition.scenarios().stream().map(Scenario::technologies).toList();
    }

    /** Those that share a technology come first, the more the earlier; then those of the same domain; then by number. */
    List<Page.Related> of(Scenario scenario) {
        return found.computeIfAbsent(scenario.id(), id -> find(scenario));
    }

    private List<Page.Related> find(Scenario scenario) {
        Map<Integer, List<Technology>> shared = new TreeMap<>();
        for (String id : technologies.get(scenario.number() - 1)) {
            Technology technology = edition.technology(id);
            for (Scenario other : near(technology.scenarios(), scenario)) {
                shared.computeIfAbsent(other.number(), number -> new ArrayList<>())
                        .add(technology);
            }
        }
        near(edition.domain(scenario.domain()).scenarios(), scenario)
                .forEach(other -> shared.computeIfAbsent(other.number(), number -> new ArrayList<>()));
        return shared.entrySet().stream()
                .map(each -> related(edition.scenarios().get(each.getKey() - 1), scenario, each.getValue()))
                .sorted(NEAREST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** The technologies in the order in which the other one names them. */
    private Page.Related related(Scenario other, Scenario scenario, List<Technology> shared) {
        List<String> order = technologies.get(other.number() - 1);
        shared.sort(Comparator.comparingInt(technology -> order.indexOf(technology.id())));
        return new Page.Related(other, other.domain().equals(scenario.domain()), List.copyOf(shared));
    }

    /** Those around it in a list that is in the order of their numbers. */
    private List<Scenario> near(List<String> ids, Scenario scenario) {
        int place = 0;
        int end = ids.size();
        while (place < end) {
            int middle = (place + end) / 2;
            if (edition.scenario(ids.get(middle)).number() < scenario.number()) {
                place = middle + 1;
            } else {
                end = middle;
            }
        }
        return ids.subList(Math.max(0, place - REACH), Math.min(ids.size(), place + REACH + 1)).stream()
                .map(edition::scenario)
                .filter(other -> other.number() != scenario.number())
                .toList();
    }
}
