package org.zhinan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds the units that share the rarest grams with a text, so that nothing is compared with everything. */
final class GramIndex {
    private static final int RAREST = 24;
    private static final int MOST_VISITED = 600;
    private static final int MOST_FOUND = 8;

    private final Map<Integer, List<Integer>> places = new HashMap<>();

    GramIndex(ComparedVersion version, int[] units) {
        this(version::grams, units);
    }

    GramIndex(IntFunction<Grams> gramsOf, int[] units) {
        for (int unit : units) {
            Grams grams = gramsOf.apply(unit);
            for (int i = 0; i < grams.size(); i++) {
                if (i == 0 || grams.get(i) != grams.get(i - 1)) {
                    places.computeIfAbsent(grams.get(i), gram -> new ArrayList<>())
                            .add(unit);
                }
            }
        }
    }

    /** The likeliest units, those that share most first; at most eight. */
    List<Integer> near(Grams grams) {
        return near(grams, MOST_FOUND);
    }

    /** The same, at most so many. */
    List<Integer> near(Grams grams, int most) {
        List<List<Integer>> rarest = IntStream.range(0, grams.size())
                .map(grams::get)
                .distinct()
                .mapToObj(gram -> places.getOrDefault(gram, List.of()))
                .filter(units -> !units.isEmpty())
                .sorted(Comparator.<List<Integer>>comparingInt(List::size))
                .limit(RAREST)
                .toList();
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        int visited = 0;
        for (List<Integer> units : rarest) {
            visited += units.size();
            if (visited > MOST_VISITED && !shared.isEmpty()) {
                break;
            }
            units.stream().limit(MOST_VISITED).forEach(unit -> shared.merge(unit, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
