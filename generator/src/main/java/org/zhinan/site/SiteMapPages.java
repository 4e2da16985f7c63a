package org.zhinan.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.ListPagination;
import org.zhinan.site.address.ListPagination.Group;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.text.Language;

/** The pages that list all others. */
final class SiteMapPages {
    /** The place of pages of no edition. */
    private static final String NO_EDITION = "";

    private final Library library;
    private final Map<PageLanguageMode, Map<String, List<PageInfo>>> byEdition = new EnumMap<>(PageLanguageMode.class);
    private final List<Page.OrdinaryLink> ordinary;

    /**
     * @param pages all that are to be listed, in the order of the list
     * @param ordinary those beside them
     */
    SiteMapPages(Library library, List<Page> pages, List<Page.OrdinaryLink> ordinary) {
        this.library = library;
        this.ordinary = ordinary;
        for (Page page : pages) {
            PageInfo info = page.info();
            // The other parts of a list are reached from its first.
            if (info.part().map(part -> part.number() == 1).orElse(true)) {
                byEdition
                        .computeIfAbsent(info.view(), view -> new HashMap<>())
                        .computeIfAbsent(info.edition().orElse(NO_EDITION), edition -> new ArrayList<>())
                        .add(info);
            }
        }
    }

    /** What links of a map stand under: those of no edition, or of an edition without an index, or the index. */
    private record Place(Optional<Edition> edition, Optional<PageInfo> index) {}

    /** A typed page or an ordinary one. */
    private record Line(Optional<PageInfo> page, Optional<Page.OrdinaryLink> ordinary) {
        static Line of(PageInfo page) {
            return new Line(Optional.of(page), Optional.empty());
        }

        static Line of(Page.OrdinaryLink page) {
            return new Line(Optional.empty(), Optional.of(page));
        }
    }

    /** The map in both languages. */
    void add(PageInfoBuilder infos, List<Page> pages) {
        Map<PageLanguageMode, List<List<Group<Place, Line>>>> parts = new EnumMap<>(PageLanguageMode.class);
        for (Language language : Language.values()) {
            parts.put(PageLanguageMode.of(language), ListPagination.of(groups(language)));
        }
        for (Language language : Language.values()) {
            PageInfo first = infos.page("sitemap", "sitemap", language);
            List<List<Group<Place, Line>>> own = parts.get(PageLanguageMode.of(language));
            for (int i = 0; i < own.size(); i++) {
                PageInfo info = first.part(i + 1, view -> parts.get(view).size());
                pages.add(page(info, own.get(i)));
            }
        }
    }

    private List<Group<Place, Line>> groups(Language language) {
        Map<String, List<PageInfo>> own = byEdition.getOrDefault(PageLanguageMode.of(language), Map.of());
        List<Line> common = new ArrayList<>();
        own.getOrDefault(NO_EDITION, List.of()).forEach(page -> common.add(Line.of(page)));
        ordinary.stream().filter(page -> page.language() == language).forEach(page -> common.add(Line.of(page)));
        List<Group<Place, Line>> groups = new ArrayList<>();
        groups.add(new Group<>(new Place(Optional.empty(), Optional.empty()), 1, common));
        library.editions().forEach(edition -> add(edition, own.getOrDefault(edition.id(), List.of()), groups));
        return groups;
    }

    /** A page stands under the index that is the last step of the way to it. */
    private static void add(Edition edition, List<PageInfo> own, List<Group<Place, Line>> groups) {
        Set<String> paths = new HashSet<>();
        own.forEach(page -> paths.add(page.path()));
        Map<String, List<Line>> under = new HashMap<>();
        List<PageInfo> tops = new ArrayList<>();
        for (PageInfo page : own) {
            int steps = page.crumbs().size();
            String above = steps == 0 ? "" : page.crumbs().get(steps - 1).path();
            if (paths.contains(above)) {
                under.computeIfAbsent(above, path -> new ArrayList<>()).add(Line.of(page));
            } else {
                tops.add(page);
            }
        }
        tops.removeIf(page -> under.containsKey(page.path()));
        groups.add(new Group<>(
                new Place(Optional.of(edition), Optional.empty()),
                1,
                tops.stream().map(Line::of).toList()));
        own.stream()
                .filter(page -> under.containsKey(page.path()))
                .map(page -> new Group<>(new Place(Optional.of(edition), Optional.of(page)), 1, under.get(page.path())))
                .forEach(groups::add);
    }

    private static Page page(PageInfo info, List<Group<Place, Line>> part) {
        List<PageInfo> common = new ArrayList<>();
        List<Page.OrdinaryLink> ordinary = new ArrayList<>();
        List<Page.EditionMap> editions = new ArrayList<>();
        for (Group<Place, Line> group : part) {
            List<PageInfo> pages =
                    group.lines().stream().flatMap(line -> line.page().stream()).toList();
            Optional<Edition> edition = group.head().edition();
            if (edition.isEmpty()) {
                common.addAll(pages);
                group.lines().forEach(line -> line.ordinary().ifPresent(ordinary::add));
            } else {
                Page.EditionMap map = open(edition.get(), editions);
                group.head()
                        .index()
                        .ifPresentOrElse(
                                index -> map.groups().add(new Page.MapGroup(index, pages)),
                                () -> map.pages().addAll(pages));
            }
        }
        return new Page.SiteMapPage(info, common, ordinary, editions);
    }

    /** The map of the edition that the part came to last. */
    private static Page.EditionMap open(Edition edition, List<Page.EditionMap> editions) {
        int last = editions.size() - 1;
        if (last < 0 || !editions.get(last).edition().id().equals(edition.id())) {
            editions.add(new Page.EditionMap(edition, new ArrayList<>(), new ArrayList<>()));
        }
        return editions.get(editions.size() - 1);
    }
}
