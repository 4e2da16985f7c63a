package org.zhinan.form.filled.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How wide the columns of a sheet are, in characters, and how high its rows, in points. */
final class SheetSizes {
    /** Rows that nobody has set grow with their text, but no further than this. */
    static final double HIGHEST = 409;

    private static final double USUAL = 8.43;
    private static final String NUMBER = "[0-9]{1,4}(?:\\.[0-9]{1,20})?";

    /** Further than this no text of a form reaches. */
    private static final int MOST = 100;

    private final NavigableMap<Integer, Columns> columns = new TreeMap<>();
    private final Map<Integer, Double> rows = new HashMap<>();
    private double usual = USUAL;

    private record Columns(int last, double width) {}

    void usualWidth(String width) {
        usual = number(width, USUAL);
    }

    void columns(int first, int last, String width) {
        columns.put(first, new Columns(last, number(width, usual)));
    }

    /** A height that somebody has set. */
    void row(int row, String height) {
        if (!height.isEmpty()) {
            rows.put(row, number(height, HIGHEST));
        }
    }

    private static double number(String text, double otherwise) {
        return text.matches(NUMBER) ? Double.parseDouble(text) : otherwise;
    }

    double width(int column) {
        Map.Entry<Integer, Columns> begun = columns.floorEntry(column);
        return begun != null && column <= begun.getValue().last ? begun.getValue().width : usual;
    }

    double width(CellRange range) {
        double width = 0;
        for (int column = range.firstColumn();
                column <= Math.min(range.lastColumn(), range.firstColumn() + MOST);
                column++) {
            width += width(column);
        }
        return width;
    }

    double height(CellRange range) {
        double height = 0;
        for (int row = range.firstRow(); row <= Math.min(range.lastRow(), range.firstRow() + MOST); row++) {
            height += rows.getOrDefault(row, HIGHEST);
        }
        return height;
    }
}
