package org.zhinan.site;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.View;
import org.zhinan.text.Language;

/** The page that lists all others. */
final class SiteMaps {
    private final Library library;
    private final List<PageInfo> pages;

    /** @param pages all that are to be listed, in the order of the list */
    SiteMaps(Library library, List<Page> pages) {
        this.library = library;
        this.pages = pages.stream().map(Page::info).toList();
    }

    Page page(PageInfo info, Language language) {
        List<PageInfo> own =
                pages.stream().filter(each -> each.view() == View.of(language)).toList();
        return new Page.SiteMapPage(
                info,
                own.stream().filter(each -> each.edition().isEmpty()).toList(),
                library.editions().stream()
                        .map(edition -> edition(
                                edition,
                                own.stream()
                                        .filter(each -> each.edition()
                                                .filter(edition.id()::equals)
                                                .isPresent())
                                        .toList()))
                        .toList());
    }

    private static Page.EditionMap edition(Edition edition, List<PageInfo> own) {
        List<PageInfo> single = new ArrayList<>();
        List<Page.MapGroup> groups = new ArrayList<>();
        for (PageInfo page : own) {
            List<PageInfo> under =
                    own.stream().filter(each -> standsUnder(each, page)).toList();
            if (!under.isEmpty()) {
                groups.add(new Page.MapGroup(page, under));
            } else if (own.stream().noneMatch(each -> standsUnder(page, each))) {
                single.add(page);
            }
        }
        return new Page.EditionMap(edition, List.copyOf(single), List.copyOf(groups));
    }

    /** The last step of the way to it is that index. */
    private static boolean standsUnder(PageInfo page, PageInfo index) {
        int steps = page.crumbs().size();
        return steps > 0 && page.crumbs().get(steps - 1).path().equals(index.path());
    }
}
