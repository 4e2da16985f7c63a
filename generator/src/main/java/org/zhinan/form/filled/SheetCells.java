package org.zhinan.form.filled;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhinan.form.filled.FilledForm.Cell;
import org.zhinan.form.xlsx.CellAddresses;

/** The cells of one sheet in which something stands; rows and columns count from 0. */
final class SheetCells {
    private final String sheet;
    private final NavigableMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();

    SheetCells(String sheet) {
        this.sheet = sheet;
    }

    void put(int row, int column, String text, boolean formula) {
        rows.computeIfAbsent(row, r -> new HashMap<>()).put(column, cell(row, column, text, formula));
    }

    /** The cell there, empty when nothing stands in it. */
    Cell at(int row, int column) {
        Map<Integer, Cell> cells = rows.getOrDefault(row, Map.of());
        return cells.containsKey(column) ? cells.get(column) : cell(row, column, "", false);
    }

    /** The last row in which anything stands. */
    int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    private Cell cell(int row, int column, String text, boolean formula) {
        return new Cell(sheet, CellAddresses.at(row, column), text.strip(), formula);
    }
}
