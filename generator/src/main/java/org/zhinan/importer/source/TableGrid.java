package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.importer.source.SourceBlock.Cell;
import org.zhinan.importer.source.SourceBlock.Row;

/** Which places of a table's grid the cells of earlier rows cover. */
final class TableGrid {
    private TableGrid() {}

    /** How many columns the rows cover, or a number above the limit as soon as they cover more than that. */
    static int columns(List<Row> rows, int limit) {
        int[] covered = new int[0];
        int columns = 0;
        for (Row row : rows) {
            int width = row.cells().stream().mapToInt(Cell::columns).sum();
            for (int down : covered) {
                width += down > 0 ? 1 : 0;
            }
            columns = Math.max(columns, width);
            if (columns > limit) {
                return columns;
            }
            covered = after(row, covered);
        }
        return columns;
    }

    /**
     * What covers the rows below this one.
     *
     * @param above for each column, how many rows from this one on a cell of an earlier row covers
     */
    private static int[] after(Row row, int[] above) {
        List<Integer> below = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            column = copyCovered(above, column, below);
            for (int i = 0; i < cell.columns(); i++) {
                below.add(cell.rows() - 1);
            }
            column += cell.columns();
        }
        for (; column < above.length; column++) {
            below.add(Math.max(0, above[column] - 1));
        }
        return below.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int copyCovered(int[] above, int from, List<Integer> below) {
        int column = from;
        while (column < above.length && above[column] > 0) {
            below.add(above[column] - 1);
            column++;
        }
        return column;
    }
}
