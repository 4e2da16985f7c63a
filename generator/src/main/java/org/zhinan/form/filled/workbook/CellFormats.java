package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.form.filled.workbook.number.NumberFormat;

/** The number formats of a workbook, by the styles of cells. */
final class CellFormats {
    static final CellFormats NONE = new CellFormats();

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** By their numbers in the file. */
    private record Style(int format, int font) {}

    private CellFormats() {}

    static CellFormats read(SentPackage parts, String part) {
        CellFormats formats = new CellFormats();
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("numFmt")) {
                    formats.codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                } else if (next.get().equals("fonts")) {
                    formats.readFonts(xml);
                } else if (next.get().equals("cellXfs")) {
                    formats.readStyles(xml);
                }
            }
        }
        return formats;
    }

    private void readFonts(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("fonts"); next.isPresent(); next = xml.nextWithin("fonts")) {
            if (next.get().equals("font")) {
                struck.add(false);
            } else if (next.get().equals("strike") && !struck.isEmpty()) {
                struck.set(struck.size() - 1, isOn(xml));
            }
        }
    }

    /** Whether a property of characters holds, which the element that has just begun is about. */
    static boolean isOn(XmlPart xml) {
        return !xml.attribute("val").matches("0|false");
    }

    private void readStyles(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("cellXfs"); next.isPresent(); next = xml.nextWithin("cellXfs")) {
            if (next.get().equals("xf")) {
                styles.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", 0)));
            }
        }
    }

    /** The code of the format of cells of that style. */
    String code(int style) {
        int id = style(style).format;
        String own = codes.get(id);
        return own == null ? NumberFormat.builtIn(id) : own;
    }

    /** Whether cells of that style strike through what they show. */
    boolean isStruck(int style) {
        int font = style(style).font;
        return font >= 0 && font < struck.size() && struck.get(font);
    }

    private Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : new Style(0, 0);
    }
}
