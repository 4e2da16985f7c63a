package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Cutter;
import org.zhinan.search.text.Fillers;

/**
 * Cuts the ways of asking for a unit down to what its other texts do not say: they are searched, never shown, and most of
 * what a browser would have to load for them is repetition.
 */
final class Condenser {

    private final Cutter cutter;
    private final Set<String> known = new HashSet<>();

    Condenser(Cutter cutter) {
        this.cutter = cutter;
    }

    /** The fields of a unit with the asked one condensed. */
    List<List<String>> condense(List<List<String>> fields) {
        int asked = Field.ASKED.ordinal();
        if (fields.get(asked).isEmpty()) {
            return fields;
        }
        fields.subList(0, asked).forEach(strings -> strings.forEach(this::learn));
        List<String> pieces = new ArrayList<>();
        fields.get(asked).forEach(phrase -> pieces.addAll(pieces(phrase)));
        List<List<String>> condensed = new ArrayList<>(fields.subList(0, asked));
        condensed.add(pieces.isEmpty() ? List.of() : List.of(String.join(",", pieces)));
        return List.copyOf(condensed);
    }

    private void learn(String string) {
        List<Cell> cells = cutter.cut(string);
        for (int k = 0; k < cells.size(); k++) {
            known.add(cells.get(k).term());
            if (k + 1 < cells.size()) {
                known.add(Cell.pair(cells.get(k), cells.get(k + 1)));
            }
        }
    }

    /**
     * The pieces of a phrase whose neighbours are new together; a new word stands alone. Chinese fillers part pieces; English
     * ones hold a question together (who can apply).
     */
    private List<String> pieces(String phrase) {
        String folded = cutter.fold(phrase);
        List<Cell> cells = cutter.cut(folded);
        boolean[] fillers = Fillers.mark(cells);
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int k = 0; k < cells.size(); k++) {
            boolean skipped = fillers[k] && cells.get(k).han();
            boolean joins = k + 1 < cells.size()
                    && !skipped
                    && !(fillers[k + 1] && cells.get(k + 1).han())
                    && cells.get(k + 1).position() == cells.get(k).position() + 1
                    && known.add(Cell.pair(cells.get(k), cells.get(k + 1)));
            boolean alone =
                    !skipped && known.add(cells.get(k).term()) && !cells.get(k).han();
            if (start < 0 && (joins || alone)) {
                start = cells.get(k).start();
            }
            if (start >= 0 && !joins) {
                pieces.add(folded.substring(start, cells.get(k).end()));
                start = -1;
            }
        }
        return pieces;
    }
}
