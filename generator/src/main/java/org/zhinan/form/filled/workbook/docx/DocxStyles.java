package org.zhinan.form.filled.workbook.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/**
 * The styles of a document by which text is not shown, is numbered by the program, or has a look that matters.
 *
 * @param looks each with what it says itself or takes from what it is based on, but for what the document says of all text
 * @param usual that of paragraphs that name none
 * @param usualTable that of tables
 */
public record DocxStyles(
        Set<String> hidden, Set<String> numbered, Map<String, DocxLook> looks, String usual, String usualTable) {
    public static final DocxStyles NONE = new DocxStyles(Set.of(), Set.of(), Map.of(), "", "");

    private static final int MOST_BASES = 20;

    private static final Set<String> LOOKS = Set.of(
            "color",
            "shd",
            "sz",
            "spacing",
            "ind",
            "strike",
            "dstrike",
            "caps",
            "smallCaps",
            "vertAlign",
            "position",
            "eastAsianLayout",
            "w",
            "rFonts",
            "fitText",
            "framePr",
            "bidi",
            "rtl");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private static final Set<String> OUTSIDE_PARTS = Set.of("style", "tblStylePr");

    public DocxLook look(String style) {
        return style.isEmpty() ? DocxLook.NONE : looks.getOrDefault(style, DocxLook.NONE);
    }

    /** What the document says of all text. */
    DocxLook defaults() {
        return looks.getOrDefault("", DocxLook.NONE);
    }

    public static DocxStyles read(SentPackage parts, String part) {
        Map<String, String> basedOn = new HashMap<>();
        Set<String> hidden = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> numbered = new HashSet<>();
        Map<String, DocxLook> looks = new HashMap<>();
        String id = "";
        String usual = "";
        String usualTable = "";
        boolean ofPart = false;
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                // A style of tables says of some of their cells what it does not say of the others.
                if (ofPart && !OUTSIDE_PARTS.contains(next.get())) {
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
                        usual = isUsual(xml, "paragraph") ? id : usual;
                        usualTable = isUsual(xml, "table") ? id : usualTable;
                    }
                    case "basedOn" -> basedOn.put(id, xml.attribute("val"));
                    case "vanish" -> (isOn(xml) ? hidden : shown).add(id);
                    case "numId" -> numbered.add(id);
                    default -> addLook(looks, id, next.get(), xml);
                }
            }
        }
        return new DocxStyles(
                inherited(hidden, shown, basedOn),
                inherited(numbered, Set.of(), basedOn),
                inherited(looks, basedOn),
                usual,
                usualTable);
    }

    /** Of a mark that is on where it stands, unless it says otherwise. */
    public static boolean isOn(XmlPart mark) {
        return !OFF.contains(mark.attribute("val"));
    }

    private static boolean isUsual(XmlPart style, String type) {
        return style.attribute("type").equals(type) && style.isTrue("default");
    }

    private static void addLook(Map<String, DocxLook> looks, String id, String name, XmlPart xml) {
        if (LOOKS.contains(name)) {
            looks.put(id, looks.getOrDefault(id, DocxLook.NONE).with(name, xml));
        }
    }

    private static Map<String, DocxLook> inherited(Map<String, DocxLook> own, Map<String, String> basedOn) {
        Map<String, DocxLook> all = new HashMap<>(own);
        for (String style : basedOn.keySet()) {
            DocxLook look = DocxLook.NONE;
            String at = style;
            for (int base = 0; base < MOST_BASES && at != null && !at.isEmpty(); base++) {
                look = look.or(own.getOrDefault(at, DocxLook.NONE));
                at = basedOn.get(at);
            }
            all.merge(style, look, (before, now) -> style.isEmpty() ? before : now);
        }
        return Map.copyOf(all);
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
