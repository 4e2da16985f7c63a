package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.search.rank.TermStream.Placed;
import org.zhinan.search.text.Cell;

/** Where a term stands, for who writes an index of the texts that is not Lucene's. */
public final class Occurrences {

    private static final int FIELDS = Field.values().length;

    /** Field and unit as one number, and the position there, by turns; in the order of units, fields and positions. */
    private int[] placed = new int[8];

    private int size;

    private Occurrences() {}

    /** The terms of a listing in their order. */
    public static SortedMap<String, Occurrences> of(Texts texts, Listing listing) {
        Placing placing = new Placing(texts.language().syllables());
        Map<String, Occurrences> terms = new HashMap<>();
        for (Unit unit : texts.units()) {
            List<List<String>> fields = listing.english() ? unit.en() : unit.zh();
            for (int field = 0; field < FIELDS; field++) {
                List<Cell> cells = texts.language().cells(fields.get(field));
                for (Placed term : listing.terms(placing, cells)) {
                    terms.computeIfAbsent(term.term(), key -> new Occurrences())
                            .add(unit.number() * FIELDS + field, term.position());
                }
            }
        }
        return new TreeMap<>(terms);
    }

    private void add(int place, int position) {
        if (size == placed.length) {
            placed = Arrays.copyOf(placed, size * 2);
        }
        placed[size++] = place;
        placed[size++] = position;
    }

    /** The units that have the term in a field: the number of each, and behind it the positions. */
    public List<int[]> in(int field) {
        List<int[]> units = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && placed[to] == placed[from]) {
                to += 2;
            }
            if (placed[from] % FIELDS == field) {
                int[] unit = new int[1 + (to - from) / 2];
                unit[0] = placed[from] / FIELDS;
                for (int k = 1; k < unit.length; k++) {
                    unit[k] = placed[from + 2 * k - 1];
                }
                units.add(unit);
            }
            from = to;
        }
        return units;
    }

    /**
     * How many cells each field has in each unit.
     *
     * @return by field, then by unit; nothing for a field whose length has no weight
     */
    public static List<int[]> lengths(Texts texts, boolean english) {
        List<int[]> lengths = new ArrayList<>();
        for (Field field : Field.values()) {
            lengths.add(
                    Weights.STANDARD.length(field) == 0
                            ? new int[0]
                            : texts.units().stream()
                                    .map(unit -> (english ? unit.en() : unit.zh()).get(field.ordinal()))
                                    .mapToInt(strings ->
                                            texts.language().cells(strings).size())
                                    .toArray());
        }
        return lengths;
    }
}
