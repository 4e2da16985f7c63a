package org.zhinan.render;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.SiteGenerator;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.EntryKindNames;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.publish.Staging;
import org.zhinan.site.answer.SearchWordsBuilder;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/** A page has one name: in the navigation, above it, in the footer, on the buttons that lead to it, in the search and in the help. */
@Tag("fast")
final class PageNamesTest {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final Path CONTENT = Path.of("../content");

    /** Entries of the navigation that say less than the title, and why. */
    private static final String ONE_WORD = "the navigation of a phone has two lines: one word of the title";

    private static final Map<String, String> SHORT = Map.of(
            "apply", ONE_WORD, "tiers", ONE_WORD, "scenarios", ONE_WORD, "indicators", ONE_WORD, "downloads", ONE_WORD);

    /** Words that name one page or one section of it. */
    private static final List<List<String>> SAME = List.of(
            List.of("title.tools/eligibility", "home.eligible.tool"),
            List.of("title.tools/tier", "home.tier.tool", "tool.eligibility.to-tier"),
            List.of("title.tools/coverage", "home.scenarios.tool"),
            List.of("title.tools/form-lines", "home.send.tool"),
            List.of("title.tools/collect", "duties.collect"),
            List.of("title.downloads", "home.send.forms"),
            List.of("apply.duties", "home.send.on", "tool.next.duties"),
            List.of("tiers.named", "tool.coverage.tiers"),
            List.of("domain.conditions", "scenario.conditions"),
            List.of("tier.names", "tool.tier.names"));

    /** Pages whose heading says more than the name that leads to them, and why. */
    private static final Map<String, String> LONGER_HEADINGS =
            Map.of("apply.html", "whose call it is, and for what", "index.html", "the name of the site");

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    /** What the pages of the pack quote that is no word of the interface. */
    private static final Map<String, String> NO_WORDS = Map.ofEntries(
            entry("二（二）", "an example of a number"), entry("减少动态效果", "a setting of the system"), entry("§", "a sign"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNavigationSaysTheTitleOrOneWordOfIt(Language language) {
        InterfaceWords words = general(language);
        for (String key : words.keys()) {
            String page = key.substring(key.indexOf('.') + 1);
            if (!key.startsWith("nav.") || !words.keys().contains("title." + page)) {
                continue;
            }
            String title = words.of("title." + page);
            if (SHORT.containsKey(page)) {
                assertThat(title.toLowerCase(Locale.ROOT))
                        .as(page)
                        .contains(words.of(key).toLowerCase(Locale.ROOT))
                        .isNotEqualTo(words.of(key).toLowerCase(Locale.ROOT));
            } else {
                assertThat(words.of(key)).as(page).isEqualTo(title);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatLeadsToAPageHasItsName(Language language) {
        InterfaceWords words = general(language);
        for (List<String> names : SAME) {
            assertThat(names.stream().filter(words.keys()::contains).map(words::of))
                    .as(names.get(0))
                    .containsOnly(words.of(names.get(0)));
        }
        assertThat(words.of("tools.title")).as(ONE_WORD).endsWith(words.of("nav.tools"));
        assertThat(words.of("home.collect").toLowerCase(Locale.ROOT))
                .endsWith(words.of("title.tools/collect").toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSearchKnowsThePagesByTheirTitles(Language language) {
        InterfaceWords words = general(language);
        SearchWordsBuilder.of(ShippedSearchVocabulary.shipped(), EntryKindNames.USUAL)
                .pages()
                .forEach((page, asked) -> asked.title()
                        .ifPresent(title -> assertThat(title.in(language))
                                .isEqualTo(words.of("title." + page.replace("/index", "")))));
    }

    /** In the words of the interface, as they are or up to a place that is filled. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theHelpQuotesWhatThePagesSay(Language language) throws IOException {
        InterfaceWords words = general(language);
        List<String> said = words.keys().stream()
                .map(words::orText)
                .flatMap(word -> Stream.of(word, word.replaceFirst("[ （(]*[{]\\d.*", "")))
                .toList();
        for (String name : List.of("help", "accessibility", "about")) {
            String page = Files.readString(CONTENT.resolve("pages/" + language.id() + "/" + name + ".md"));
            assertThat(QUOTED.matcher(page).results().map(quoted -> quoted.group(1)))
                    .as(name)
                    .filteredOn(quoted -> !NO_WORDS.containsKey(quoted))
                    .isSubsetOf(said);
        }
    }

    @Test
    void theFooterCallsEachPageByItsNameAndHeading(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        new SiteGenerator(SmallPack.ORIGINAL.content(), TEMPLATES, Optional.empty(), "test")
                .build(() -> Staging.begin(site), SharedCache.context());
        for (Language language : Language.values()) {
            Path page = site.resolve(language.id() + "/2030/documents/index.html");
            List<String> wrong = new ArrayList<>();
            for (Element link : read(page).select(".z-footer-nav a")) {
                Document target = read(page.resolveSibling(link.attr("href")).normalize());
                String named = target.title().replaceFirst(" - .*", "");
                String heading = target.selectFirst("main h1").ownText();
                boolean longer = LONGER_HEADINGS.keySet().stream().anyMatch(link.attr("href")::endsWith);
                if (!named.equals(link.text()) || !longer && !heading.equals(link.text())) {
                    wrong.add(link.text() + " | " + named + " | " + heading);
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static Document read(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page));
    }

    private static InterfaceWords general(Language language) {
        Problems problems = new Problems();
        InterfaceWords words = InterfaceWords.read(TEMPLATES, SourceFolder.of(CONTENT), MemoCache.none(), problems)
                .get(language);
        assertThat(problems.isEmpty()).isTrue();
        return words;
    }
}
