package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One sheet as it was sent: its cells in which something stands, from top to bottom, and what hides or covers them. */
public final class SentSheet {
    /** A remark that is attached to a cell. */
    public record Comment(CellPlace place, String text) {}

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, SentCell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<CellPlace> pictures = new ArrayList<>();

    SentSheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    void put(SentCell cell) {
        rows.computeIfAbsent(cell.place().row(), r -> new TreeMap<>())
                .put(cell.place().column(), cell);
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.add(new CellRange(0, first, Integer.MAX_VALUE, last));
    }

    void merge(CellRange range) {
        merged.add(range);
    }

    void comment(Comment comment) {
        comments.add(comment);
    }

    void picture(CellPlace place) {
        pictures.add(place);
    }

    public String name() {
        return name;
    }

    public boolean hidden() {
        return hidden;
    }

    public SentCell at(int row, int column) {
        NavigableMap<Integer, SentCell> cells = rows.get(row);
        SentCell cell = cells == null ? null : cells.get(column);
        return cell == null ? SentCell.empty(new CellPlace(name, row, column), coveredBy(row, column)) : cell;
    }

    /** Those of one row, from left to right. */
    public List<SentCell> row(int row) {
        NavigableMap<Integer, SentCell> cells = rows.get(row);
        return cells == null ? List.of() : List.copyOf(cells.values());
    }

    /** All, row by row. */
    public List<SentCell> cells() {
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /** The rows in which anything stands. */
    public NavigableSet<Integer> filledRows() {
        return Collections.unmodifiableNavigableSet(rows.navigableKeySet());
    }

    /** The last row in which anything stands; -1 for none. */
    public int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    public boolean isHiddenRow(int row) {
        return hiddenRows.contains(row);
    }

    public boolean isHiddenColumn(int column) {
        return hiddenColumns.stream().anyMatch(range -> range.contains(0, column));
    }

    private Optional<CellRange> coveredBy(int row, int column) {
        return merged.stream()
                .filter(range -> range.contains(row, column) && !range.beginsAt(row, column))
                .findFirst();
    }

    public List<Comment> comments() {
        return List.copyOf(comments);
    }

    public boolean hasPictureAt(int row, int column) {
        return pictures.stream().anyMatch(place -> place.row() == row && place.column() == column);
    }

    /** Whether a picture begins in the row. */
    public boolean hasPictureIn(int row) {
        return pictures.stream().anyMatch(place -> place.row() == row);
    }
}
