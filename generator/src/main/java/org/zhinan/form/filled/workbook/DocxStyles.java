package org.zhinan.form.filled.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/**
 * The styles of a document by which text is not shown, is numbered by the program, or is white or too small to be seen.
 *
 * @param usual that of paragraphs that name none
 */
record DocxStyles(Set<String> hidden, Set<String> numbered, Set<String> faint, String usual) {
    static final DocxStyles NONE = new DocxStyles(Set.of(), Set.of(), Set.of(), "");

    static DocxStyles read(SentPackage parts, String part) {
        Map<String, String> basedOn = new HashMap<>();
        Set<String> hidden = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> numbered = new HashSet<>();
        Set<String> faint = new HashSet<>();
        Set<String> plain = new HashSet<>();
        String id = "";
        String usual = "";
        boolean ofPart = false;
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                // A style of tables says of some of their cells what it does not say of the others.
                if (ofPart && !next.get().matches("style|tblStylePr")) {
                    continue;
                }
                switch (next.get()) {
                    case "docDefaults" -> id = "";
                    case "tblStylePr" -> ofPart = !xml.attribute("type").equals("wholeTable");
                    case "style" -> {
                        parts.countOther();
                        id = xml.attribute("styleId");
                        ofPart = false;
                        basedOn.put(id, "");
                        usual = isUsual(xml) ? id : usual;
                    }
                    case "basedOn" -> basedOn.put(id, xml.attribute("val"));
                    case "vanish" -> (DocxPartText.isOn(xml) ? hidden : shown).add(id);
                    case "numId" -> numbered.add(id);
                    case "color" -> (isWhite(xml) ? faint : plain).add(id);
                    case "sz" -> {
                        if (xml.number("val", DocxRun.TINY + 1) <= DocxRun.TINY) {
                            faint.add(id);
                        }
                    }
                    default -> {
                        // Looks say nothing that was entered.
                    }
                }
            }
        }
        return new DocxStyles(
                inherited(hidden, shown, basedOn),
                inherited(numbered, Set.of(), basedOn),
                inherited(faint, plain, basedOn),
                usual);
    }

    private static boolean isUsual(XmlPart style) {
        return style.attribute("type").equals("paragraph") && style.isTrue("default");
    }

    private static boolean isWhite(XmlPart colour) {
        return Colour.ofDocument(colour::attribute).isLike(Colour.WHITE);
    }

    /** Those that are so themselves, and those that are based on them and are not set otherwise. */
    private static Set<String> inherited(Set<String> own, Set<String> otherwise, Map<String, String> basedOn) {
        Set<String> all = new HashSet<>(own);
        for (String style : basedOn.keySet()) {
            Set<String> seen = new HashSet<>();
            String at = style;
            while (at != null && seen.add(at) && !own.contains(at) && !otherwise.contains(at)) {
                at = basedOn.get(at);
            }
            if (at != null && own.contains(at)) {
                all.add(style);
            }
        }
        return Set.copyOf(all);
    }
}
