package org.zhinan.markdown;

/**
 * How many columns and rows of its table a cell covers; neither when another cell covers its place.
 *
 * @param columns from 1, or 0
 * @param rows from 1, or 0
 */
public record CellSpan(int columns, int rows) {
    static final CellSpan ONE = new CellSpan(1, 1);
    static final CellSpan COVERED = new CellSpan(0, 0);

    public boolean isCovered() {
        return columns == 0;
    }

    public boolean isMerged() {
        return columns > 1 || rows > 1;
    }
}
