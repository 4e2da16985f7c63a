package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One sheet as it was sent: its cells in which something stands, from top to bottom, and what hides or covers them. Each table of a
 * text document is one, too, and so is the text around its tables, a cell for each paragraph.
 */
public final class SentSheet {
    /** What of a file is read as a sheet. */
    public enum Role {
        /** A sheet of a workbook. */
        SHEET,

        /** A table of a document, all of which is the form's. */
        TABLE,

        /** The paragraphs of a document, or of its margins. */
        TEXT,

        /** What the pages of a PDF show beside its fields, a row a page, in pieces. */
        PAGES
    }

    /** What a document shows and a cell cannot hold, or holds and does not show. */
    public enum Unread {
        OUTSIDE,

        /** A line at the head or foot of the printed pages; a blank has some, too. */
        MARGIN,
        OBJECT,
        REVISED,
        HIDDEN_TEXT,
        STRUCK,
        NUMBERED,
        FIELD,

        /** In the colour of what is behind it, or too small to be seen. */
        FAINT,
        RAISED,

        /** Shown in another order than it is stored. */
        TURNED,

        /** Letters in a font that has symbols for them, or what is shown as something else in another way. */
        SYMBOLS,

        /** The cell has room for less than half of it. */
        CUT,

        /** What a control says where nothing was entered. */
        PROMPT,

        /** The sheet is set to show what its cells store. */
        VIEW,

        /** A format that depends on what cells say hides it, or shows something else. */
        CONDITIONAL,

        /** Something is drawn over or through it. */
        COVERED,

        /** Where it stands, the page has the text of the notice as a label; none where it stands beside other rows. */
        LABELLED,

        /** The text of a notice is shown, and the cell stores another. */
        SHOWN
    }

    /** @param text as far as there is one */
    public record Notice(CellPlace place, Unread kind, String text) {}

    /** Where a picture begins, and the last row that it reaches. */
    public record Picture(CellPlace place, int lastRow) {
        public boolean isIn(int row) {
            return row >= place.row() && row <= lastRow;
        }
    }

    /** A remark that is attached to a cell. */
    public record Comment(CellPlace place, String text) {}

    /** Rows with merged cells, of all ranges together; a form has some dozens. */
    private static final int MOST_COVERED = 1_000_000;

    private final String name;
    private final boolean hidden;
    private final Role role;
    private final NavigableMap<Integer, NavigableMap<Integer, SentCell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    SentSheet(String name, boolean hidden) {
        this(name, hidden, Role.SHEET);
    }

    SentSheet(String name, Role role) {
        this(name, false, role);
    }

    private SentSheet(String name, boolean hidden, Role role) {
        this.name = name;
        this.hidden = hidden;
        this.role = role;
    }

    /** Puts it there; what stood there before is not shown. */
    void put(SentCell cell) {
        SentCell before = rows.computeIfAbsent(cell.place().row(), r -> new TreeMap<>())
                .put(cell.place().column(), cell);
        if (before != null) {
            hide(before);
        }
    }

    /** Puts it in the place of what was read there. */
    void replace(SentCell cell) {
        rows.get(cell.place().row()).put(cell.place().column(), cell);
    }

    private void hide(SentCell cell) {
        if (cell.isFilled()) {
            notice(new Notice(cell.place(), Unread.HIDDEN_TEXT, cell.isBlank() ? cell.stored() : cell.text()));
        }
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

    /** In the order of the file. */
    List<CellRange> merged() {
        return Collections.unmodifiableList(merged);
    }

    void comment(Comment comment) {
        comments.add(comment);
    }

    void picture(CellPlace place) {
        picture(place, place.row());
    }

    void picture(CellPlace place, int lastRow) {
        pictures.add(new Picture(place, lastRow));
    }

    /**
     * Takes away what merged cells keep and do not show, all but the first cell of each: it is hidden text. To be called once all is there.
     *
     * @return whether there was not too much to look at
     */
    boolean coverMerged() {
        int looked = 0;
        for (CellRange range : merged) {
            if (range.firstRow() > range.lastRow() || range.firstColumn() > range.lastColumn()) {
                continue;
            }
            for (NavigableMap<Integer, SentCell> row :
                    rows.subMap(range.firstRow(), true, range.lastRow(), true).values()) {
                looked++;
                cover(range, row);
            }
            if (looked > MOST_COVERED) {
                return false;
            }
        }
        rows.values().removeIf(Map::isEmpty);
        return true;
    }

    private void cover(CellRange range, NavigableMap<Integer, SentCell> row) {
        Iterator<SentCell> cells = row.subMap(range.firstColumn(), true, range.lastColumn(), true)
                .values()
                .iterator();
        while (cells.hasNext()) {
            SentCell cell = cells.next();
            if (!range.beginsAt(cell.place().row(), cell.place().column())) {
                cells.remove();
                hide(cell);
            }
        }
    }

    void notice(Notice notice) {
        notices.add(notice);
    }

    public Role role() {
        return role;
    }

    /** In the order of the file. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Where pictures begin, in the order of the file. */
    public List<Picture> pictures() {
        return List.copyOf(pictures);
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

    /** Whether a picture stands in the row. */
    public boolean hasPictureIn(int row) {
        return pictures.stream().anyMatch(picture -> picture.isIn(row));
    }
}
