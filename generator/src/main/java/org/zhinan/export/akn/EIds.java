package org.zhinan.export.akn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.numbering.Level;

/**
 * The ids of elements by the Akoma Ntoso Naming Convention 1.0: {@code art_12__para_2__point_3}. An element is called by its number,
 * or by its count where it has none, within the element that its numbers begin anew in.
 */
final class EIds {
    /** How the convention shortens the names of elements; the others stand as they are. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("alinea", "al"),
            Map.entry("article", "art"),
            Map.entry("chapter", "chp"),
            Map.entry("clause", "cl"),
            Map.entry("division", "dvs"),
            Map.entry("paragraph", "para"),
            Map.entry("recital", "rec"),
            Map.entry("section", "sec"),
            Map.entry("subchapter", "subchp"),
            Map.entry("subclause", "subcl"),
            Map.entry("subdivision", "subdvs"),
            Map.entry("subparagraph", "subpara"),
            Map.entry("subsection", "subsec"));

    private final Map<AknHierarchyNode, String> ids = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /**
     * Gives the part its id.
     *
     * @param section the id of what holds blocks that stand under nothing else; empty in the body
     */
    String of(AknHierarchyNode part, String element, String section) {
        String id = unique(context(part, section), SHORT.getOrDefault(element, element), number(part));
        ids.put(part, id);
        return id;
    }

    /** The id that the part was given. */
    String get(AknHierarchyNode part) {
        return ids.get(part);
    }

    /**
     * The id of an element that is no part.
     *
     * @param context the id of the element that it stands in; empty in none that numbers begin anew in
     */
    String within(String context, String element) {
        return unique(context, SHORT.getOrDefault(element, element), "");
    }

    /** The id of the paragraph that holds what a part says before its second paragraph. */
    String firstParagraph(AknHierarchyNode part) {
        String id = ids.get(part) + "__para_1";
        used.add(id);
        return id;
    }

    private String context(AknHierarchyNode part, String section) {
        if (part.level().filter(Level::through).isPresent()) {
            return part.above().flatMap(EIds::container).map(ids::get).orElse("");
        }
        return part.above().map(above -> inside(above, part)).orElse(section);
    }

    private String inside(AknHierarchyNode above, AknHierarchyNode part) {
        boolean first = above.saysFirstParagraph()
                && part.clause().where().line()
                        < above.firstParagraph().orElseThrow().clause().where().line();
        return ids.get(above) + (first ? "__para_1" : "");
    }

    /** What numbers that run through a text begin anew in: an annex pasted below it. */
    private static Optional<AknHierarchyNode> container(AknHierarchyNode part) {
        return part.level().isEmpty() && part.clause().number().label().isPresent()
                ? Optional.of(part)
                : part.above().flatMap(EIds::container);
    }

    private static String number(AknHierarchyNode part) {
        return part.isTable() ? "" : part.clause().number().ordinal();
    }

    private String unique(String context, String element, String number) {
        String stem = (context.isEmpty() ? "" : context + "__") + element + "_";
        if (!number.isEmpty() && used.add(stem + number)) {
            return stem + number;
        }
        String base = number.isEmpty() ? stem : stem + number + "_";
        String id;
        do {
            id = base + counts.merge(base, 1, Integer::sum);
        } while (!used.add(id));
        return id;
    }
}
