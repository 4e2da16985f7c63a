package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.look.FontLook;
import org.zhinan.form.filled.workbook.look.RuleLook;
import org.zhinan.form.filled.workbook.number.NumberFormat;

/** How the cells of a workbook look, by their styles, and what its conditional formats make of cells. */
final class CellFormats {
    static final CellFormats NONE = new CellFormats();

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<FontLook> fonts = new ArrayList<>();
    private final List<Colour> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final List<RuleLook> rules = new ArrayList<>();

    /**
     * By their numbers in the file.
     *
     * @param repeated whether a text is shown as often as the cell has room for it
     */
    private record Style(int format, int font, int fill, boolean repeated) {
        static final Style USUAL = new Style(0, 0, 0, false);
    }

    private CellFormats() {}

    static CellFormats read(SentPackage parts, String part) {
        CellFormats formats = new CellFormats();
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                switch (next.get()) {
                    case "numFmts" -> formats.readCodes(xml);
                    case "fonts" -> formats.readFonts(xml);
                    case "fills" -> formats.readFills(xml);
                    case "cellXfs" -> formats.readStyles(xml);
                    case "dxfs" -> formats.readRules(xml);
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
        boolean solid = false;
        for (Optional<String> next = xml.nextWithin("fills"); next.isPresent(); next = xml.nextWithin("fills")) {
            int last = fills.size() - 1;
            switch (next.get()) {
                case "fill" -> fills.add(Colour.WHITE);
                case "patternFill" -> {
                    solid = xml.attribute("patternType").equals("solid");
                    boolean none = xml.attribute("patternType").matches("none|");
                    set(last, none ? Colour.WHITE : Colour.UNKNOWN);
                }
                case "gradientFill" -> {
                    solid = false;
                    set(last, Colour.UNKNOWN);
                }
                case "fgColor" -> {
                    if (solid) {
                        set(last, Colour.ofWorkbook(xml::attribute).orElse(Colour.UNKNOWN));
                    }
                }
                default -> {
                    // The other colour of a pattern.
                }
            }
        }
    }

    private void set(int fill, Colour colour) {
        if (fill >= 0) {
            fills.set(fill, colour);
        }
    }

    private void readStyles(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("cellXfs"); next.isPresent(); next = xml.nextWithin("cellXfs")) {
            if (next.get().equals("xf")) {
                styles.add(
                        new Style(xml.number("numFmtId", 0), xml.number("fontId", 0), xml.number("fillId", 0), false));
            } else if (xml.attribute("horizontal").equals("fill") && !styles.isEmpty()) {
                Style last = styles.remove(styles.size() - 1);
                styles.add(new Style(last.format, last.font, last.fill, true));
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

    Colour fill(int style) {
        int fill = style(style).fill;
        return fill >= 0 && fill < fills.size() ? fills.get(fill) : Colour.WHITE;
    }

    boolean isRepeated(int style) {
        return style(style).repeated;
    }

    /** Whether the conditional format of that number may hide or change what a cell says. */
    boolean hides(int rule) {
        return rule >= 0 && rule < rules.size() && rules.get(rule).hides();
    }

    private Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : Style.USUAL;
    }
}
