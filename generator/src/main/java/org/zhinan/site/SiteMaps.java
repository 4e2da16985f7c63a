package org.zhinan.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.View;
import org.zhinan.text.Language;

/** The page that lists all others. */
final class SiteMaps {
    /** The place of pages of no edition. */
    private static final String NO_EDITION = "";

    private final Library library;
    private final Map<View, Map<String, List<PageInfo>>> byEdition = new EnumMap<>(View.class);

    /** @param pages all that are to be listed, in the order of the list */
    SiteMaps(Library library, List<Page> pages) {
        this.library = library;
        for (Page page : pages) {
            PageInfo info = page.info();
            byEdition
                    .computeIfAbsent(info.view(), view -> new HashMap<>())
                    .computeIfAbsent(info.edition().orElse(NO_EDITION), edition -> new ArrayList<>())
                    .add(info);
        }
    }

    Page page(PageInfo info, Language language) {
        Map<String, List<PageInfo>> own = byEdition.getOrDefault(View.of(language), Map.of());
        return new Page.SiteMapPage(
                info,
                own.getOrDefault(NO_EDITION, List.of()),
                library.editions().stream()
                        .map(edition -> edition(edition, own.getOrDefault(edition.id(), List.of())))
                        .toList());
    }

    /** A page stands under the index that is the last step of the way to it. */
    private static Page.EditionMap edition(Edition edition, List<PageInfo> own) {
        Set<String> paths = new HashSet<>();
        own.forEach(page -> paths.add(page.path()));
        Map<String, List<PageInfo>> under = new HashMap<>();
        List<PageInfo> tops = new ArrayList<>();
        for (PageInfo page : own) {
            int steps = page.crumbs().size();
            String above = steps == 0 ? "" : page.crumbs().get(steps - 1).path();
            if (paths.contains(above)) {
                under.computeIfAbsent(above, path -> new ArrayList<>()).add(page);
            } else {
                tops.add(page);
            }
        }
        List<Page.MapGroup> groups = own.stream()
                .filter(page -> under.containsKey(page.path()))
                .map(page -> new Page.MapGroup(page, under.get(page.path())))
                .toList();
        tops.removeIf(page -> under.containsKey(page.path()));
        return new Page.EditionMap(edition, List.copyOf(tops), groups);
    }
}
