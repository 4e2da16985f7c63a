package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * WCAG 2.2 A and AA, as far as a machine can tell, on pages that carry every kind of element of the site: each type of page and what
 * no type has in every look, and the types in their second language, whose elements are the same, in two looks. With {@code
 * -Dzhinan.all=true} every element in every look.
 */
@Needs({"chromium", "chinese-fonts"})
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final String RUN = """
            ({ only, preload }) => axe.run(document, { runOnly: only, resultTypes: ['violations'], preload })
                .then(found => found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary)))
            """;

    /**
     * Takes rows away that repeat: of neighbours with the same kinds of elements inside, the first two and the last stay, since a style
     * may tell these and every second one apart.
     */
    private static final String THIN = """
            () => {
              const name = each => each.tagName + '.' + [...each.classList].sort() + '[' + each.getAttributeNames().sort() + ']';
              const thin = element => {
                const kinds = new Set([name(element)]);
                const alike = new Map();
                for (const child of element.children) {
                  const inside = thin(child);
                  inside.forEach(kind => kinds.add(name(element) + '>' + kind));
                  const key = [...inside].sort().join(' ');
                  alike.set(key, (alike.get(key) || []).concat(child));
                }
                alike.forEach(all => all.slice(2, -1).forEach(each => each.remove()));
                return kinds;
              };
              thin(document.body);
            }
            """;

    static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** What may be right in one look and wrong in another of the same width; all else is looked at once for each width. */
    private static final List<String> BY_LOOK =
            List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable");

    /** Every look at every page. */
    private static final boolean ALL = Boolean.getBoolean("zhinan.all");

    private PageVisit visit;

    static Stream<String> cover() {
        return PageTypes.cover();
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
    @MethodSource("cover")
    void nothingIsInTheWay(String path) {
        boolean once = PageTypes.once().anyMatch(path::equals);
        boolean type = PageTypes.all().anyMatch(path::equals);
        visit.open(path);
        assertThat(ALL || once || !type ? inEveryLook(once || !type) : inTwoLooks())
                .isEmpty();
    }

    /** What only a script puts on the page is looked at, too. */
    @Test
    void nothingIsInTheWayAmongResults() {
        visit.open("zh/search.html?q=AI");
        visit.results();
        assertThat(inEveryLook(true)).isEmpty();
    }

    @Test
    void nothingIsInTheWayAmongSuggestions() {
        visit.open("zh/2024/apply.html");
        visit.page().locator("header form[role=search] input[name=q]").pressSequentially("智能");
        visit.page().locator("[role=option]").first().waitFor();
        assertThat(inEveryLook(true)).isEmpty();
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
        assertThat(inEveryLook(true)).isEmpty();
    }

    @Test
    void aViolationIsNoticed() {
        visit.open("zh/index.html");
        visit.page().evaluate("() => document.querySelector('main').append(document.createElement('button'))");
        assertThat(violations(visit.page(), TAGS)).singleElement().asString().contains("button-name");
    }

    /** Colours that only one look has wrong, in a paragraph among many of its kind. */
    @Test
    void aViolationOfOneLookIsNoticed() {
        visit.open("404.html");
        visit.page().evaluate("""
                        () => document.querySelector('main').insertAdjacentHTML('beforeend', '<article><p>a</p><p>b</p><p>c</p></article>')""");
        assertThat(inEveryLook(true)).isEmpty();
        for (String row : List.of("odd", "even", "last-child")) {
            String selector = "article > p:" + (row.equals("last-child") ? row : "nth-child(" + row + ")");
            visit.open("404.html");
            visit.page().evaluate("""
                    () => document.querySelector('main').insertAdjacentHTML('beforeend',
                        '<article>' + '<p>Words to be read</p>'.repeat(9) + '</article>')""");
            visit.page()
                    .evaluate(
                            """
                            rule => {
                              const sheet = new CSSStyleSheet();
                              sheet.replaceSync(rule);
                              document.adoptedStyleSheets = [sheet];
                            }""",
                            "@media (prefers-color-scheme: dark) and (max-width: 400px) {" + selector
                                    + " { color: #777; background: #888 } }");
            assertThat(inEveryLook(true)).isNotEmpty().allMatch(each -> each.startsWith("PHONE_DARK: color-contrast"));
        }
    }

    /** Every rule at both widths; in large text, of which sizes go by the type of page, on one page of each. */
    private static boolean all(Device device, boolean large) {
        return device.scheme == ColorScheme.LIGHT && (large || !device.elder);
    }

    private List<String> inEveryLook(boolean large) {
        List<String> violations = new ArrayList<>();
        for (Device device : Device.values()) {
            if (device.ordinal() == 1) {
                thin();
            }
            visit.device(device);
            violations(visit.page(), all(device, large) ? TAGS : BY_LOOK)
                    .forEach(each -> violations.add(device + ": " + each));
        }
        visit.device(Device.DESKTOP);
        return violations;
    }

    private List<String> inTwoLooks() {
        List<String> violations = new ArrayList<>();
        thin();
        for (Device device : List.of(Device.DESKTOP, Device.PHONE_DARK)) {
            visit.device(device);
            violations(visit.page(), TAGS).forEach(each -> violations.add(device + ": " + each));
        }
        visit.device(Device.DESKTOP);
        return violations;
    }

    /** Every element in the first look; the others change colours and sizes of kinds of elements, so that some answer for all. */
    private void thin() {
        if (!ALL) {
            visit.page().evaluate(THIN);
        }
    }

    /** Asks for nothing but violations: all that was right would be most of the work. No rule of a look reads files anew. */
    static List<String> violations(Page page, List<String> only) {
        if (Boolean.FALSE.equals(page.evaluate("() => Boolean(window.axe)"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        List<String> violations = new ArrayList<>();
        for (Object each : (List<?>) page.evaluate(RUN, Map.of("only", only, "preload", !only.equals(BY_LOOK)))) {
            violations.add(each.toString());
        }
        return violations;
    }
}
