package org.zhinan.form.filled.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Comment;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.SharedTexts.Runs;
import org.zhinan.form.filled.workbook.look.RuleLook;
import org.zhinan.form.filled.workbook.parts.Relations;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** Reads one sheet of an XLSX file. */
final class XlsxSheetReader {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** Points of height, and characters of width, in which nothing is seen. */
    private static final String LOW = "[01](?:\\.[0-9]+)?";

    private static final String NARROW = "0(?:\\.[0-4][0-9]*)?";

    private final SentPackage parts;
    private final XlsxCellBuilder contents;
    private final SentSheet sheet;
    /** Further down than any form. */
    private static final int MOST_BEFORE_PANE = 10_000;

    private Optional<CellPlace> viewed = Optional.empty();
    private boolean hidesZeros;
    private boolean lowRows;
    private boolean showsReadings;
    private final SheetSizes sizes = new SheetSizes();
    private final ClippedCellDetector cut;

    XlsxSheetReader(SentPackage parts, XlsxCellBuilder contents, SentSheet sheet) {
        this.parts = parts;
        this.contents = contents;
        this.sheet = sheet;
        this.cut = new ClippedCellDetector(sheet, sizes, contents.formats());
    }

    void read(String part) {
        try (XmlPart xml = parts.open(part)) {
            readCells(xml);
        }
        if (!sheet.coverMerged()) {
            throw FileRefusalReason.TOO_MUCH.refuse(parts.file());
        }
        cut.find();
        Relations related = Relations.of(parts, part);
        related.all("comments").forEach(this::readComments);
        related.all("threadedComment").forEach(this::readComments);
        related.all("table").stream().filter(parts::has).forEach(this::readTable);
        related.all("drawing").stream()
                .filter(parts::has)
                .forEach(drawing -> SheetDrawings.read(parts, drawing, sheet));
        related.all("vmlDrawing").stream()
                .filter(parts::has)
                .forEach(drawing -> VmlDrawings.read(parts, drawing, sheet));
    }

