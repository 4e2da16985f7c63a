package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.zhinan.site.SiteLinks.LinkPlace;

/** A link of the official text has its way back where it leads: that page, or that clause or section of it, names the clause. */
class BacklinksTest {
    private static final String DOCUMENTS = "/2024/documents/";

    @Test
    void everyLinkOfAClauseHasItsWayBack() {
        Site site = Site.plain();
        List<String> checked = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String view : List.of("zh", "en", "both")) {
            for (String document : Official.documents().keySet()) {
                String path = view + DOCUMENTS + document + ".html";
                for (Element clause : ClauseCheck.clauseElements(site.page(path))) {
                    check(site, path, clause, checked, faults);
                }
            }
        }
        assertThat(checked).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private static void check(Site site, String path, Element clause, List<String> checked, List<String> faults) {
        for (Element link : clause.select("a[href]")) {
            Optional<LinkPlace> place = SiteLinks.resolve(path, link.attr("href"));
            if (place.isPresent()) {
                String what = path + "#" + clause.id() + " -> " + link.attr("href");
                checked.add(what);
                if (!leadsBack(site, place.get(), path, clause.id())) {
                    faults.add(what);
                }
            }
        }
    }

    private static boolean leadsBack(Site site, LinkPlace place, String from, String clause) {
        return scope(site.page(place.file()), place.fragment()).stream()
                .flatMap(element -> element.select("a[href]").stream())
                .map(link -> SiteLinks.resolve(place.file(), link.attr("href")))
                .flatMap(Optional::stream)
                .anyMatch(back -> back.fragment().equals(clause) && sameInSomeView(back.file(), from));
    }

    private static boolean sameInSomeView(String one, String other) {
        return one.substring(one.indexOf('/') + 1).equals(other.substring(other.indexOf('/') + 1));
    }

    /** Where the way back may stand: in a section itself; after a clause, since nothing of ours stands in it. */
    private static Elements scope(Document page, String fragment) {
        if (fragment.isEmpty()) {
            return new Elements(page.expectFirst("main"));
        }
        Element target = page.getElementById(fragment);
        return fragment.startsWith("z-") ? new Elements(target) : following(page, target);
    }

    /** The elements after a clause, or after the table it is a row of, up to the next clause. */
    private static Elements following(Document page, Element clause) {
        Element table = clause.closest("table");
        Element whole = table == null ? clause : table;
        List<Element> all = page.expectFirst("main").getAllElements();
        Elements following = new Elements();
        for (int i = all.indexOf(whole) + whole.getAllElements().size(); i < all.size(); i++) {
            Element element = all.get(i);
            if (!element.id().isEmpty() && !element.id().startsWith("z-")) {
                break;
            }
            following.add(element);
        }
        return following;
    }
}
