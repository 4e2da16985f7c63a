package org.zhinan.search.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of strings as one string each, which is shorter; the browser takes them apart again. */
final class PackedStringLists {

    /** Stands before each string of a list; a text has it nowhere. */
    static final String MARK = "\u007f";

    private PackedStringLists() {}

    /** A value in which each list of strings, and no other string, begins with {@link #MARK}. */
    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> packed = new LinkedHashMap<>();
            map.forEach((key, each) -> packed.put((String) key, of(each)));
            return packed;
        }
        if (value instanceof List<?> list) {
            boolean strings = !list.isEmpty() && list.stream().allMatch(String.class::isInstance);
            return strings
                    ? MARK
                            + String.join(
                                    MARK,
                                    list.stream()
                                            .map(each -> unmarked((String) each))
                                            .toList())
                    : list.stream().map(PackedStringLists::of).toList();
        }
        return value instanceof String string ? unmarked(string) : value;
    }

    private static String unmarked(String text) {
        return text.replace(MARK, " ");
    }
}
