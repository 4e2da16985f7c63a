package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of a workbook, by the styles of cells. */
final class CellFormats {
    static final CellFormats NONE = new CellFormats();

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    private CellFormats() {}

    static CellFormats read(SentPackage parts, String part) {
        CellFormats formats = new CellFormats();
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("numFmt")) {
                    formats.codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                } else if (next.get().equals("cellXfs")) {
                    formats.readStyles(xml);
                }
            }
        }
        return formats;
    }

    private void readStyles(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("cellXfs"); next.isPresent(); next = xml.nextWithin("cellXfs")) {
            if (next.get().equals("xf")) {
                styles.add(xml.number("numFmtId", 0));
            }
        }
    }

    /** The code of the format of cells of that style. */
    String code(int style) {
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String own = codes.get(id);
        return own == null ? NumberFormat.builtIn(id) : own;
    }
}
