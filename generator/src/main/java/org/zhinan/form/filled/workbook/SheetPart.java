package org.zhinan.form.filled.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.zhinan.form.filled.workbook.SentSheet.Comment;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.SharedTexts.Runs;

/** Reads one sheet of an XLSX file. */
final class SheetPart {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    private final SentPackage parts;
    private final CellContents contents;
    private final SentSheet sheet;

    SheetPart(SentPackage parts, CellContents contents, SentSheet sheet) {
        this.parts = parts;
        this.contents = contents;
        this.sheet = sheet;
    }

    void read(String part) {
        try (XmlPart xml = parts.open(part)) {
            readCells(xml);
        }
        if (!sheet.coverMerged()) {
            throw FileRefusalReason.TOO_MUCH.refuse(parts.file());
        }
        Relations related = Relations.of(parts, part);
        related.all("comments").forEach(this::readComments);
        related.all("threadedComment").forEach(this::readComments);
        related.all("drawing").stream()
                .filter(parts::has)
                .forEach(drawing -> SheetDrawings.read(parts, drawing, sheet));
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
                    if (xml.isTrue("hidden") || xml.attribute("ht").matches("0(\\.0+)?")) {
                        sheet.hideRow(row);
                    }
                }
                case "c" -> {
                    column = column(xml.attribute("r"), column + 1);
                    filled |= readCell(xml, row, column);
                }
                case "col" -> readColumns(xml);
                case "mergeCell" -> {
                    parts.countOther();
                    range(xml.attribute("ref")).ifPresent(sheet::merge);
                }
                case "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter" ->
                    SheetDrawings.margin(xml.text())
                            .forEach(line ->
                                    sheet.notice(new Notice(new CellPlace(sheet.name(), 0, 0), Unread.MARGIN, line)));
                case "oleObject", "control" ->
                    sheet.notice(new Notice(new CellPlace(sheet.name(), 0, 0), Unread.OBJECT, ""));
                case "Fallback" -> SheetDrawings.skip(xml);
                default -> {
                    // Views, rules and the like say nothing that was entered.
                }
            }
        }
    }

    private void readColumns(XmlPart xml) {
        if (xml.isTrue("hidden") || xml.attribute("width").matches("0(\\.0+)?")) {
            sheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", MOST_COLUMNS) - 1);
        }
    }

    /** Whether anything stands in the cell. */
    private boolean readCell(XmlPart xml, int row, int column) {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        boolean picture = type.equals("e") && !xml.attribute("vm").isEmpty();
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
                case "v" -> value = xml.text();
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
        CellContents.Raw raw = new CellContents.Raw(type, style, picture, value, inline, formula);
        SentCell cell = contents.cell(new CellPlace(sheet.name(), row, column), raw);
        sheet.put(cell);
        tell(cell, contents.struck(cell, raw));
        return true;
    }

    /** What a format hides, or strikes through. */
    private void tell(SentCell cell, String struck) {
        if (cell.shown().isBlank() && !cell.stored().isBlank()) {
            sheet.notice(new Notice(cell.place(), Unread.HIDDEN_TEXT, cell.stored()));
        } else if (!struck.isBlank()) {
            sheet.notice(new Notice(cell.place(), Unread.STRUCK, struck.strip()));
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
