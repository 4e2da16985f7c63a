package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.search.CitableClause;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.site.SiteLinks.PageLink;
import org.zhinan.testing.RealContent;

/** Every address of the site leads somewhere. */
class LinksTest {
    private static final Site SITE = Site.plain();
    private static final Pattern PHONE = Pattern.compile("0\\d{2}-\\d{8}");

    private static Stream<PageLink> links() {
        return SITE.pages().entrySet().stream().flatMap(page -> SiteLinks.of(page.getKey(), page.getValue()).stream());
    }

    @Test
    void everyAddressWithinTheSiteLeadsToAFileAndAnElement() {
        List<String> faults = new ArrayList<>();
        links().filter(link -> !link.hasScheme())
                .forEach(link -> SiteLinks.fault(SITE, link.page(), link.address())
                        .ifPresent(fault -> faults.add(link + ": " + fault)));
        assertThat(faults).isEmpty();
    }

    @Test
    void onlyTheSearchPageIsGivenAQuery() {
        assertThat(links().filter(link -> !link.hasScheme() && link.address().contains("?"))
                        .filter(link -> !link.address().contains("#?"))
                        .filter(link -> !link.address().matches("([^?]*/)?search\\.html\\?[^?]*")))
                .isEmpty();
    }

    @Test
    void linksOutLeadToHostsThatTheContentNames() throws IOException {
        StringBuilder content = new StringBuilder();
        for (Path file : filesOf(Checkout.CONTENT)) {
            content.append(Files.readString(file, StandardCharsets.UTF_8));
        }
        List<PageLink> out =
                links().filter(link -> link.address().matches("(?i)https?:.*")).toList();
        assertThat(out).isNotEmpty();
        assertThat(out).filteredOn(link -> !link.isFollowed()).isEmpty();
        assertThat(out)
                .filteredOn(link -> content.indexOf(URI.create(link.address()).getHost()) < 0)
                .isEmpty();
    }

    @Test
    void otherLinksAreTelephones() {
        Set<String> official = Official.documents().values().stream()
                .flatMap(List::stream)
                .flatMap(clause -> PHONE.matcher(clause.text()).results())
                .map(phone -> phone.group().replaceAll("\\D", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        List<PageLink> other = links().filter(PageLink::hasScheme)
                .filter(link -> !link.address().matches("(?i)https?:.*"))
                .toList();
        assertThat(other)
                .filteredOn(link -> !link.isFollowed() || !link.address().startsWith("tel:"))
                .isEmpty();
        assertThat(official).hasSize(6);
        assertThat(other.stream()
                        .map(link -> link.address().replaceAll("^tel:\\+?86|\\D", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(official);
    }

    @Test
    void everyFormAsksTheSearchPage() {
        assertThat(SITE.pages().values().stream().flatMap(page -> page.select("form").stream()))
                .isNotEmpty()
                .allSatisfy(form -> {
                    assertThat(form.attr("action")).matches("([^?]*/)?search\\.html");
                    assertThat(form.attr("method")).isIn("", "get");
                    assertThat(form.select("input[name=q]")).hasSize(1);
                });
    }

    @Test
    void whatTheSearchFindsIsThere() {
        List<String> faults = new ArrayList<>();
        for (SearchEntry entry : RealContent.corpora().get(0).corpus().entries()) {
            check(entry.url(), faults);
            entry.passages().stream().map(CitableClause::url).forEach(url -> check(url, faults));
        }
        assertThat(faults).isEmpty();
    }

    private static void check(Localised url, List<String> faults) {
        for (String each : List.of(url.zh(), url.en())) {
            SiteLinks.fault(SITE, "index.html", each).ifPresent(fault -> faults.add(each + ": " + fault));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh/index.html, gone.html",
        "zh/index.html, ../2024",
        "zh/index.html, ../2024/",
        "zh/index.html, /zh/index.html",
        "zh/index.html, ../../zh/index.html",
        "zh/index.html, //gov.example/zh/index.html",
        "zh/index.html, https://gov.example/",
        "zh/index.html, #z-nothing",
        "zh/index.html, 2024/documents/notice-shaanxi.html#9-9",
        "zh/index.html, ''"
    })
    void aWrongAddressIsNoticed(String page, String address) {
        assertThat(SiteLinks.fault(SITE, page, address)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "zh/index.html, ../index.html",
        "zh/index.html, 2024/documents/notice-shaanxi.html#2-2",
        "zh/index.html, search.html?q=%E5%9C%BA%E6%99%AF",
        "zh/2024/documents/notice-shaanxi.html, #2-2",
        "zh/2024/documents/notice-shaanxi.html, ../../../en/2024/documents/notice-shaanxi.html"
    })
    void aRightAddressIsNot(String page, String address) {
        assertThat(SiteLinks.fault(SITE, page, address)).isEqualTo(Optional.empty());
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
