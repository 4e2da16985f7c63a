package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.look.Alignment;
import org.zhinan.form.filled.workbook.look.FontLook;

/**
 * Finds numbers for which a column is too narrow, in whose place programs show something else, and texts of which a cell shows less
 * than half. Fonts are not asked: an ideograph takes two characters of its size, any other letter one.
 */
final class ClippedCellDetector {
    private static final double LINE = 1.2;

    /** Points to a character of one point. */
    private static final double CHARACTER = 0.5;

    private static final int IDEOGRAPHS = 0x2E80;
    private static final int HALF = 2;

    /** Cells beside a text, as far as one can run. */
    private static final int MOST = 60;

    private final SentSheet sheet;
    private final SheetSizes sizes;
    private final WorkbookStyles formats;
    private final Map<CellPlace, CellRange> merged = new HashMap<>();
    private final Map<Integer, Boolean> hidden = new HashMap<>();
    private final List<Styled> cells = new ArrayList<>();

    private record Styled(SentCell cell, int style) {}

    ClippedCellDetector(SentSheet sheet, SheetSizes sizes, WorkbookStyles formats) {
        this.sheet = sheet;
        this.sizes = sizes;
        this.formats = formats;
    }

    void add(SentCell cell, int style) {
        if (!cell.isBlank() && !cell.isFormula()) {
            cells.add(new Styled(cell, style));
        }
    }

    /** To be called once all of the sheet is there. */
    void find() {
        sheet.merged()
                .forEach(
                        range -> merged.put(new CellPlace(sheet.name(), range.firstRow(), range.firstColumn()), range));
        cells.stream().filter(each -> isShown(each.cell)).forEach(each -> {
            if (each.cell.kind() == Kind.NUMBER) {
                findNumber(each.cell, each.style);
            } else if (isCut(each.cell, each.style)) {
                sheet.notice(new Notice(each.cell.place(), Unread.CUT, each.cell.text()));
            }
        });
    }

    /** Whether nothing hides it as a whole, which is told otherwise. */
    private boolean isShown(SentCell cell) {
        int row = cell.place().row();
        int column = cell.place().column();
        return sheet.at(row, column) == cell
                && !sheet.isHiddenRow(row)
                && !hidden.computeIfAbsent(column, sheet::isHiddenColumn);
    }

    private void findNumber(SentCell cell, int style) {
        if (hidesNumber(cell, style)) {
            sheet.replace(new SentCell(cell.place(), Kind.UNKNOWN_FORMAT, cell.stored(), cell.stored(), ""));
        }
    }

    private CellRange room(SentCell cell) {
        int row = cell.place().row();
        int column = cell.place().column();
        return merged.getOrDefault(cell.place(), new CellRange(row, column, row, column));
    }

    private boolean hidesNumber(SentCell cell, int style) {
        boolean text =
                formats.code(style).equals("@") || formats.alignment(style).shrinks();
        return !text && characters(cell.shown()) * scale(style) > sizes.width(room(cell));
    }

    private double scale(int style) {
        return formats.font(style).size() / formats.usualSize();
    }

    private boolean isCut(SentCell cell, int style) {
        Alignment alignment = formats.alignment(style);
        CellRange room = room(cell);
        double size = formats.font(style).size();
        double width = sizes.width(room) - alignment.indent();
        double lines = sizes.height(room) / (size * LINE);
        double wide = characters(cell.text()) * scale(style);
        if (alignment.turned()) {
            double tall = sizes.height(room) / (CHARACTER * formats.usualSize());
            double beside = width * CHARACTER * formats.usualSize() / (size * LINE);
            return wide > HALF * tall * (alignment.wraps() ? Math.max(1, beside) : 1);
        }
        if (alignment.wraps()) {
            return width <= 0 || lines(cell.text(), width / scale(style)) > HALF * lines;
        }
        if (alignment.shrinks()) {
            return wide * FontLook.LEAST > width * size;
        }
        return 1 > HALF * lines || wide > HALF * width && wide > HALF * (width + beside(cell, room, alignment));
    }

    /** The room in the empty cells over which a text can run. */
    private double beside(SentCell cell, CellRange room, Alignment alignment) {
        if (merged.containsKey(cell.place())) {
            return 0;
        }
        return (alignment.runsRight() ? empty(room.firstRow(), room.lastColumn() + 1, 1) : 0)
                + (alignment.runsLeft() ? empty(room.firstRow(), room.firstColumn() - 1, -1) : 0);
    }

    private double empty(int row, int from, int step) {
        double width = 0;
        for (int column = from; column >= 0 && Math.abs(column - from) < MOST; column += step) {
            SentCell cell = sheet.at(row, column);
            if (cell.isFilled() || cell.isFormula()) {
                break;
            }
            width += sizes.width(column);
        }
        return width;
    }

    static double lines(String text, double room) {
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(characters(line) / room)))
                .sum();
    }

    private static double characters(String text) {
        return text.codePoints()
                .mapToDouble(point -> point >= IDEOGRAPHS ? 2 : ".,:;' \n".indexOf(point) >= 0 ? CHARACTER : 1)
                .sum();
    }
}
