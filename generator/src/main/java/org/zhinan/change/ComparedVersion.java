package org.zhinan.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the two versions, its units by their position. */
final class ComparedVersion {
    /** The position of nothing. */
    static final int NONE = -1;

    /** Words that are shorter say too little to be known again in another place. */
    private static final int TELLING = 6;

    private final List<ComparedUnit> units;
    private final String[] words;
    private final Grams[] grams;
    private final int[] parents;
    private final int[] roots;

    ComparedVersion(List<ComparedUnit> units) {
        this.units = List.copyOf(units);
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (positions.put(units.get(i).id(), i) != null) {
                throw new IllegalArgumentException("the id " + units.get(i).id() + " stands twice");
            }
        }
        words = units.stream()
                .map(unit -> ComparisonNormalizer.of(unit.official()))
                .toArray(String[]::new);
        grams = new Grams[words.length];
        parents = units.stream()
                .mapToInt(unit -> unit.parent()
                        .map(id -> positions.getOrDefault(id, NONE))
                        .orElse(NONE))
                .toArray();
        roots = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            roots[i] = root(i);
        }
    }

    private int root(int position) {
        int root = position;
        for (int steps = 0; parents[root] != NONE; steps++) {
            if (steps > words.length) {
                throw new IllegalArgumentException(
                        "the unit " + units.get(position).id() + " stands under itself");
            }
            root = parents[root];
        }
        return root;
    }

    int size() {
        return words.length;
    }

    ComparedUnit unit(int position) {
        return units.get(position);
    }

    /** Its official words, normalised. */
    String words(int position) {
        return words[position];
    }

    /** Whether its words say enough to be known again in another place; those of the name of a whole text never do. */
    boolean tells(int position) {
        return !isText(position) && words[position].length() >= TELLING;
    }

    /** Whether it is a whole text, which is known by more than its words. */
    boolean isText(int position) {
        return parents[position] == NONE;
    }

    int parent(int position) {
        return parents[position];
    }

    /** The whole text that it belongs to. */
    int whole(int position) {
        return roots[position];
    }

    /** Those of the units that are asked for. */
    Grams grams(int position) {
        if (grams[position] == null) {
            grams[position] = Grams.of(words[position]);
        }
        return grams[position];
    }
}
