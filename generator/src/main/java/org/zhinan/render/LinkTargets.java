package org.zhinan.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.library.Clause;
import org.zhinan.markdown.page.RenderedPageText;
import org.zhinan.site.Page;

/** Where links of ordinary pages may lead. */
final class LinkTargets {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    /** What comes to stand there without any page that says so. */
    private static final Pattern OTHERS = Pattern.compile("feed\\.xml|sitemap\\.xml|manifest\\.json|search/.+\\.js");

    private final PlannedSite planned;
    private final Map<String, RenderedPageText> ordinary;
    private final Set<String> copied;
    private final Function<Page, Optional<String>> render;
    private final Map<String, Page> typed = new HashMap<>();
    private final Map<String, SortedSet<String>> ids = new HashMap<>();
    private final SortedSet<String> paths = new TreeSet<>();

    /**
     * @param ordinary the published pages by their paths
     * @param copied where files come to stand that are copied or joined
     * @param render gives the text of a typed page
     */
    LinkTargets(
            PlannedSite planned,
            Map<String, RenderedPageText> ordinary,
            Set<String> copied,
            Function<Page, Optional<String>> render) {
        this.planned = planned;
        this.ordinary = ordinary;
        this.copied = copied;
        this.render = render;
        planned.pages().pages().forEach(page -> typed.put(page.info().path(), page));
    }

    boolean has(String path) {
        return typed.containsKey(path)
                || ordinary.containsKey(path)
                || copied.contains(path)
                || OTHERS.matcher(path).matches()
                || planned.hasFile(path);
    }

    /** All that somebody may have meant. */
    SortedSet<String> paths() {
        if (paths.isEmpty()) {
            paths.addAll(typed.keySet());
            paths.addAll(ordinary.keySet());
            paths.addAll(copied);
            paths.addAll(planned.files());
        }
        return Collections.unmodifiableSortedSet(paths);
    }

    /** The ids of a page; nothing where there is no page, or none that is known. */
    Optional<SortedSet<String>> ids(String path) {
        if (ordinary.containsKey(path)) {
            return Optional.of(new TreeSet<>(ordinary.get(path).ids()));
        }
        Page page = typed.get(path);
        if (page instanceof Page.DocumentPage document) {
            return Optional.of(document.document().clauses().stream()
                    .map(Clause::id)
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        return Optional.ofNullable(page)
                .map(each -> ids.computeIfAbsent(path, p -> rendered(each)))
                .filter(known -> !known.isEmpty());
    }

    private SortedSet<String> rendered(Page page) {
        return render.apply(page)
                .map(html -> ID.matcher(html)
                        .results()
                        .map((MatchResult id) -> id.group(1))
                        .collect(Collectors.<String, SortedSet<String>>toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }
}
