package org.zhinan.form.filled.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of a document by which text is not shown, or numbered by the program. */
record DocxStyles(Set<String> hidden, Set<String> numbered) {
    static final DocxStyles NONE = new DocxStyles(Set.of(), Set.of());

    static DocxStyles read(SentPackage parts, String part) {
        Map<String, String> basedOn = new HashMap<>();
        Set<String> hidden = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> numbered = new HashSet<>();
        String id = "";
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                switch (next.get()) {
                    case "docDefaults" -> id = "";
                    case "style" -> {
                        parts.countOther();
                        id = xml.attribute("styleId");
                    }
                    case "basedOn" -> basedOn.put(id, xml.attribute("val"));
                    case "vanish" -> (DocxPartText.isOn(xml) ? hidden : shown).add(id);
                    case "numId" -> numbered.add(id);
                    default -> {
                        // Looks say nothing that was entered.
                    }
                }
            }
        }
        return new DocxStyles(inherited(hidden, shown, basedOn), inherited(numbered, Set.of(), basedOn));
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
