package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which units have a given text as their title, or as the beginning of it. */
final class Titles {

    private final Map<Integer, List<List<String>>> titles = new HashMap<>();
    private final Weights weights;

    Titles(List<Unit> units, Language language, Weights weights) {
        this.weights = weights;
        for (Unit unit : units) {
            for (List<List<String>> fields : List.of(unit.zh(), unit.en())) {
                for (String title : fields.get(Field.TITLE.ordinal())) {
                    titles.computeIfAbsent(unit.number(), key -> new ArrayList<>())
                            .add(Rules.titleTerms(language, title));
                }
            }
        }
    }

    /** What is added to the score of a unit for a query of these terms: all for its title, less for a beginning. */
    double worth(Unit unit, List<String> terms) {
        double most = 0;
        for (List<String> title : titles.getOrDefault(unit.number(), List.of())) {
            if (!terms.isEmpty()
                    && terms.size() <= title.size()
                    && title.subList(0, terms.size()).equals(terms)) {
                double share = (double) terms.size() / title.size();
                most = Math.max(
                        most, share * share * weights.exactTitle(unit.entry().kind()));
            }
        }
        return most;
    }
}
