package org.zhinan.importer.source.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.importer.source.common.XmlElement;

/** Counts the lists of an ODT file: each begins anew, unless it says which one it goes on with. */
final class OdtLists {
    private static final int LEVELS = 10;
    private static final Pattern SLOT = Pattern.compile("%(\\d{1,2})%");

    private final OdtStyles styles;
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final Map<String, ListCounter> byStyle = new HashMap<>();
    private final ListCounter outline = new ListCounter();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** The counter of a list that is in no other one. */
    ListCounter open(XmlElement list, String style) {
        ListCounter counter = Optional.ofNullable(byId.get(list.get("text:continue-list")))
                .or(() -> list.get("text:continue-numbering").equals("true")
                        ? Optional.ofNullable(byStyle.get(style))
                        : Optional.empty())
                .orElseGet(ListCounter::new);
        list.attribute("xml:id").ifPresent(id -> byId.put(id, counter));
        byStyle.put(style, counter);
        return counter;
    }

    /** The counter of paragraphs that name their list. */
    ListCounter named(String id) {
        return byId.computeIfAbsent(id, each -> new ListCounter());
    }

    /** @param level from 0 */
    Optional<GeneratedNumber> next(ListCounter counter, String style, int level, OptionalInt start) {
        return styles.list(style).flatMap(list -> number(list, counter, level, start));
    }

    /** The number of a heading that is in no list. */
    Optional<GeneratedNumber> heading(int level, OptionalInt start) {
        return styles.outline().flatMap(list -> number(list, outline, level, start));
    }

    private static Optional<XmlElement> definition(XmlElement list, int level) {
        return list.children()
                .filter(each -> each.number("text:level", 0) == level + 1)
                .findFirst();
    }

    private static Optional<GeneratedNumber> number(
            XmlElement list, ListCounter counter, int given, OptionalInt start) {
        int level = Math.max(0, Math.min(LEVELS - 1, given));
        counter.count(level, start.orElse(start(list, level)), start.isPresent());
        Optional<XmlElement> definition = definition(list, level);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        XmlElement format = definition.get();
        String words = Whitespace.strip(
                format.name().contains("bullet")
                        ? bullet(format)
                        : format.name().contains("image") ? "•" : written(list, format, counter, level));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(NumberSuffixReader.number(words, suffix(format), level));
    }

    private static int start(XmlElement list, int level) {
        return definition(list, level)
                .map(each -> each.number("text:start-value", 1))
                .orElse(1);
    }

    /** LibreOffice writes the bullet as a suffix as well. */
    private static String bullet(XmlElement format) {
        String own = format.get("text:bullet-char");
        boolean isPrivate =
                own.isEmpty() || own.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        return isPrivate ? "•" : own;
    }

    private static String suffix(XmlElement format) {
        return format.path("style:list-level-properties", "style:list-level-label-alignment")
                .map(each -> each.get("text:label-followed-by"))
                .filter(each -> each.equals("nothing") || each.equals("space"))
                .orElse("tab");
    }

    private static String written(XmlElement list, XmlElement format, ListCounter counter, int level) {
        String pattern = format.attribute("style:num-list-format").orElse(format.get("other:num-list-format"));
        if (!pattern.isEmpty()) {
            Matcher slots = SLOT.matcher(pattern);
            return slots.replaceAll(slot -> Matcher.quoteReplacement(one(
                    list, counter, Math.min(LEVELS, Math.max(1, Integer.parseInt(slot.group(1)))) - 1)));
        }
        if (format.get("style:num-format").isEmpty()) {
            return format.get("style:num-prefix") + format.get("style:num-suffix");
        }
        StringBuilder words = new StringBuilder();
        int shown = Math.max(1, Math.min(level + 1, format.number("text:display-levels", 1)));
        for (int each = level - shown + 1; each <= level; each++) {
            String number = one(list, counter, each);
            words.append(words.length() > 0 && !number.isEmpty() ? "." : "").append(number);
        }
        return format.get("style:num-prefix") + words + format.get("style:num-suffix");
    }

    private static String one(XmlElement list, ListCounter counter, int level) {
        int number = counter.at(level, start(list, level));
        return definition(list, level)
                .map(each -> OdtNumberFormat.write(
                        each.get("style:num-format"),
                        each.get("style:num-letter-sync").equals("true"),
                        number))
                .orElse("");
    }

    /** Where each level of a list stands. */
    static final class ListCounter {
        private final int[] numbers = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];

        private void count(int level, int start, boolean anew) {
            numbers[level] = begun[level] && !anew ? numbers[level] + 1 : start;
            begun[level] = true;
            for (int below = level + 1; below < LEVELS; below++) {
                begun[below] = false;
            }
        }

        private int at(int level, int start) {
            return begun[level] ? numbers[level] : start;
        }
    }
}
