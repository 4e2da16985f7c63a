package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of a document while it is read. Which column a cell belongs to is told by where it is drawn: a cell that was merged or
 * split must push no other one into the column beside its own.
 */
final class DocxTable {
    /** A cell as it is drawn, by the marks of the grid. */
    static final class Cell {
        final DocxCellBuilder spot;
        int span = 1;

        /** Merged with the one above, whose text is shown. */
        boolean below;

        Cell(DocxCellBuilder spot) {
            this.spot = spot;
        }
    }

    /** One row; {@code before} columns of the grid are left out at its beginning. */
    static final class Row {
        final List<Cell> cells = new ArrayList<>();
        int before;

        /** How high it is whatever stands in it, in twentieths of a point; 0 where it grows. */
        int exact;

        boolean hidden;
        boolean revised;
    }

    /** Where something is drawn across, in twentieths of a point. */
    private record Reach(long from, long to) {
        long common(Reach other) {
            return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
        }

        boolean hasMostOf(Reach other) {
            return 2 * common(other) > other.to - other.from;
        }
    }

    private static final int USUAL_WIDTH = 1000;

    /** Rows of ten cells, each with edges of its own, on several pages. */
    static final int MOST_EDGES = 400;

    /** Rows that a cell is merged over, as far as their heights are added up. */
    private static final int MOST_DOWN = 20;

    /** No program lets a row have more cells. */
    static final int MOST_COLUMNS = 100;

    private final List<Integer> grid = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    void addColumn(int width) {
        if (grid.size() < MOST_EDGES) {
            grid.add(Math.max(1, width));
        }
    }

    Row addRow() {
        Row row = new Row();
        rows.add(row);
        return row;
    }

    SentSheet sheet(String name, Map<String, String> comments) {
        SentSheet sheet = new SentSheet(name, SentSheet.Role.TABLE);
        List<Reach> columns = rows.stream()
                .max(Comparator.comparingInt(row -> row.cells.size()))
                .map(this::reaches)
                .orElse(List.of());
        int[] top = new int[columns.size()];
        List<List<Reach>> drawn = rows.stream().map(this::reaches).toList();
        for (int at = 0; at < rows.size(); at++) {
            fit(at, drawn);
            place(at, drawn.get(at), columns, top, sheet, comments);
        }
        return sheet;
    }

    /** Finds what a row of its own height cuts off, which is not hidden as a whole. */
    private void fit(int at, List<List<Reach>> drawn) {
        Row row = rows.get(at);
        for (int each = 0; each < row.cells.size() && row.exact > 0 && !row.hidden; each++) {
            Cell cell = row.cells.get(each);
            Reach reach = drawn.get(at).get(each);
            long height = cell.below ? 0 : height(at, reach, drawn);
            if (height > 0) {
                cell.spot.fit(grid.isEmpty() ? 0 : reach.to - reach.from, height);
            }
        }
    }

    /** Of the row and of those to which a cell is merged down; 0 where one of them grows. */
    private long height(int at, Reach reach, List<List<Reach>> drawn) {
        long height = rows.get(at).exact;
        for (int next = at + 1; next < rows.size() && hasBelow(next, reach, drawn.get(next)); next++) {
            int own = rows.get(next).exact;
            if (own == 0 || next - at > MOST_DOWN) {
                return 0;
            }
            height += own;
        }
        return height;
    }

    private boolean hasBelow(int at, Reach reach, List<Reach> drawn) {
        List<Cell> cells = rows.get(at).cells;
        for (int each = 0; each < cells.size(); each++) {
            if (cells.get(each).below && reach.hasMostOf(drawn.get(each))) {
                return true;
            }
        }
        return false;
    }

    private List<Reach> reaches(Row row) {
        List<Reach> reaches = new ArrayList<>();
        int column = row.before;
        for (Cell cell : row.cells) {
            reaches.add(new Reach(edge(column), edge(column + cell.span)));
            column += cell.span;
        }
        return reaches;
    }

    private long edge(int column) {
        long at = 0;
        for (int each = 0; each < column && each < grid.size(); each++) {
            at += grid.get(each);
        }
        return at + (long) Math.max(0, column - grid.size()) * USUAL_WIDTH;
    }

    /** @param top by column, the row in which the cells begin that are merged down to this one */
    private void place(
            int at,
            List<Reach> reaches,
            List<Reach> columns,
            int[] top,
            SentSheet sheet,
            Map<String, String> comments) {
        Row row = rows.get(at);
        if (row.hidden) {
            sheet.hideRow(at);
        }
        Set<Integer> taken = new HashSet<>();
        int beside = columns.size();
        for (int each = 0; each < row.cells.size(); each++) {
            Cell cell = row.cells.get(each);
            List<Integer> covered = covered(reaches.get(each), columns);
            boolean own = !covered.isEmpty() && taken.add(covered.get(0));
            int column = own ? covered.get(0) : beside++;
            if (own) {
                int last = covered.get(covered.size() - 1);
                taken.addAll(covered);
                top[column] = cell.below ? top[column] : at;
                if (last > column || top[column] < at) {
                    sheet.merge(new CellRange(top[column], column, at, last));
                }
            }
            if (row.revised) {
                cell.spot.revise();
            }
            cell.spot.putInto(sheet, new CellPlace(sheet.name(), at, column), comments);
        }
    }

    /** The columns that are drawn below or above it for the most part. */
    private static List<Integer> covered(Reach cell, List<Reach> columns) {
        List<Integer> covered = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (cell.hasMostOf(columns.get(column))) {
                covered.add(column);
            }
        }
        return covered;
    }
}
