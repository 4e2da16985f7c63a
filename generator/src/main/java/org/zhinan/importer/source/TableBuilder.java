package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.importer.source.SourceBlock.Cell;
import org.zhinan.importer.source.SourceBlock.Row;
import org.zhinan.importer.source.SourceBlock.Table;

/** Puts a table together, row by row. */
public final class TableBuilder {
    /** More than any page is wide; files may claim millions. */
    private static final int MOST_COLUMNS = 500;

    private static final int MOST_ROWS = 10_000;

    private final List<List<OpenCell>> rows = new ArrayList<>();
    private final List<SourceBlock> after = new ArrayList<>();
    /** By column, the last cell that begins there. */
    private final Map<Integer, OpenCell> latest = new HashMap<>();

    private int column;

    public void beginRow() {
        rows.add(new ArrayList<>());
        column = 0;
    }

    private List<OpenCell> row() {
        return rows.get(rows.size() - 1);
    }

    /** A cell that begins here. */
    public void add(String text, int columns, int down, boolean header) {
        int wide = Math.max(1, Math.min(MOST_COLUMNS, columns));
        OpenCell cell = new OpenCell(rows.size() - 1, text, wide, Math.max(1, Math.min(MOST_ROWS, down)), header);
        row().add(cell);
        latest.put(column, cell);
        column += wide;
    }

    /** A cell that the one to the left covers. */
    public void widenLast(String text) {
        if (row().isEmpty()) {
            add(text, 1, 1, false);
            return;
        }
        OpenCell last = row().get(row().size() - 1);
        last.columns++;
        last.append(text);
        column++;
    }

    /** A cell that the one above covers; it begins of its own where there is none of that width. */
    public void goOn(String text, int columns) {
        Optional<OpenCell> above = above(column);
        if (above.isEmpty()) {
            add(text, columns, 1, false);
            return;
        }
        above.get().down++;
        above.get().append(text);
        column += Math.max(1, Math.min(MOST_COLUMNS, columns));
    }

    private Optional<OpenCell> above(int at) {
        return Optional.ofNullable(latest.get(at)).filter(cell -> cell.row + cell.down == rows.size() - 1);
    }

    public void addAfter(SourceBlock block) {
        after.add(block);
    }

    public List<SourceBlock> after() {
        return after;
    }

    /** The table; empty when it has no cell. Cells do not reach below the last row, and merge nothing in a table that is too wide for any page. */
    public Optional<Table> build(int line) {
        List<Row> merged = rows(false);
        if (merged.stream().allMatch(row -> row.cells().isEmpty())) {
            return Optional.empty();
        }
        boolean tooWide = TableGrid.columns(merged, MOST_COLUMNS) > MOST_COLUMNS;
        return Optional.of(new Table(tooWide ? rows(true) : merged, line));
    }

    private List<Row> rows(boolean single) {
        List<Row> built = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int left = single ? 1 : rows.size() - i;
            built.add(new Row(rows.get(i).stream()
                    .map(cell -> cell.cell(single ? 1 : cell.columns, left))
                    .toList()));
        }
        return built;
    }

    /** A cell that may still grow. */
    private static final class OpenCell {
        private final int row;
        private final boolean header;
        private String text;
        private int columns;
        private int down;

        private OpenCell(int row, String text, int columns, int down, boolean header) {
            this.row = row;
            this.text = text;
            this.columns = columns;
            this.down = down;
            this.header = header;
        }

        private void append(String more) {
            text = text.isEmpty() ? more : more.isEmpty() ? text : text + "\n" + more;
        }

        private Cell cell(int wide, int left) {
            return new Cell(text, wide, Math.min(down, left), header);
        }
    }
}
