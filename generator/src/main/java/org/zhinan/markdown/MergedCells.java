package org.zhinan.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which cells of a table are merged: {@code ^^} alone in a cell continues the one above, {@code <<} the one to the left. Cells that
 * are merged form a rectangle, and the header is merged with nothing below it.
 */
final class MergedCells {
    static final String ABOVE = "^^";
    static final String LEFT = "<<";

    private final List<List<String>> rows;
    private final int from;
    private final CellSpan[][] spans;

    /**
     * @param rows the cells of each row as they are written
     * @param from the first row that may not be merged with the one above it
     */
    private MergedCells(List<List<String>> rows, int from) {
        this.rows = rows;
        this.from = from;
        this.spans = rows.stream().map(row -> new CellSpan[row.size()]).toArray(CellSpan[][]::new);
    }

    static boolean isMark(String cell) {
        return cell.equals(ABOVE) || cell.equals(LEFT);
    }

    /** The spans row by row; nothing for a row in which a mark has no cell to continue. */
    static List<Optional<List<CellSpan>>> of(List<List<String>> rows, boolean headed) {
        MergedCells cells = new MergedCells(rows, headed ? 1 : 0);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!isMark(rows.get(row).get(column))) {
                    cells.anchor(row, column);
                }
            }
        }
        List<Optional<List<CellSpan>>> all = new ArrayList<>();
        for (CellSpan[] row : cells.spans) {
            boolean whole = Arrays.stream(row).allMatch(span -> span != null);
            all.add(whole ? Optional.of(List.of(row)) : Optional.empty());
        }
        return all;
    }

    private void anchor(int row, int column) {
        int columns = 1;
        while (is(LEFT, row, column + columns)) {
            columns++;
        }
        int rows = 1;
        while (row + rows > from && isBelow(row + rows, column, columns)) {
            rows++;
        }
        for (int i = 0; i < rows; i++) {
            Arrays.fill(spans[row + i], column, column + columns, CellSpan.COVERED);
        }
        spans[row][column] = columns == 1 && rows == 1 ? CellSpan.ONE : new CellSpan(columns, rows);
    }

    private boolean isBelow(int row, int column, int columns) {
        if (row == from && from > 0 || !is(ABOVE, row, column)) {
            return false;
        }
        for (int i = 1; i < columns; i++) {
            if (!is(ABOVE, row, column + i) && !is(LEFT, row, column + i)) {
                return false;
            }
        }
        return !is(LEFT, row, column + columns);
    }

    private boolean is(String mark, int row, int column) {
        return row < rows.size()
                && column < rows.get(row).size()
                && rows.get(row).get(column).equals(mark);
    }
}
