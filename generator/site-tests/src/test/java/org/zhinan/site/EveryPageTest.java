package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** WCAG 2.2 A and AA, as far as a machine can tell, on every page of the site once. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class EveryPageTest {
    private static final String ALL = "() => document.documentElement.outerHTML";

    /** Every next one in another look; those that {@link AccessibilityTest} and {@link AccessibilityInEnglishTest} look at are left out. */
    @Test
    @Tag("all")
    void nothingIsInTheWayOnAnyPage(Chromium chromium) {
        Set<String> seen = PageTypes.cover().collect(Collectors.toSet());
        List<String> violations = new ArrayList<>();
        try (PageVisit visit = chromium.visit(Way.HTTP)) {
            visit.open("index.html");
            int turn = 0;
            for (String path : Site.plain().pages().keySet()) {
                if (!seen.contains(path)) {
                    Device device = Device.values()[turn++ % Device.values().length];
                    visit.replace(path);
                    visit.device(device);
                    Looks.violations(visit.page(), Looks.TAGS)
                            .forEach(each -> violations.add(path + " " + device + ": " + each));
                }
            }
            assertThat(turn).isGreaterThan(seen.size());
            assertThat(visit.troubles()).isEmpty();
        }
        assertThat(violations).isEmpty();
    }

    /** What is looked at is what a reader gets who goes there. */
    @Test
    @Tag("all")
    void eachPageInThePlaceOfAnotherIsThatPage(Chromium chromium) {
        assertInPlaceAsOpened(PageTypes.once().toList(), chromium);
    }

    @Test
    void aPageInThePlaceOfAnotherIsThatPage(Chromium chromium) {
        List<String> pages = PageTypes.once().toList();
        assertInPlaceAsOpened(
                IntStream.range(0, pages.size())
                        .filter(k -> k % 8 == 0)
                        .mapToObj(pages::get)
                        .toList(),
                chromium);
    }

    private static void assertInPlaceAsOpened(List<String> pages, Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.HTTP);
                PageVisit other = chromium.visit(Way.HTTP)) {
            visit.open("index.html");
            for (String path : pages) {
                visit.replace(path);
                other.open(path);
                assertThat(visit.page().evaluate(ALL))
                        .as(path)
                        .isEqualTo(other.page().evaluate(ALL));
                assertThat(visit.place()).isEqualTo(path);
            }
        }
    }
}
