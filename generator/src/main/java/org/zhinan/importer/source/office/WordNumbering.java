package org.zhinan.importer.source.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;
import org.zhinan.importer.source.common.XmlElement;

/** Counts the lists of a DOCX file as Word does: all lists made from one abstract list count on together, and a list may begin it anew. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final int DEEPEST = 10;

    private final WordStyles styles;
    private final Map<String, XmlElement> abstracts = new HashMap<>();
    private final Map<String, XmlElement> numberings = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbering(Optional<XmlElement> part, WordStyles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            root.children("w:abstractNum").forEach(each -> abstracts.put(each.get("w:abstractNumId"), each));
            root.children("w:num").forEach(each -> numberings.put(each.get("w:numId"), each));
        });
    }

    /** The number of the next paragraph; each call counts. */
    Optional<GeneratedNumber> next(XmlElement paragraph) {
        String style = styles.of(paragraph);
        Optional<XmlElement> own = paragraph.path("w:pPr", "w:numPr");
        Optional<String> list = own.flatMap(each -> value(each, "w:numId"));
        Optional<String> ofStyle =
                styles.inherited(style, each -> each.path("w:pPr", "w:numPr").flatMap(num -> value(num, "w:numId")));
        String numId = list.or(() -> ofStyle).orElse("0");
        XmlElement num = numberings.get(numId);
        if (num == null) {
            return Optional.empty();
        }
        XmlElement definition = definition(num, 0);
        int level = own.flatMap(each -> value(each, "w:ilvl"))
                .map(WordNumbering::level)
                .orElseGet(() -> list.isPresent() ? 0 : levelOfStyle(style, definition));
        return Optional.of(count(numId, num, definition, level));
    }

    private static Optional<String> value(XmlElement parent, String child) {
        return parent.child(child).flatMap(each -> each.attribute("w:val"));
    }

    private static int level(String number) {
        try {
            return Math.max(0, Math.min(LEVELS - 1, Integer.parseInt(number)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A level may name the style whose paragraphs are of it; else the style names the level. */
    private int levelOfStyle(String style, XmlElement definition) {
        Optional<Integer> named = styles.inherited(
                style,
                each -> definition
                        .children("w:lvl")
                        .filter(level -> value(level, "w:pStyle").orElse("").equals(each.get("w:styleId")))
                        .findFirst()
                        .map(level -> level(level.get("w:ilvl"))));
        return named.orElseGet(() -> styles.inherited(
                        style, each -> each.path("w:pPr", "w:numPr").flatMap(num -> value(num, "w:ilvl")))
                .map(WordNumbering::level)
                .orElse(0));
    }

    /** The abstract list; it may be that of a style of lists. */
    private XmlElement definition(XmlElement num, int depth) {
        XmlElement found = value(num, "w:abstractNumId").map(abstracts::get).orElse(null);
        if (found == null) {
            return new XmlElement("w:abstractNum");
        }
        return value(found, "w:numStyleLink")
                .filter(link -> depth < DEEPEST)
                .flatMap(link -> styles.paragraphProperty(link, "w:numPr"))
                .flatMap(each -> value(each, "w:numId"))
                .map(numberings::get)
                .map(linked -> definition(linked, depth + 1))
                .orElse(found);
    }

    private GeneratedNumber count(String numId, XmlElement num, XmlElement definition, int level) {
        int[] counter = counters.computeIfAbsent(definition.get("w:abstractNumId"), id -> new int[LEVELS]);
        Optional<String> anew = override(num, level).flatMap(each -> value(each, "w:startOverride"));
        if (anew.isPresent() && begun.add(numId + " " + level)) {
            counter[level] = 0;
        }
        // A counter is one more than its number, so that 0 says that it has not begun.
        counter[level] = counter[level] == 0 ? start(num, definition, level) + 1 : counter[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            int restart = definitionOf(num, definition, below)
                    .flatMap(each -> each.child("w:lvlRestart"))
                    .map(each -> each.number("w:val", LEVELS))
                    .orElse(LEVELS);
            if (restart > level) {
                counter[below] = 0;
            }
        }
        return new WordNumberText(
                        each -> definitionOf(num, definition, each),
                        each -> counter[each] == 0 ? start(num, definition, each) : counter[each] - 1)
                .of(level);
    }

    private static Optional<XmlElement> override(XmlElement num, int level) {
        return num.children("w:lvlOverride")
                .filter(each -> each.number("w:ilvl", -1) == level)
                .findFirst();
    }

    private static Optional<XmlElement> definitionOf(XmlElement num, XmlElement definition, int level) {
        Optional<XmlElement> own = override(num, level).flatMap(each -> each.child("w:lvl"));
        return own.isPresent()
                ? own
                : definition
                        .children("w:lvl")
                        .filter(each -> each.number("w:ilvl", -1) == level)
                        .findFirst();
    }

    private static int start(XmlElement num, XmlElement definition, int level) {
        return override(num, level)
                .flatMap(each -> each.child("w:startOverride"))
                .or(() -> definitionOf(num, definition, level).flatMap(each -> each.child("w:start")))
                .map(each -> each.number("w:val", 0))
                .orElse(0);
    }
}
