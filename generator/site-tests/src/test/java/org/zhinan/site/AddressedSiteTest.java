package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.zhinan.site.SiteLinks.PageLink;

/** What a site has more when it knows its address. */
class AddressedSiteTest {
    private static final Site SITE = Site.addressed();
    private static final String BASE = Site.ADDRESS + "/";

    @Test
    void itHasTheSamePages() {
        assertThat(SITE.pages().keySet()).isEqualTo(Site.plain().pages().keySet());
        assertThat(SITE.files()).contains("feed.xml", "sitemap.xml");
    }

    @Test
    void itsLinksAreStillRelative() {
        List<String> faults = new ArrayList<>();
        SITE.pages()
                .forEach((path, page) -> SiteLinks.of(path, page).stream()
                        .filter(link -> !path.equals("404.html") && !link.hasScheme())
                        .forEach(link -> SiteLinks.fault(SITE, path, link.address())
                                .ifPresent(fault -> faults.add(link + ": " + fault))));
        assertThat(faults).isEmpty();
    }

    /** It stands at any address, so its links begin at the root of the server. */
    @Test
    void thePageForMissingPagesHasLinksFromTheRoot() {
        String folder = URI.create(Site.ADDRESS).getPath() + "/";
        List<PageLink> links = SiteLinks.of("404.html", SITE.page("404.html")).stream()
                .filter(link -> !link.address().startsWith("#"))
                .filter(link -> !link.address().startsWith(BASE))
                .toList();
        assertThat(links).isNotEmpty().allMatch(link -> link.address().startsWith(folder));
        assertThat(links)
                .allMatch(
                        link -> SiteLinks.fault(SITE, "404.html", link.address().substring(folder.length()))
                                .isEmpty());
    }

    @Test
    void theSitemapNamesEveryPageOnce() {
        List<String> listed =
                xml("sitemap.xml").select("loc").stream().map(Element::text).toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(Set.copyOf(listed))
                .isEqualTo(SITE.pages().keySet().stream()
                        .filter(path -> !path.equals("404.html"))
                        .map(path -> BASE + path)
                        .collect(Collectors.toSet()));
    }

    @Test
    void canonicalAndAlternateAddressesLeadToPages() {
        List<String> faults = new ArrayList<>();
        SITE.pages().forEach((path, page) -> {
            for (Element link : page.select("link[rel=canonical], link[rel=alternate]")) {
                String address = link.attr("href");
                if (!address.startsWith(BASE) || !SITE.files().contains(address.substring(BASE.length()))) {
                    faults.add(path + ": " + link);
                }
            }
            if (!path.equals("404.html")
                    && !page.select("link[rel=canonical]").attr("href").equals(BASE + path)) {
                faults.add(path + ": is not its own canonical page");
            }
        });
        assertThat(faults).isEmpty();
    }

    /** Identifiers stay when the site moves. */
    @Test
    void theFeedHasIdsThatAreNoAddresses() {
        Document feed = xml("feed.xml");
        assertThat(feed.select("feed > id, entry > id"))
                .isNotEmpty()
                .allMatch(id -> id.text().startsWith("urn:uuid:"));
        assertThat(feed.select("id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("link[href]")).allMatch(link -> link.attr("href").startsWith(BASE));
        assertThat(feed.select("feed > title, feed > updated")).hasSize(2);
    }

    private static Document xml(String path) {
        return Jsoup.parse(SITE.source(path), "", Parser.xmlParser());
    }
}
