package org.zhinan.search.rank;

import java.util.List;
import org.zhinan.search.text.Cell;

/** How many cells each field of each unit has, in one language. */
final class Lengths {

    private static final int FIELDS = Field.values().length;

    private final int[] cells;
    private final double[] averages = new double[FIELDS];

    Lengths(List<List<List<Cell>>> cellsOfUnits) {
        cells = new int[cellsOfUnits.size() * FIELDS];
        for (int field = 0; field < FIELDS; field++) {
            int sum = 0;
            int filled = 0;
            for (int unit = 0; unit < cellsOfUnits.size(); unit++) {
                int length = cellsOfUnits.get(unit).get(field).size();
                cells[unit * FIELDS + field] = length;
                sum += length;
                filled += length > 0 ? 1 : 0;
            }
            averages[field] = filled == 0 ? 1 : (double) sum / filled;
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
