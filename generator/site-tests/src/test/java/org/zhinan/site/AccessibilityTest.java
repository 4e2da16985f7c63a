package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 A and AA, as far as a machine can tell, on each type of page in every look. */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final String RUN = """
            options => axe.run(document, Object.assign({ resultTypes: ['violations'] }, options))
                .then(found => found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary)))
            """;
    static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** All that the dark can change; what else is on a page is looked at in the light, at every width and size of text. */
    static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Visit visit;

    static Stream<String> everyPageType() {
        return PageTypes.once();
    }

    @BeforeAll
    void arrive(Chromium chromium) {
        visit = chromium.visit(Way.HTTP);
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @MethodSource("everyPageType")
    void nothingIsInTheWay(String path) {
        visit.open(path);
        assertThat(inEveryLook()).isEmpty();
    }

    /** What only a script puts on the page is looked at, too. */
    @Test
    void nothingIsInTheWayAmongResults() {
        visit.open("zh/search.html?q=AI");
        visit.results();
        assertThat(inEveryLook()).isEmpty();
    }

    @Test
    void nothingIsInTheWayAmongSuggestions() {
        visit.open("zh/2024/apply.html");
        visit.page().locator("header form[role=search] input[name=q]").pressSequentially("智能");
        visit.page().locator("[role=option]").first().waitFor();
        assertThat(inEveryLook()).isEmpty();
    }

    /** Tools with something entered, so that their results are looked at, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh/2024/tools/eligibility.html#?c1-1=yes&c1-2.2=no&c1-3=no&c1-3.3=no&c1-4=unsure",
                "en/2024/tools/tier.html#?b1-1=met&c4-1-1=unmet&c5-1-1=unmet&o4-2-1=unsure&e.b1-1=evidence",
                "zh/2024/tools/coverage.html#?s=scenario-01.scenario-10.scenario-34",
                "en/2024/tools/form-lines.html#?l=scenario-10~%E5%AE%9E%E4%BE%8B&l=scenario-18~"
            })
    void nothingIsInTheWayInAUsedTool(String place) {
        visit.open(place);
        visit.page().locator("#z-sheet").waitFor();
        assertThat(inEveryLook()).isEmpty();
    }

    @Test
    void aViolationIsNoticed() {
        visit.open("zh/index.html");
        visit.page().evaluate("() => document.querySelector('main').append(document.createElement('button'))");
        assertThat(violations(visit.page(), TAGS)).singleElement().asString().contains("button-name");
    }

    private List<String> inEveryLook() {
        List<String> violations = new ArrayList<>();
        for (Look look : Look.values()) {
            visit.look(look);
            violations(visit.page(), look.scheme == ColorScheme.DARK ? COLOURS : TAGS)
                    .forEach(each -> violations.add(look + ": " + each));
        }
        visit.look(Look.DESKTOP);
        return violations;
    }

    /** All rules but these. */
    static List<String> violationsBut(Page page, List<String> without) {
        return violations(
                page,
                Map.of(
                        "runOnly",
                        TAGS,
                        "rules",
                        without.stream().collect(Collectors.toMap(rule -> rule, rule -> Map.of("enabled", false)))));
    }

    static List<String> violations(Page page, List<String> only) {
        return violations(page, Map.of("runOnly", only));
    }

    /** Asks for nothing but violations: all that was right would be most of the work. */
    private static List<String> violations(Page page, Map<String, ?> options) {
        if (Boolean.FALSE.equals(page.evaluate("() => Boolean(window.axe)"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        List<String> violations = new ArrayList<>();
        for (Object each : (List<?>) page.evaluate(RUN, options)) {
            violations.add(each.toString());
        }
        return violations;
    }
}
