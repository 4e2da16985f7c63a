package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What every page has, and which pages there are. */
class PageContractTest {
    private static final Pattern ONE_AND_PLURAL =
            Pattern.compile("\\b1 (places|clauses|differences|scenarios|conditions)\\b");
    private static final Site SITE = Site.plain();
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^<>\"]|\"[^\"]*\")*)>", Pattern.DOTALL);
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    @Test
    void thePagesOfTheContractAreThere() {
        Set<String> expected = new TreeSet<>(List.of("index.html", "404.html"));
        for (String language : List.of("zh", "en")) {
            for (String name : List.of("index", "glossary", "references", "search", "about")) {
                expected.add(language + "/" + name + ".html");
            }
            String edition = language + "/2024/";
            Stream.of("apply", "downloads").forEach(name -> expected.add(edition + name + ".html"));
            Stream.of("documents", "scenarios", "domains", "areas", "tiers", "indicators", "technologies")
                    .forEach(kind -> expected.add(edition + kind + "/index.html"));
            Official.documents().keySet().forEach(id -> expected.add(edition + "documents/" + id + ".html"));
            numbered(40, number -> edition + "scenarios/scenario-%02d.html".formatted(number), expected);
            numbered(15, number -> edition + "domains/domain-%02d.html".formatted(number), expected);
            numbered(5, number -> edition + "areas/area-" + number + ".html", expected);
            numbered(20, number -> edition + "indicators/indicator-%02d.html".formatted(number), expected);
            Stream.of("basic", "advanced", "excellent", "leading")
                    .forEach(tier -> expected.add(edition + "tiers/tier-" + tier + ".html"));
        }
        for (String view : List.of("both", "en/both")) {
            Official.documents().keySet().forEach(id -> expected.add(view + "/2024/documents/" + id + ".html"));
        }
        assertThat(SITE.pages().keySet()).containsAll(expected);
        assertThat(SITE.files()).contains("manifest.json").doesNotContain("feed.xml", "sitemap.xml");
    }

    private static void numbered(int last, Function<Integer, String> path, Set<String> into) {
        IntStream.rangeClosed(1, last).boxed().map(path).forEach(into::add);
    }

    /** What leads on at once, as the start does, would break off what it loads. */
    @Test
    void onlyWhereOneCanSearchIsTheSearchLoaded() {
        SITE.pages()
                .forEach((path, page) -> assertThat(
                                page.select("script[src*=search/]").isEmpty())
                        .as(path)
                        .isEqualTo(page.select("form[role=search]").isEmpty()));
    }

    /** Each page has its counterpart in the other language. */
    @Test
    void bothLanguagesHaveTheSamePages() {
        assertThat(inLanguage("zh")).isEqualTo(inLanguage("en"));
        assertThat(inLanguage("both")).isEqualTo(inLanguage("en/both"));
    }

    private static List<String> inLanguage(String language) {
        return SITE.pages().keySet().stream()
                .filter(path ->
                        path.startsWith(language + "/") && (language.equals("en/both") || !path.startsWith("en/both/")))
                .map(path -> path.substring(language.length()))
                .toList();
    }

    @Test
    void namesOfFilesAreShortAndPlain() {
        assertThat(SITE.files()).allSatisfy(path -> {
            assertThat(path).matches("[a-z0-9][a-z0-9._/-]*");
            assertThat(path).hasSizeLessThan(120);
        });
    }

    @Test
    void aPageHasOneHeadingOfTheFirstLevelAndATitle() {
        assertThat(SITE.pages()).allSatisfy((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.selectFirst("h1").text()).as(path).isNotBlank();
            assertThat(page.title()).as(path).isNotBlank().doesNotContain("\n");
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.select("meta[name=viewport]")).as(path).hasSize(1);
            assertThat(page.select("meta[charset=utf-8]")).as(path).hasSize(1);
        });
    }

    @Test
    void titlesTellThePagesOfALanguageApart() {
        for (String view : List.of("zh/", "en/", "both/")) {
            Set<String> seen = new HashSet<>();
            assertThat(SITE.pages().subMap(view, view + "~").values().stream().map(Document::title))
                    .filteredOn(title -> !seen.add(title))
                    .isEmpty();
        }
    }

    @Test
    void ownIdsBeginWithZ() {
        assertThat(SITE.pages()).allSatisfy((path, page) -> {
            Set<String> seen = new HashSet<>();
            for (Element element : page.select("[id]")) {
                assertThat(seen.add(element.id()))
                        .as(path + ": twice " + element.id())
                        .isTrue();
            }
            if (!path.matches("(zh|en|both|en/both)/2024/documents/(?!index).*")) {
                assertThat(ClauseCheck.clauseElements(page)).as(path).isEmpty();
            }
        });
    }

    @Test
    void everyPageSaysThatTheOfficialDocumentPrevails() {
        assertThat(SITE.pages().keySet())
                .filteredOn(path -> {
                    String words = path.startsWith("en/") ? "the official document prevails" : "以正式文件为准";
                    return !SITE.page(path).body().text().contains(words);
                })
                .isEmpty();
    }

    @Test
    void editorialAdditionsAreMarkedAsSuch() {
        for (String language : List.of("zh", "en")) {
            String word = language.equals("zh") ? "编者" : "ditor";
            assertThat(SITE.entries(language + "/2024/scenarios"))
                    .hasSize(40)
                    .allSatisfy((path, page) ->
                            assertThat(page.selectFirst("main").html()).as(path).contains(word));
        }
    }

    @Test
    void everyElementIsClosed() {
        assertThat(SITE.pages().keySet())
                .filteredOn(path -> !unclosed(SITE.source(path)).isEmpty())
                .isEmpty();
    }

    @Test
    void anElementThatIsNotClosedIsNoticed() {
        assertThat(unclosed("<ul><li>a<li>b</ul>")).containsExactly("</ul> closes <li>");
        assertThat(unclosed("<div><p title=\"a > b\">x</p>")).containsExactly("<div> stays open");
        assertThat(unclosed("<p>a<br>b</p><!-- <p> --><svg><path d=\"M0\"/></svg>"))
                .isEmpty();
    }

    /** Words quoted out of a clause stand alone there; a subject that they lack is put before them in brackets. */
    @Test
    void aQuestionBeginsWithACapital() {
        assertThat(SITE.page("en/2024/tools/eligibility.html")
                        .select(".z-ask-words")
                        .eachText())
                .isNotEmpty()
                .allMatch(words ->
                        Character.isUpperCase(words.replaceFirst("^[(]", "").codePointAt(0)));
    }

    @Test
    void noCountOfOneHasAPlural() {
        assertThat(SITE.pages().keySet())
                .filteredOn(path -> path.startsWith("en/"))
                .filteredOn(path -> ONE_AND_PLURAL.matcher(SITE.source(path)).find())
                .isEmpty();
    }

    /** Reads the source as it stands: a parser would close what is open. */
    private static List<String> unclosed(String source) {
        List<String> faults = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(source.replaceAll("(?s)(<script[^>]*>).*?</script>", "$1</script>"));
        while (tags.find()) {
            String name = tags.group(2) == null ? "" : tags.group(2).toLowerCase(Locale.ROOT);
            if (name.isEmpty() || VOID.contains(name) || tags.group(3).endsWith("/")) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                open.push(name);
            } else if (!name.equals(open.peek())) {
                faults.add("</" + name + "> closes <" + open.peek() + ">");
                open.remove(name);
            } else {
                open.pop();
            }
        }
        if (faults.isEmpty()) {
            open.forEach(name -> faults.add("<" + name + "> stays open"));
        }
        return faults;
    }
}
