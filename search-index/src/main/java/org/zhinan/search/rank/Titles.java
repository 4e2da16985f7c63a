package org.zhinan.search.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which units have a given text as their whole title. */
final class Titles {

    private final Map<String, Double> worth = new HashMap<>();

    Titles(List<Unit> units, Language language, Weights weights) {
        for (Unit unit : units) {
            for (List<List<String>> fields : List.of(unit.zh(), unit.en())) {
                put(unit, fields.get(Field.TITLE.ordinal()), language, weights.exactTitle());
            }
        }
    }

    private void put(Unit unit, List<String> strings, Language language, double bonus) {
        for (String string : strings) {
            worth.merge(unit.number() + "\t" + Rules.titleKey(language, string), bonus, Math::max);
        }
    }

    /** What is added to the score of a unit for a query with this key. */
    double exact(Unit unit, String key) {
        return worth.getOrDefault(unit.number() + "\t" + key, 0.0);
    }
}
