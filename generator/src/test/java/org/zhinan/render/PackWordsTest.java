package org.zhinan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.SiteGenerator;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.EntryKindNames;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.publish.Staging;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/** A pack says in its own words what the interface calls things. */
final class PackWordsTest {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final Pattern PLURAL = Pattern.compile("[{]\\d[}] (?!has |does |lists )[a-z]+s\\b");

    @TempDir
    private Path folder;

    @Test
    void wordsOfThePackStandInThePlaceOfTheGeneralOnes() throws IOException {
        Path site = build("title.scenarios=示范项目\nnav.scenarios=项目\n");
        assertThat(Files.readString(site.resolve("zh/2030/scenarios/index.html")))
                .contains("<h1>示范项目</h1>")
                .contains(">项目</a>");
        assertThat(Files.readString(site.resolve("en/2030/scenarios/index.html")))
                .contains("Typical scenarios");
    }

    /** One name is enough for all the words that have it, on pages, in the search and in words of the pack. */
    @Test
    void namesOfThePackStandInAllWordsThatHaveThem() throws IOException {
        Path site = build("name.scenario=项目\nname.typical=示范项目\nname.guide=项目指引\nname.tier=等次\nname.criteria=评审条件\n"
                + "name.enterprise=单位\nname.table=推荐表\nnav.scenarios=各{scenario}\n");
        assertThat(Files.readString(site.resolve("zh/2030/scenarios/index.html")))
                .contains("<h1>示范项目</h1>", "顺序与编号同项目指引", ">各项目</a>")
                .doesNotContain("典型场景");
        assertThat(Files.readString(site.resolve("zh/2030/tools/tier.html")))
                .contains("<h1>评审条件自查</h1>")
                .doesNotContain("要素条件自查");
        assertThat(Files.readString(site.resolve("zh/2030/tools/collect.html"))).contains("<h1>合并各单位报送的推荐表</h1>");
        assertThat(Files.readString(site.resolve("en/2030/scenarios/index.html")))
                .contains("Typical scenarios");
    }

    /** A slot that nothing fills would stand on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everySlotIsANumberANameOrTheSearchs(String language) throws IOException {
        Set<String> search = Set.of("{q}", "{n}", "{edition}", "{citation}", "{typed}", "{found}");
        assertThat(Files.readAllLines(TEMPLATES.resolve("text/" + language + ".properties")).stream()
                        .map(line -> EntryKindNames.USUAL.fill(line, language.equals("zh") ? Language.ZH : Language.EN))
                        .flatMap(line -> Pattern.compile("[{][A-Za-z ]+[}]")
                                .matcher(line)
                                .results())
                        .map(MatchResult::group))
                .isSubsetOf(search);
    }

    @Test
    void aKeyThatDoesNotExistAndASlotThatIsMissingAreProblemsOfTheirLines() {
        assertThatThrownBy(() -> build("title.scenario=项目\n\nhome.send.call=材料\nhome.eligible.call=自查\n"))
                .hasMessage(
                        "content/text/zh.properties:1: there is no interface word 'title.scenario'. Write a key that"
                                + " templates/text/ has, or take the line out.\n"
                                + "content/text/zh.properties:3: there is no interface word 'home.send.call'. Write a key that"
                                + " templates/text/ has, or take the line out.\n"
                                + "content/text/zh.properties:4: 'home.eligible.call' must have [{0}], not []. Keep what stands"
                                + " in braces: '{0}：申报前自查'.");
    }

    /** The later one of two would win unseen. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noInterfaceWordStandsTwice(String language) throws IOException {
        assertThat(Files.readAllLines(TEMPLATES.resolve("text/" + language + ".properties")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aCountIsFollowedByTheFormOfTheNounThatFits() {
        InterfaceWords english = general();
        assertThat(english.of("uses.count", 1)).isEqualTo("Cited in 1 place");
        assertThat(english.of("uses.count", 2)).isEqualTo("Cited in 2 places");
        assertThat(english.of("documents.lead", 1, 1)).startsWith("1 document with 1 clause, each");
        assertThat(english.of("home.tier.lead.plain", 1)).startsWith("There is 1 tier. ");
        assertThat(english.of("compare.changes", 1, "Basic")).isEqualTo("1 difference from Basic");
    }

    /** What stands beside a name, or is never asked for with one, has one form. */
    @Test
    void noCountIsFollowedByANounInThePluralOnly() {
        InterfaceWords english = general();
        Set<String> never = Set.of(
                "data.more",
                "due.left",
                "due.open",
                "home.eligible.calls",
                "tool.eligibility.begin",
                "tool.form-lines.full",
                "tool.tier.lead");
        assertThat(english.keys().stream()
                        .filter(key -> !never.contains(key))
                        .filter(key -> PLURAL.matcher(english.orText(key)).find()))
                .isEmpty();
    }

    private static InterfaceWords general() {
        Problems problems = new Problems();
        InterfaceWords words = InterfaceWords.read(TEMPLATES, SourceFolder.of(TEMPLATES), MemoCache.none(), problems)
                .get(Language.EN);
        assertThat(problems.isEmpty()).isTrue();
        return words;
    }

    private Path build(String words) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Files.createDirectories(content.resolve("text"));
        Files.writeString(content.resolve("text/zh.properties"), words);
        Path site = folder.resolve("site");
        new SiteGenerator(content, TEMPLATES, Optional.empty(), "test")
                .build(() -> Staging.begin(site), SharedCache.context());
        return site;
    }
}
