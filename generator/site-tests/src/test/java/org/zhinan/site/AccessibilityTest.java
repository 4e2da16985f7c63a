package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * WCAG 2.2 A and AA, as far as a machine can tell, in looks by turns, on pages that carry every kind of element of the site: each type of
 * page in one of its languages, and what no such page has. With {@code -Dzhinan.all=true} every element in every look, and
 * {@link EveryPageTest} looks at all pages. The Chinese pages here, all others in {@link AccessibilityInEnglishTest}, so that two
 * processes share the work.
 */
@Needs({"chromium", "chinese-fonts"})
class AccessibilityTest extends AccessibilityChecks {
    private static final String ROWS = "<p>Words to be read</p>".repeat(9);

    @Override
    Stream<String> pages() {
        return PageTypes.cover().filter(path -> path.startsWith("zh/"));
    }

    /** What only a script puts on the page is looked at, too. */
    @Test
    void nothingIsInTheWayAmongResults() {
        visit.open("zh/search.html?q=AI");
        visit.results();
        assertThat(looks.inSome()).isEmpty();
    }

    @Test
    void nothingIsInTheWayAmongSuggestions() {
        visit.open("zh/2024/apply.html");
        visit.page().locator("header form[role=search] input[name=q]").pressSequentially("智能");
        visit.page().locator("[role=option]").first().waitFor();
        assertThat(looks.inSome()).isEmpty();
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
        assertThat(looks.inSome()).isEmpty();
    }

    /** With a file that is refused, one with a finding, and a row beyond the quota. */
    @Test
    void nothingIsInTheWayWhereFormsAreCollected(@TempDir Path folder) throws IOException {
        visit.open("zh/2024/tools/collect.html");
        List<Path> files = new ArrayList<>(FilledForms.oneRowEach(folder, 4));
        files.add(Files.writeString(folder.resolve("text.xlsx"), "no form"));
        CollectTest.putIn(visit, files);
        visit.page().selectOption("#z-city", "其他市区");
        assertThat(visit.page().locator("#z-desk-rows .z-beyond").count()).isOne();
        assertThat(looks.inSome()).isEmpty();
    }

    /** In every look that asks for more than colours, and where every element is asked for everything. */
    @Test
    void aViolationIsNoticed() {
        visit.open("404.html");
        visit.page().evaluate("() => document.querySelector('main').append(document.createElement('button'))");
        assertThat(Looks.violations(visit.page(), Looks.TAGS))
                .singleElement()
                .asString()
                .contains("button-name");
        assertThat(looks.inEveryLook(true))
                .extracting(each -> each.replaceFirst("(?s) #z-main > button .*", ""))
                .isEqualTo(Stream.of("DESKTOP", "DESKTOP_ELDER", "PHONE", "PHONE_ELDER")
                        .filter(look -> FullRun.isAsked() || !look.endsWith("_ELDER"))
                        .map(look -> look + ": button-name")
                        .toList());
    }

    /** Colours that only one look has wrong, in a paragraph among many of its kind. */
    @Test
    void aViolationOfOneLookIsNoticed() {
        assertThat(inEveryLook("<p>a</p><p>b</p><p>c</p>", "")).isEmpty();
        for (String row : List.of("odd", "even", "last-child")) {
            String selector = "article > p:" + (row.equals("last-child") ? row : "nth-child(" + row + ")");
            assertThat(inEveryLook(
                            ROWS,
                            "@media (prefers-color-scheme: dark) and (max-width: 400px) {" + selector
                                    + " { color: #777; background: #888 } }"))
                    .isNotEmpty()
                    .allMatch(each -> each.startsWith("PHONE_DARK: color-contrast"));
        }
    }

    /** Of a kind that was right before, and is wrong in another place or by the ground it stands on. */
    @Test
    void wrongColoursAreNoticedWhateverWasRightBefore() {
        String link = "<p>Words around <a href='#x'>a link</a> in a text</p>";
        assertThat(inEveryLook(ROWS, "")).isEmpty();
        assertThat(inEveryLook(link, "")).isEmpty();
        if (Looks.rowsStay()) {
            // The fifth row is one that repeats.
            assertThat(inEveryLook(ROWS, "article > p:nth-child(5) { color: #777; background: #888 }"))
                    .hasSize(Device.values().length);
        }
        assertThat(inEveryLook(ROWS, "article { background: #777 }"))
                .anyMatch(each -> each.startsWith("DESKTOP: color-contrast"))
                .anyMatch(each -> each.startsWith("PHONE: color-contrast"));
        assertThat(
                        inEveryLook(
                                link,
                                "@media (prefers-color-scheme: dark) { article a { color: #ccc; text-decoration: none; border: 0 } }"))
                .isNotEmpty()
                .allMatch(each -> each.matches("(DESKTOP|DESKTOP_ELDER|PHONE)_DARK: link-in-text-block (?s:.*)"));
    }

    private List<String> inEveryLook(String rows, String rule) {
        visit.open("404.html");
        visit.page().evaluate("""
                ([rows, rule]) => {
                  document.querySelector('main').insertAdjacentHTML('beforeend', '<article>' + rows + '</article>');
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync(rule);
                  document.adoptedStyleSheets = [sheet];
                }""", List.of(rows, rule));
        return looks.inEveryLook(true);
    }
}
