package org.zhinan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number without its unit is of the level that a text is cited by, though one that stands above has the number, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationLevelsTest {

    private static final List<String> QUERIES = List.of(
            "灯塔条例 1",
            "灯塔条例第1條",
            "Lighthouse Act 1",
            "Lighthouse Act section 1",
            "Lighthouse Act Chapter 1",
            "航标法 1-1",
            "航标法3",
            "s 1",
            "s. 1(1)(a)",
            "ss. 1(1)",
            "reg. 2",
            "r 2",
            "rule 2",
            "section 1(1)",
            "Lighthouse Act s 1(1)",
            "s 1(1) of the Lighthouse Act",
            "para. 1 of Schedule 1",
            "para 1(1) of Sch 1",
            "Lighthouse Act, paragraph 1 of Schedule 1",
            "sub-paragraph (1) of paragraph 1 of Schedule 1",
            "Section 1 of Chapter 1",
            "paragraph 2 of Article 1",
            "s",
            "what does Article 1 say",
            "what's in the first article?",
            "第一条讲的是什么",
            "第三章写了哪些内容",
            "航标法第三部分讲什么",
            "灯塔条例 第⼀條",
            "the fortieth lamp",
            "ships 2",
            "2 s",
            "paragraph 1");

    private final Corpus corpus = TestCorpus.of(List.of(
            document(
                    "act",
                    new Localised("灯塔条例", "Lighthouse Act"),
                    List.of(
                            place("ch1", "第1章", "Chapter 1"),
                            place("ch1-part1", "第1章第1部", "Chapter 1, Part 1"),
                            place("1", "第1條", "1"),
                            place("1-1", "第1(1)條", "1(1)"),
                            place("1-1-a", "第1(1)(a)條", "1(1)(a)"),
                            place("2", "第2條", "2"),
                            place("schedule-1", "附表1", "Schedule 1"),
                            place("schedule-1-1", "附表1第1段", "Schedule 1, paragraph 1"),
                            place("schedule-1-1-1", "附表1第1(1)段", "Schedule 1, paragraph 1(1)"))),
            document(
                    "law",
                    new Localised("航标法", "Law on Marks"),
                    List.of(
                            place("part1", "第一编", "Part 1"),
                            place("ch1", "第一章", "Chapter 1"),
                            place("ch1-s1", "第一章第一节", "Chapter 1, Section 1"),
                            place("1", "第一条", "Article 1"),
                            place("1-p1", "第一条第一款", "Article 1, paragraph 1"),
                            place("1-p2", "第一条第二款", "Article 1, paragraph 2"),
                            place("ch3", "第三章", "Chapter 3"),
                            place("2", "第二条", "Article 2")))));
    private final SearchIndex index = SearchIndex.of(corpus);

    private static SearchEntry document(String id, Localised name, List<CitableClause> passages) {
        return new SearchEntry(
                "document",
                id,
                name,
                new Localised("zh/" + id + ".html", "en/" + id + ".html"),
                List.of(),
                passages,
                EntrySearchPhrases.NOTHING,
                Map.of(),
                List.of(name),
                List.of());
    }

    private static CitableClause place(String clause, String zh, String en) {
        return new CitableClause(
                clause,
                new Localised("关于" + clause, "On " + clause),
                new Localised("zh/d.html#" + clause, "en/d.html#" + clause),
                EntrySearchPhrases.NOTHING,
                List.of(),
                new Localised(zh, en));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "灯塔条例 1, act, 1",
        "灯塔条例 第1條, act, 1",
        "灯塔条例第1条, act, 1",
        "Lighthouse Act 1, act, 1",
        "Lighthouse Act section 1, act, 1",
        "Lighthouse Act sec 1(1), act, 1-1",
        "Lighthouse Act 1(1)(a), act, 1-1-a",
        "Lighthouse Act Chapter 1, act, ch1",
        "灯塔条例第1章, act, ch1",
        "Lighthouse Act Schedule 1, act, schedule-1",
        "航标法 1, law, 1",
        "航标法1-1, law, 1-p1",
        "航标法第一章第一节, law, ch1-s1",
        "航标法第一编, law, part1",
        "航标法 3, law, ch3",
        "s 1, act, 1",
        "s. 1(1)(a), act, 1-1-a",
        "s.1(1), act, 1-1",
        "ss. 1(1), act, 1-1",
        "reg. 2, act, 2",
        "r 2, act, 2",
        "rule 2, act, 2",
        "section 1(1), act, 1-1",
        "Lighthouse Act s 1(1), act, 1-1",
        "s 1(1) of the Lighthouse Act, act, 1-1",
        "para. 1 of Schedule 1, act, schedule-1-1",
        "para 1(1) of Sch 1, act, schedule-1-1-1",
        "'Lighthouse Act, paragraph 1 of Schedule 1', act, schedule-1-1",
        "paragraph 1 of Schedule 1 to the Lighthouse Act, act, schedule-1-1",
        "sub-paragraph (1) of paragraph 1 of Schedule 1, act, schedule-1-1-1",
        "Section 1 of Chapter 1, law, ch1-s1",
        "paragraph 2 of Article 1, law, 1-p2",
        "Article 1, law, 1",
        "what does Article 1 say, law, 1",
        "\"what's in the first article?\", law, 1",
        "第一条讲的是什么, law, 1",
        "第三章写了哪些内容, law, ch3",
        "航标法第三部分讲什么, law, ch3",
        "what does section 1(1) of the Lighthouse Act say?, act, 1-1"
    })
    void theUsualLevelComesFirst(String query, String document, String clause) {
        Hit hit = index.search(Query.of(query)).hits().get(0);
        assertThat(hit.id()).isEqualTo(document);
        assertThat(hit.clause()).contains(clause);
    }

    @Test
    void whatStandsAboveIsNotBesideIt() {
        assertThat(index.search(Query.of("航标法 1")).hits())
                .extracting(hit -> hit.clause().orElse(""))
                .startsWith("1")
                .doesNotContain("ch1", "part1");
    }

    /** As in 2(s), or a word of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"s", "2 s", "s of 2 ships", "ship's 2 lamps"})
    void theLetterElsewhereIsNoSection(String query) {
        assertThat(index.search(Query.of(query)).hits())
                .noneMatch(hit -> hit.clause().isPresent() && hit.clause().get().equals("2"));
    }

    @ParameterizedTest
    @EnumSource(DataForm.class)
    @Tag("without-browser")
    void theBrowserAgrees(DataForm form) {
        try (BrowserEngine browser = new BrowserEngine(form.scripts(corpus))) {
            for (String query : QUERIES) {
                ParityTest.agree(query, index.search(Query.of(query)).hits(), browser.search(query, 10));
            }
        }
    }
}
