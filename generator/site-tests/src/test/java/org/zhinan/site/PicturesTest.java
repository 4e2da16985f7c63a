package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures that the build makes: they show what is there, and their words fit in a real browser. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class PicturesTest {
    /** Words beyond the box that stands before them in their group, or beyond the picture, by more than a unit. */
    private static final String MISFITS = "() => [...document.querySelectorAll('.z-picture svg')]"
            + ".filter(svg => svg.getBoundingClientRect().width)"
            + ".flatMap(svg => [...svg.querySelectorAll('text')].filter(text => {"
            + "  const box = text.getBBox(), group = text.closest('g');"
            + "  const frame = (group && group.querySelector('rect') || svg).getBBox();"
            + "  return box.x < frame.x - 1 || box.x + box.width > frame.x + frame.width + 1"
            + "    || box.y < frame.y - 1 || box.y + box.height > frame.y + frame.height + 3;"
            + "}).map(text => text.textContent))";

    static Stream<String> pagesWithPictures() {
        return Site.plain().pages().entrySet().stream()
                .filter(page -> !page.getValue().select(".z-picture").isEmpty())
                .map(java.util.Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("pagesWithPictures")
    void wordsStandInTheirBoxes(String path, Chromium chromium) {
        try (Visit visit = chromium.visit(Way.FILE)) {
            visit.open(path);
            for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
                visit.look(look);
                assertThat((List<?>) visit.page().evaluate(MISFITS))
                        .as(look.name())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithPictures")
    void aPictureHasNameDescriptionAndNothingOfItsOwnStyle(String path) {
        for (Element svg : Site.plain().page(path).select(".z-picture svg")) {
            Document page = svg.ownerDocument();
            assertThat(page.getElementById(svg.attr("aria-labelledby")).text()).isNotBlank();
            assertThat(page.getElementById(svg.attr("aria-describedby")).text()).isNotBlank();
            assertThat(svg.select("style, [style], [fill], [stroke], image, script"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theMapHasEveryAreaDomainAndScenario(String language) {
        String folder = language + "/2024/";
        Set<String> entries = Stream.of("areas", "domains", "scenarios")
                .flatMap(kind -> Site.plain().entries(folder + kind).keySet().stream())
                .map(path -> path.substring(folder.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(links(folder + "scenarios/index.html", ".z-map")
                        .map(href -> href.startsWith("../") ? href.substring(3) : "scenarios/" + href))
                .containsExactlyInAnyOrderElementsOf(entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theTreeHasEveryDocument(String language) {
        String folder = language + "/2024/documents";
        assertThat(links(folder + "/index.html", ".z-tree-title").map(href -> folder + "/" + href))
                .containsExactlyInAnyOrderElementsOf(Site.plain().entries(folder).keySet());
    }

    private static Stream<String> links(String path, String within) {
        return Site.plain().page(path).select(within + " a").eachAttr("href").stream();
    }
}
