package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows how the guidance hangs together: all of it is there, has a name, and its words are seen whole in a real browser. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
class HyphenatedNumbersTest {
    private static final String FIGURES = ".z-tree, .z-map, .z-path, .z-ladder";
    private static final int NARROWEST = 320;

    /** Elements whose words are wider than they are, or that reach out of the page; what only screen readers say is small on purpose. */
    private static final String CLIPPED = "figures => [...document.querySelectorAll(figures)]"
            + ".flatMap(figure => [figure, ...figure.querySelectorAll('*:not(.z-vh)')])"
            + ".filter(each => each.clientWidth && each.scrollWidth > each.clientWidth"
            + "  || each.getBoundingClientRect().right > document.documentElement.clientWidth)"
            + ".map(each => each.textContent)";

    static Stream<String> pagesWithFigures() {
        return Site.plain().pages().entrySet().stream()
                .filter(page -> !page.getValue().select(FIGURES).isEmpty())
                .map(java.util.Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void wordsAreSeenWhole(String path, Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(path);
            for (Device device : List.of(Device.DESKTOP, Device.DESKTOP_ELDER, Device.PHONE, Device.PHONE_ELDER)) {
                visit.device(device);
                assertThat(clipped(visit)).as(device.name()).isEmpty();
            }
            visit.device(Device.PHONE);
            visit.page().setViewportSize(NARROWEST, Device.PHONE.height);
            assertThat(clipped(visit)).as("narrowest").isEmpty();
        }
    }

    private static List<?> clipped(PageVisit visit) {
        return (List<?>) visit.page().evaluate(CLIPPED, FIGURES);
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void aFigureHasNameAndNothingOfItsOwnStyle(String path) {
        Element page = Site.plain().page(path);
        assertThat(page.select(".z-map-area > ul, .z-path, .z-ladder, .z-ladder ul"))
                .allSatisfy(list -> assertThat(name(list)).isNotBlank());
        assertThat(page.select(FIGURES).select("style, [style], svg, image, script"))
                .isEmpty();
    }

    private static String name(Element list) {
        String heading = list.attr("aria-labelledby");
        return heading.isEmpty()
                ? list.attr("aria-label")
                : list.ownerDocument().getElementById(heading).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theMapHasEveryAreaDomainAndScenarioOnce(String language) {
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
                .containsExactlyInAnyOrderElementsOf(
                        Site.plain().entries(folder).keySet());
    }

    /** The table below the ladder says the same from the same data by another way. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theLadderSaysOfEveryAreaInEveryTierWhetherItIsNamed(String language) {
        Element page = Site.plain().page(language + "/2024/tiers/index.html");
        Elements tiers = page.select(".z-ladder > li");
        Elements rows = page.select(".z-areas-table tbody tr");
        assertThat(tiers).hasSameSizeAs(rows).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            Elements states = tiers.get(i).select("ul > li");
            List<Boolean> named = rows.get(i).select("td").stream()
                    .filter(cell -> !cell.select("[role=img]").isEmpty())
                    .map(cell -> !cell.select(".z-named").isEmpty())
                    .toList();
            assertThat(states)
                    .extracting(state -> !state.hasClass("z-is-unnamed"))
                    .isEqualTo(named);
            assertThat(states.select(".z-vh")).hasSameSizeAs(states);
            assertThat(states.eachText()).allSatisfy(state -> assertThat(state).containsPattern("\\S \\S"));
            for (int area = 0; area < states.size(); area++) {
                boolean first = named.get(area)
                        && (i == 0
                                || tiers.get(i - 1).select("ul > li").get(area).hasClass("z-is-unnamed"));
                assertThat(states.get(area).hasClass("z-is-added")).isEqualTo(first);
            }
        }
    }

    /** Three steps, who receives what they lead to, and who recognises the tier. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theWayOfAnApplicationHasWhoWhatAndClauseAtEveryStationAndTheDays(String language) {
        Elements stations = Site.plain().page(language + "/2024/apply.html").select(".z-path > li");
        assertThat(stations).hasSize(5).allSatisfy(station -> {
            assertThat(station.select("h3").text()).isNotBlank();
            assertThat(station.select("p").first().ownText()).isNotBlank();
            assertThat(station.select(".z-cite")).isNotEmpty();
        });
        assertThat(stations.select(".z-path-by time").eachAttr("datetime"))
                .containsOnly("2024-11-22")
                .hasSize(2);
        assertThat(stations.last().hasClass("z-path-later")).isTrue();
    }

    /** What the enterprise and what the recommending unit has to do: no task without an actor, and none of the other's. */
    @Test
    void everyDutyHasItsActor() {
        Elements duties = Site.plain().page("zh/2024/apply.html").select(".z-duty");
        assertThat(duties.select("h3").eachText()).containsExactly("申报主体办理事项", "推荐单位办理事项");
        assertThat(duties.get(0).select(".z-act strong").eachText()).containsExactly("申报主体");
        assertThat(duties.get(0).text()).contains("智能制造数据资源公共服务平台").doesNotContain("报送", "2份");
        assertThat(duties.get(1).select(".z-act strong").eachText()).containsExactly("各市（区）工业和信息化主管部门", "推荐单位");
        assertThat(duties.get(1).text()).contains("各2份", "省工业和信息化厅装备工业处", "2024年11月22日");
        assertThat(duties.select(".z-task"))
                .allSatisfy(task -> assertThat(task.select(".z-cite")).isNotEmpty());
    }

    private static Stream<String> links(String path, String within) {
        return Site.plain().page(path).select(within + " a").eachAttr("href").stream();
    }
}
