package org.zhinan.form.xlsx;

import org.apache.poi.ss.util.CellReference;

/** Addresses in the language of formulas; rows and columns count from 0. */
public final class CellAddresses {
    private CellAddresses() {}

    /** As {@code B4}. */
    public static String at(int row, int column) {
        return column(column) + (row + 1);
    }

    /** As {@code $B4}. */
    static String inColumn(int row, int column) {
        return "$" + at(row, column);
    }

    /** As {@code $B$4}. */
    static String fixed(int row, int column) {
        return "$" + column(column) + "$" + (row + 1);
    }

    /** The sheet's name as it stands before an address. */
    static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }

    private static String column(int column) {
        return CellReference.convertNumToColString(column);
    }
}
