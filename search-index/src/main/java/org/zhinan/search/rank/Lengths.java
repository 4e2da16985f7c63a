package org.zhinan.search.rank;

import java.util.List;
import org.zhinan.search.text.Cell;

/** How many cells each field of each unit has, in one language. */
final class Lengths {

    private static final int FIELDS = Field.values().length;

    private final int[] cells;
    private final double[] averages = new double[FIELDS];

    private Lengths(int[] cells) {
        this.cells = cells;
        for (int field = 0; field < FIELDS; field++) {
            int sum = 0;
            int filled = 0;
            for (int at = field; at < cells.length; at += FIELDS) {
                sum += cells[at];
                filled += cells[at] > 0 ? 1 : 0;
            }
            averages[field] = filled == 0 ? 1 : (double) sum / filled;
        }
    }

    /** Counts one unit after another, so that nobody has to keep their cells. */
    static final class Counter {
        private final int[] counts;
        private int at;

        Counter(int units) {
            counts = new int[units * FIELDS];
        }

        /** The cells of each field of the next unit. */
        void add(List<List<Cell>> fields) {
            fields.forEach(cells -> counts[at++] = cells.size());
        }

        Lengths lengths() {
            return new Lengths(counts);
        }
    }

    /** The length of a field as a multiple of the average. */
    double relative(int unit, Field field) {
        return cells[unit * FIELDS + field.ordinal()] / averages[field.ordinal()];
    }

    int cells(int unit, Field field) {
        return cells[unit * FIELDS + field.ordinal()];
    }
}
