package org.zhinan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.PaginatedLists;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/**
 * The site as a list of pages.
 *
 * @param pages in the order of their paths
 * @param listed the same in the order of the site map, without it
 * @param lists where the entries of long lists stand
 */
public record SitePages(Library library, List<Page> pages, List<Page> listed, PaginatedLists lists) {

    /**
     * Lays out the site.
     *
     * @param files those beside the pages, in the order in which a page shows them; a document without a PDF links none
     */
    public static SitePages of(Library library, List<SideFile> files) {
        List<Page> pages = new ArrayList<>();
        PageInfoBuilder infos = new PageInfoBuilder(library);
        PaginatedLists lists = new PaginatedLists(library);
        pages.add(new Page.StartPage(infos.root(Routes.ROOT_INDEX, "start")));
        pages.add(new Page.NotFoundPage(infos.root(Routes.NOT_FOUND, "not-found")));
        for (Language language : Language.values()) {
            CommonPages.add(library, infos, lists, language, pages);
        }
        for (Edition edition : library.editions()) {
            Backlinks backlinks = new Backlinks(library, edition);
            RelatedScenarios related = new RelatedScenarios(edition);
            EditionSideFiles own = new EditionSideFiles(edition.id(), files);
            for (Language language : Language.values()) {
                CataloguePages catalogue = new CataloguePages(library, edition, infos, backlinks, related, language);
                catalogue.add(pages);
                new ToolPages(library, edition, infos, catalogue.groups(), language).add(own, pages);
                if (edition.sections().contains("downloads")) {
                    pages.add(new Page.DownloadsPage(
                            infos.inEdition(edition, "downloads", "downloads", language),
                            edition,
                            downloads(edition, own)));
                }
                pages.add(
                        new Page.DataPage(infos.inEdition(edition, "data", "data", language), edition, own.exports()));
            }
            library.changesTo(edition).ifPresent(changes -> new ChangePages(changes, infos).add(pages));
            for (PageLanguageMode view : PageLanguageMode.values()) {
                new DocumentPages(edition, infos, backlinks, view, own).add(pages);
            }
        }
        return new SitePages(library, List.of(), List.copyOf(pages), lists).listing(List.of());
    }

    /** The same pages, while the site map lists these ordinary pages too. */
    public SitePages listing(List<Page.OrdinaryLink> ordinary) {
        List<Page> all = new ArrayList<>(listed);
        new SiteMapPages(library, listed, ordinary).add(new PageInfoBuilder(library), all);
        all.sort(Comparator.comparing(page -> page.info().path()));
        requireUnique(all);
        return new SitePages(library, List.copyOf(all), listed, lists);
    }

    private static List<Page.Download> downloads(Edition edition, EditionSideFiles files) {
        return edition.forms().stream()
                .map(form -> new Page.Download(form, files.blanks(form)))
                .toList();
    }

    /** Where the pages stand, in order. */
    public List<String> paths() {
        return pages.stream().map(page -> page.info().path()).toList();
    }

    private static void requireUnique(List<Page> pages) {
        Map<String, Page> paths = new HashMap<>();
        for (Page page : pages) {
            if (paths.put(page.info().path(), page) != null) {
                throw new IllegalStateException("two pages at " + page.info().path());
            }
        }
    }
}
