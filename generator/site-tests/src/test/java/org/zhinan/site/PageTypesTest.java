package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What tests do not look at, is nowhere else either. */
class PageTypesTest {
    @Test
    void everyKindOfElementStandsOnAPageThatIsLookedAt() {
        Set<String> missing = new TreeSet<>();
        Site.plain().pages().values().forEach(page -> missing.addAll(PageTypes.kinds(page)));
        assertThat(missing).hasSizeGreaterThan(500);
        PageTypes.cover()
                .forEach(path -> missing.removeAll(PageTypes.kinds(Site.plain().page(path))));
        assertThat(missing).isEmpty();
    }

    @Test
    void aPageThatCarriesNothingOfItsOwnIsLookedAtOnlyByItsType() {
        assertThat(PageTypes.cover()).hasSizeLessThan(Site.plain().pages().size() / 3);
        assertThat(PageTypes.cover().toList()).containsAll(PageTypes.once().toList());
    }

    @Test
    void aPageWithANewKindOfElementIsLookedAt() {
        Map<String, Document> pages = new TreeMap<>();
        for (int i = 1; i < 9; i++) {
            pages.put("zh/2030/terms/term-" + i + ".html", page("x".repeat(i) + (i == 3 ? "<b title=x>x</b>" : "")));
        }
        assertThat(new PageTypes(pages).covering()).containsExactly("zh/2030/terms/term-3.html");
        pages.put("zh/2030/terms/term-8.html", page("x".repeat(99)));
        assertThat(new PageTypes(pages).covering())
                .containsExactly("zh/2030/terms/term-8.html", "zh/2030/terms/term-3.html");
        pages.put("zh/2030/terms/term-4.html", page("<p class=new>x</p>"));
        assertThat(new PageTypes(pages).covering())
                .containsExactly("zh/2030/terms/term-8.html", "zh/2030/terms/term-3.html", "zh/2030/terms/term-4.html");
    }

    /** Each is nothing new without what sets it apart. */
    @Test
    void tagClassAttributeAndWhatIsAroundSetElementsApart() {
        assertThat(PageTypes.kinds(page("<p>x</p>")))
                .isEqualTo(PageTypes.kinds(page("<p>other words</p><p>x</p>")))
                .isNotEqualTo(PageTypes.kinds(page("<div>x</div>")))
                .isNotEqualTo(PageTypes.kinds(page("<p class=x>x</p>")))
                .isNotEqualTo(PageTypes.kinds(page("<p id=x>x</p>")));
        String deep = "<section%s><div%s><p>x</p></div></section>";
        assertThat(PageTypes.kinds(page(String.format(deep, "", ""))))
                .isNotEqualTo(PageTypes.kinds(page(String.format(deep, " class=a", ""))));
        assertThat(PageTypes.kinds(page(String.format(deep, "", " class=a"))))
                .anyMatch(kind -> kind.contains("div.a > p.["));
    }

    private static Document page(String main) {
        return Jsoup.parse("<!DOCTYPE html><html lang=zh><main>" + main + "</main>");
    }
}
