package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.form.filled.workbook.look.Alignment;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.look.FillLook;
import org.zhinan.form.filled.workbook.look.FontLook;
import org.zhinan.form.filled.workbook.look.Palette;
import org.zhinan.form.filled.workbook.look.RuleLook;
import org.zhinan.form.filled.workbook.number.NumberFormat;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** How the cells of a workbook look, by their styles, and what its conditional formats make of cells. */
final class WorkbookStyles {
    static final WorkbookStyles NONE = new WorkbookStyles();

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<FontLook> fonts = new ArrayList<>();
    private final List<FillLook> fills = new ArrayList<>();
    /** Whether a line goes from corner to corner, by their numbers. */
    private final List<Boolean> crossings = new ArrayList<>();

    private final List<Style> styles = new ArrayList<>();
    private final List<RuleLook> rules = new ArrayList<>();
    private final Map<String, List<Integer>> tableStyles = new HashMap<>();
    private Palette palette = Palette.USUAL;

    /** By their numbers in the file. */
    private record Style(int format, int font, int fill, int border, Alignment alignment) {
        static final Style USUAL = new Style(0, 0, 0, 0, Alignment.USUAL);
    }

    private WorkbookStyles() {}

    /** @param theme its colours */
    static WorkbookStyles read(SentPackage parts, String part, Palette theme) {
        WorkbookStyles formats = new WorkbookStyles();
        formats.palette = theme;
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                switch (next.get()) {
                    case "numFmts" -> formats.readCodes(xml);
                    case "fonts" -> formats.readFonts(xml);
                    case "fills" -> formats.readFills(xml);
                    case "borders" -> formats.readBorders(xml);
                    case "cellXfs" -> formats.readStyles(xml);
                    case "dxfs" -> formats.readRules(xml);
                    case "tableStyle" -> formats.readTableStyle(xml);
                    case "indexedColors" -> formats.readColours(xml);
                    default -> {
                        // Styles by name are said once more with those of cells.
                    }
                }
            }
        }
        return formats;
    }

    private void readCodes(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("numFmts"); next.isPresent(); next = xml.nextWithin("numFmts")) {
            codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
        }
    }

    private void readFonts(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("fonts"); next.isPresent(); next = xml.nextWithin("fonts")) {
            if (next.get().equals("font")) {
                fonts.add(FontLook.PLAIN);
            } else if (!fonts.isEmpty()) {
                int last = fonts.size() - 1;
                fonts.set(last, fonts.get(last).with(next.get(), xml::attribute));
            }
        }
    }

    private void readFills(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("fills"); next.isPresent(); next = xml.nextWithin("fills")) {
            if (next.get().equals("fill")) {
                fills.add(FillLook.PLAIN);
            } else if (!fills.isEmpty()) {
                int last = fills.size() - 1;
                fills.set(last, fills.get(last).with(next.get(), xml::attribute));
            }
        }
    }

    private void readBorders(XmlPart xml) {
        boolean goes = false;
        for (Optional<String> next = xml.nextWithin("borders"); next.isPresent(); next = xml.nextWithin("borders")) {
            if (next.get().equals("border")) {
                goes = xml.isTrue("diagonalUp") || xml.isTrue("diagonalDown");
                crossings.add(false);
            } else if (next.get().equals("diagonal") && !crossings.isEmpty()) {
                crossings.set(
                        crossings.size() - 1, goes && !xml.attribute("style").matches("|none"));
            }
        }
    }

    private void readStyles(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("cellXfs"); next.isPresent(); next = xml.nextWithin("cellXfs")) {
            if (next.get().equals("xf")) {
                styles.add(new Style(
                        xml.number("numFmtId", 0),
                        xml.number("fontId", 0),
                        xml.number("fillId", 0),
                        xml.number("borderId", 0),
                        Alignment.USUAL));
            } else if (next.get().equals("alignment") && !styles.isEmpty()) {
                Style last = styles.remove(styles.size() - 1);
                styles.add(new Style(last.format, last.font, last.fill, last.border, Alignment.of(xml::attribute)));
            }
        }
    }

    private void readRules(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("dxfs"); next.isPresent(); next = xml.nextWithin("dxfs")) {
            if (next.get().equals("dxf")) {
                rules.add(new RuleLook());
            } else if (!rules.isEmpty()) {
                rules.get(rules.size() - 1).take(next.get(), xml::attribute);
            }
        }
    }

    private void readTableStyle(XmlPart xml) {
        List<Integer> looks = new ArrayList<>();
        tableStyles.put(xml.attribute("name"), looks);
        String style = "tableStyle";
        for (Optional<String> next = xml.nextWithin(style); next.isPresent(); next = xml.nextWithin(style)) {
            looks.add(xml.number("dxfId", -1));
        }
    }

    private void readColours(XmlPart xml) {
        List<Colour> colours = new ArrayList<>();
        String all = "indexedColors";
        for (Optional<String> next = xml.nextWithin(all); next.isPresent(); next = xml.nextWithin(all)) {
            colours.add(Colour.ofWorkbook(xml::attribute).orElse(Colour.UNKNOWN));
        }
        palette = palette.withIndexed(colours);
    }

    /** The code of the format of cells of that style. */
    String code(int style) {
        int id = style(style).format;
        String own = codes.get(id);
        return own == null ? NumberFormat.builtIn(id) : own;
    }

    FontLook font(int style) {
        int font = style(style).font;
        return font >= 0 && font < fonts.size() ? fonts.get(font) : FontLook.PLAIN;
    }

    /** Whether a text of that look is as good as unseen in a cell of that style. */
    boolean isFaint(FontLook look, int style) {
        int fill = style(style).fill;
        return look.isFaintOn(fill >= 0 && fill < fills.size() ? fills.get(fill) : FillLook.PLAIN, palette);
    }

    /** Whether cells of that style are crossed out. */
    boolean isCrossed(int style) {
        int border = style(style).border;
        return border >= 0 && border < crossings.size() && crossings.get(border);
    }

    boolean isRepeated(int style) {
        return alignment(style).repeats();
    }

    Alignment alignment(int style) {
        return style(style).alignment;
    }

    /** Of the type by whose digits widths are counted. */
    double usualSize() {
        return Math.max(
                1, fonts.isEmpty() ? FontLook.PLAIN.size() : fonts.get(0).size());
    }

    /** Whether the conditional format of that number may hide or change what a cell says. */
    boolean hides(int rule) {
        return rule >= 0 && rule < rules.size() && hides(rules.get(rule));
    }

    boolean hides(RuleLook rule) {
        return rule.hides(palette);
    }

    /** The same of the style of tables of that name; the program's own styles hide nothing. */
    boolean hidesInTables(String style) {
        return tableStyles.getOrDefault(style, List.of()).stream().anyMatch(this::hides);
    }

    private Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : Style.USUAL;
    }
}
