package org.zhinan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pages that stand for others: of every type the longest, since it has most on it. */
final class PageTypes {
    private PageTypes() {}

    /** One of every type, in turn in one language and the other; those in both are a type of their own. */
    static Stream<String> once() {
        Map<String, List<String>> types = new TreeMap<>();
        all().forEach(path -> types.computeIfAbsent(type(path).replaceFirst("^(en|zh)/", ""), type -> new ArrayList<>())
                .add(path));
        List<String> once = new ArrayList<>();
        types.values().forEach(paths -> once.add(paths.get(once.size() % paths.size())));
        return once.stream();
    }

    /** One of every type and language. */
    static Stream<String> all() {
        Map<String, String> longest = new TreeMap<>();
        for (String path : Site.plain().pages().keySet()) {
            longest.merge(type(path), path, (one, other) -> length(one) >= length(other) ? one : other);
        }
        return longest.values().stream();
    }

    static Stream<String> in(String view) {
        return all().filter(path -> path.startsWith(view + "/"));
    }

    private static int length(String path) {
        return Site.plain().source(path).length();
    }

    /** Entries of a kind are one type, each tool is one of its own; a document with a table is another than one without. */
    private static String type(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1).replaceFirst("(/compare/).*", "$1");
        if (path.endsWith("/index.html") || folder.endsWith("/tools/") || !folder.matches("[a-z]+/\\d+/[a-z]+/")) {
            return path;
        }
        boolean table = !Site.plain().page(path).select("main table").isEmpty();
        return folder + (table ? "*table" : "*");
    }
}
