package org.zhinan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that stand for others: of every type the longest, and those that carry a kind of element which none of these has. */
final class PageTypes {
    private static final PageTypes REAL = new PageTypes(Site.plain().pages());

    private final Map<String, Document> pages;
    private final List<String> longest;
    private final List<String> once;
    private final List<String> covering;

    /** @param pages by path */
    PageTypes(Map<String, Document> pages) {
        this.pages = pages;
        this.longest = longestOfEach();
        this.once = onceEach();
        this.covering = withEveryKind(once);
    }

    /** One of every type, in turn in one language and the other; those in both are a type of their own. */
    static Stream<String> once() {
        return REAL.once.stream();
    }

    /** One of every type and language. */
    static Stream<String> all() {
        return REAL.longest.stream();
    }

    static Stream<String> in(String view) {
        return all().filter(path -> path.startsWith(view + "/"));
    }

    /** Those of {@link #once()} and the further pages that every kind of element of the site needs to be on one of them. */
    static Stream<String> cover() {
        return REAL.covering.stream();
    }

    private List<String> onceEach() {
        Map<String, List<String>> types = new TreeMap<>();
        longest.forEach(
                path -> types.computeIfAbsent(type(path).replaceFirst("^(en|zh)/", ""), type -> new ArrayList<>())
                        .add(path));
        List<String> each = new ArrayList<>();
        types.values().forEach(paths -> each.add(paths.get(each.size() % paths.size())));
        return List.copyOf(each);
    }

    private List<String> longestOfEach() {
        Map<String, String> longest = new TreeMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        pages.forEach((path, page) -> lengths.put(path, page.outerHtml().length()));
        for (String path : pages.keySet()) {
            longest.merge(type(path), path, (one, other) -> lengths.get(one) >= lengths.get(other) ? one : other);
        }
        return List.copyOf(longest.values());
    }

    /** The pages that are looked at, those of types first. */
    List<String> covering() {
        return covering;
    }

    /** The page with most that is still missing comes next, of equal ones the first. */
    private List<String> withEveryKind(List<String> begin) {
        List<String> cover = new ArrayList<>(begin);
        Map<String, Set<String>> missing = new TreeMap<>();
        pages.forEach((path, page) -> missing.put(path, kinds(page)));
        Set<String> carried = new HashSet<>();
        cover.forEach(path -> carried.addAll(missing.get(path)));
        missing.values().forEach(kinds -> kinds.removeAll(carried));
        Optional<String> next = most(missing);
        while (next.isPresent()) {
            Set<String> more = Set.copyOf(missing.get(next.get()));
            missing.values().forEach(kinds -> kinds.removeAll(more));
            cover.add(next.get());
            next = most(missing);
        }
        return cover;
    }

    private static Optional<String> most(Map<String, Set<String>> missing) {
        return missing.entrySet().stream()
                .filter(page -> !page.getValue().isEmpty())
                .max(Map.Entry.<String, Set<String>>comparingByValue(Comparator.comparingInt(Set::size))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** What a style or a rule of accessibility can tell apart: tag, classes, names of attributes, and the two elements around it. */
    static Set<String> kinds(Document page) {
        Set<String> kinds = new HashSet<>();
        for (Element element : page.getAllElements()) {
            String attributes = element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .sorted()
                    .collect(Collectors.joining(" "));
            kinds.add(name(element.parent() == null ? null : element.parent().parent()) + " > " + name(element.parent())
                    + " > " + name(element) + "[" + attributes + "]");
        }
        return kinds;
    }

    private static String name(Element element) {
        return element == null
                ? ""
                : element.normalName() + "." + String.join(".", new TreeSet<>(element.classNames()));
    }

    /** Entries of a kind are one type, each tool is one of its own; a document with a table is another than one without. */
    private String type(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1).replaceFirst("(/compare/).*", "$1");
        if (path.endsWith("/index.html")
                || folder.endsWith("/tools/")
                || !folder.matches("(en/)?[a-z]+/\\d+/[a-z]+/")) {
            return path;
        }
        boolean table = !pages.get(path).select("main table").isEmpty();
        return folder + (table ? "*table" : "*");
    }
}
