package org.zhinan.form.filled.workbook;

import org.zhinan.form.xlsx.CellAddresses;

/** Rows and columns count from 0, the last ones are in the range. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Whether this is the cell that holds the text of merged cells. */
    public boolean beginsAt(int row, int column) {
        return row == firstRow && column == firstColumn;
    }

    /** As {@code B4:B6}. */
    public String address() {
        return CellAddresses.at(firstRow, firstColumn) + ":" + CellAddresses.at(lastRow, lastColumn);
    }
}
