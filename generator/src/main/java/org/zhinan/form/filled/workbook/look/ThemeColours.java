package org.zhinan.form.filled.workbook.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** The colours of the theme of a workbook. */
public final class ThemeColours {
    private static final String SCHEME = "clrScheme";

    /** Each pair of dark and light is counted the other way round. */
    private static final int SWAPPED = 4;

    private ThemeColours() {}

    /** In the order in which cells count them. */
    public static List<Colour> read(SentPackage parts, String part) {
        List<Colour> colours = new ArrayList<>();
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals(SCHEME)) {
                    readScheme(xml, colours);
                }
            }
        }
        for (int i = 0; i + 1 < Math.min(SWAPPED, colours.size()); i += 2) {
            Collections.swap(colours, i, i + 1);
        }
        return List.copyOf(colours);
    }

    private static void readScheme(XmlPart xml, List<Colour> colours) {
        for (Optional<String> next = xml.nextWithin(SCHEME); next.isPresent(); next = xml.nextWithin(SCHEME)) {
            if (next.get().endsWith("Clr")) {
                String digits = xml.attribute(next.get().equals("sysClr") ? "lastClr" : "val");
                colours.add(Colour.hex(digits).orElse(Colour.UNKNOWN));
            }
        }
    }
}