    private void readCells(XmlPart xml) {
        int row = -1;
        int column = -1;
        int from = 0;
        boolean filled = true;
        for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
            switch (next.get()) {
                case "row" -> {
                    parts.forgive(filled ? 0 : xml.offset() - from);
                    from = xml.offset();
                    filled = false;
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                    beginRow(xml, row);
                }
                case "c" -> {
                    requireRow(xml.attribute("r"), row);
                    column = column(xml.attribute("r"), column + 1);
                    filled |= readCell(xml, row, column);
                }
                case "col" -> readColumns(xml);
                case "mergeCell" -> {
                    parts.countOther();
                    range(xml.attribute("ref")).ifPresent(sheet::merge);
                }
                default -> readAround(next.get(), xml);
            }
        }
    }

    /** One program puts a cell where its address says, another where its row stands. */
    private void requireRow(String address, int row) {
        if (place(address).filter(place -> place.row() != row).isPresent()) {
            throw FileRefusalReason.DAMAGED.refuse(parts.file());
        }
    }

    private void beginRow(XmlPart xml, int row) {
        String height = xml.attribute("ht");
        if (xml.isTrue("hidden") || (height.isEmpty() ? lowRows : height.matches(LOW))) {
            sheet.hideRow(row);
        }
        sizes.row(row, xml.isTrue("customHeight") ? height : "");
        showsReadings = xml.isTrue("ph");
    }

    /** What stands before and after the cells. */
    private void readAround(String element, XmlPart xml) {
        switch (element) {
            case "sheetView" -> {
                hidesZeros |= xml.attribute("showZeros").matches("0|false");
                if (xml.isTrue("showFormulas")) {
                    tell(Unread.VIEW, "");
                }
                viewed = place(xml.attribute("topLeftCell"));
            }
            case "pane" -> hideBeforePane(xml);
            case "sheetFormatPr" -> {
                lowRows = xml.attribute("defaultRowHeight").matches(LOW);
                sizes.usualWidth(xml.attribute("defaultColWidth"));
            }
            case "conditionalFormatting" -> readRules(xml);
            case "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter" ->
                SheetDrawings.margin(xml.text()).forEach(line -> tell(Unread.MARGIN, line));
            case "oleObject", "control", "picture" -> tell(Unread.OBJECT, "");
            case "Fallback" -> SheetDrawings.skip(xml);
            default -> {
                // Protection, print settings and the like say nothing that was entered.
            }
        }
    }

    /** Nobody can get to what stands before the first cell of a part that does not move. */
    private void hideBeforePane(XmlPart xml) {
        if (viewed.isEmpty() || !xml.attribute("state").startsWith("frozen")) {
            return;
        }
        int rows = isSplit(xml, "ySplit") ? viewed.get().row() : 0;
        for (int row = 0; row < Math.min(rows, MOST_BEFORE_PANE); row++) {
            sheet.hideRow(row);
        }
        if (isSplit(xml, "xSplit") && viewed.get().column() > 0) {
            sheet.hideColumns(0, viewed.get().column() - 1);
        }
    }

    private static boolean isSplit(XmlPart pane, String side) {
        return !pane.attribute(side).matches("|0(?:\\.0*)?");
    }

    /** Of the whole sheet. */
    private void tell(Unread kind, String text) {
        sheet.notice(new Notice(new CellPlace(sheet.name(), 0, 0), kind, text));
    }

    private void readRules(XmlPart xml) {
        String rules = "conditionalFormatting";
        String where = xml.attribute("sqref");
        boolean hides = false;
        RuleLook rule = new RuleLook();
        for (Optional<String> next = xml.nextWithin(rules); next.isPresent(); next = xml.nextWithin(rules)) {
            if (next.get().equals("cfRule")) {
                hides |= contents.formats().hides(rule) || contents.formats().hides(xml.number("dxfId", -1));
                rule = new RuleLook();
            } else if (next.get().equals("sqref")) {
                where = xml.text().strip();
            } else {
                rule.take(next.get(), xml::attribute);
            }
        }
        if (hides || contents.formats().hides(rule)) {
            tellConditional(where);
        }
    }

    private void tellConditional(String where) {
        CellPlace first = place(where.split("[ :]", 2)[0]).orElse(new CellPlace(sheet.name(), 0, 0));
        sheet.notice(new Notice(first, Unread.CONDITIONAL, where));
    }

    /** How a table looks that a program makes of cells. */
    private void readTable(String part) {
        String where = "";
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("table")) {
                    where = xml.attribute("ref");
                } else if (next.get().equals("tableStyleInfo")
                        && contents.formats().hidesInTables(xml.attribute("name"))) {
                    tellConditional(where);
                }
            }
        }
    }

    private void readColumns(XmlPart xml) {
        sizes.columns(xml.number("min", 1) - 1, xml.number("max", MOST_COLUMNS) - 1, xml.attribute("width"));
        if (xml.isTrue("hidden") || xml.attribute("width").matches(NARROW)) {
            sheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", MOST_COLUMNS) - 1);
        }
    }

    /** Whether anything stands in the cell. */
    private boolean readCell(XmlPart xml, int row, int column) {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        boolean picture = type.equals("e") && !xml.attribute("vm").isEmpty();
        boolean reading = showsReadings || xml.isTrue("ph");
        String formula = "";
        String value = "";
        Runs inline = Runs.NONE;
        for (Optional<String> next = xml.nextWithin("c"); next.isPresent(); next = xml.nextWithin("c")) {
            switch (next.get()) {
                case "f" -> {
                    String text = xml.text().strip();
                    // Of formulas that are the same in several cells, only the first has the text.
                    formula = text.isEmpty() ? "shared" : text;
                }
                case "v" -> {
                    xml.requireOwn();
                    value = xml.text();
                }
                case "is" -> {
                    inline = SharedTexts.runs(xml, "is");
                    value = inline.text();
                }
                default -> {
                    // Extensions say nothing that was entered.
                }
            }
        }
        if (formula.isEmpty() && value.isBlank() && !picture) {
            return false;
        }
        if (row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) {
            throw FileRefusalReason.TOO_MUCH.refuse(parts.file());
        }
        parts.countCell();
        XlsxCellBuilder.Raw raw = new XlsxCellBuilder.Raw(type, style, picture, value, inline, formula, reading);
        put(contents.cell(new CellPlace(sheet.name(), row, column), raw), raw);
        return true;
    }

    private void put(SentCell cell, XlsxCellBuilder.Raw raw) {
        boolean hidden =
                hidesZeros && cell.kind() == Kind.NUMBER && cell.stored().equals("0");
        SentCell seen = hidden ? new SentCell(cell.place(), cell.kind(), "", cell.stored(), cell.formula()) : cell;
        sheet.put(seen);
        cut.add(seen, raw.style());
        if (!seen.shown().isBlank() || seen.stored().isBlank()) {
            contents.looks(seen, raw).forEach(sheet::notice);
        } else if (!hidden || !seen.isFormula()) {
            // What a formula gives was not entered.
            sheet.notice(new Notice(seen.place(), Unread.HIDDEN_TEXT, seen.stored()));
        }
    }

    private void readComments(String part) {
        if (!parts.has(part)) {
            return;
        }
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("comment") || next.get().equals("threadedComment")) {
                    String element = next.get();
                    Optional<CellPlace> place = place(xml.attribute("ref"));
                    String text = words(xml, element);
                    place.ifPresent(at -> sheet.comment(new Comment(at, text)));
                }
            }
        }
    }

    private static String words(XmlPart xml, String element) {
        StringBuilder words = new StringBuilder();
        for (Optional<String> next = xml.nextWithin(element); next.isPresent(); next = xml.nextWithin(element)) {
            if (next.get().equals("t") || next.get().equals("text") && element.equals("threadedComment")) {
                words.append(xml.text());
            }
        }
        return words.toString().strip();
    }

    private Optional<CellPlace> place(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches()
                ? Optional.of(new CellPlace(sheet.name(), Integer.parseInt(matcher.group(2)) - 1, column(address, 0)))
                : Optional.empty();
    }

    private Optional<CellRange> range(String ref) {
        String[] ends = ref.split(":");
        Optional<CellPlace> first = place(ends[0]);
        Optional<CellPlace> last = place(ends[ends.length - 1]);
        return first.isPresent() && last.isPresent()
                ? Optional.of(new CellRange(
                        first.get().row(),
                        first.get().column(),
                        last.get().row(),
                        last.get().column()))
                : Optional.empty();
    }

    private static int column(String address, int otherwise) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? CellReference.convertColStringToIndex(matcher.group(1)) : otherwise;
    }
}
