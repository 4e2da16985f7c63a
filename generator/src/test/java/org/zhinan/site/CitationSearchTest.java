package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.SiteGenerator;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.Hit;
import org.zhinan.search.Query;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.SearchIndex;
import org.zhinan.search.SearchResults;
import org.zhinan.site.address.ClauseCitation;
import org.zhinan.testing.RealContent;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/** Whoever cites a clause finds it first, however the citation is written. */
class CitationSearchTest {

    /** The head of a table is cited by no number. */
    private static final String HEAD = "head";

    @ParameterizedTest
    @ValueSource(strings = {"content", "refs", "akn-texts", "editions"})
    void everyClauseIsFoundFirstByItsCitation(String pack) {
        Path content = pack.equals("content") ? Path.of("../content") : SmallPack.PACKS.resolve(pack);
        Library library = SiteGenerator.library(content);
        List<String> missed = new ArrayList<>();
        for (EditionCorpus corpus : SearchEntries.of(library)) {
            try (SearchIndex index = SearchIndex.of(corpus.corpus())) {
                Edition edition = library.edition(corpus.edition());
                for (Document document : edition.documents()) {
                    document.clauses().stream()
                            .filter(clause -> !clause.id().endsWith(HEAD))
                            .forEach(clause -> queries(edition, document, clause).stream()
                                    .filter(query -> !isFirst(index, corpus, document, clause, query))
                                    .map(query -> clause.ref() + " by <" + query + ">")
                                    .forEach(missed::add));
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static Set<String> queries(Edition edition, Document document, Clause clause) {
        Set<String> queries = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            String place = clause.number().place().in(language);
            if (!place.isEmpty()) {
                String blank = language == Language.EN ? " " : "";
                String name = document.shortName().in(language) + blank;
                queries.add(ClauseCitation.of(document, clause).in(language));
                queries.add(name + place.replaceAll("[（）、.()]", " "));
                queries.add(name + place.replace('（', '(').replace('）', ')').replace("、", ""));
                queries.addAll(titled(edition, document, place, language));
            }
        }
        return queries;
    }

    /** By its title, where no other document has it too. */
    private static List<String> titled(Edition edition, Document document, String place, Language language) {
        String title = document.name().in(language).replace("\n", "");
        long same = edition.documents().stream()
                .filter(other -> other.name().equals(document.name()))
                .count();
        Optional<String> number = document.number().map(Clause::official);
        List<String> queries = new ArrayList<>();
        if (!title.isEmpty() && same == 1) {
            queries.add("《" + title + "》" + place);
        }
        if (!title.isEmpty()) {
            number.ifPresent(each -> queries.add("《" + title + "》" + place + "（" + each + "）：“智能工厂”"));
        }
        return queries;
    }

    /** Several clauses may have one citation, as a heading and the text below it; a clause may be found as the entry that it is of. */
    private static boolean isFirst(
            SearchIndex index, EditionCorpus corpus, Document document, Clause clause, String query) {
        List<Hit> hits = index.search(new Query(query, 1, Map.of())).hits();
        if (hits.isEmpty()) {
            return false;
        }
        Hit hit = hits.get(0);
        return hit.kind().equals("document")
                ? hit.id().equals(document.id())
                        && hit.clause()
                                .flatMap(document.clauses()::find)
                                .filter(found -> sameCitation(found, clause))
                                .isPresent()
                : entry(corpus, hit).places().stream()
                        .anyMatch(own -> own.document().equals(document.id())
                                && own.place()
                                        .zh()
                                        .equals(clause.number().place().zh()));
    }

    private static boolean sameCitation(Clause one, Clause two) {
        return bare(one.number().place().zh()).equals(bare(two.number().place().zh()))
                || bare(one.number().place().en())
                        .equals(bare(two.number().place().en()));
    }

    /** Who writes no brackets cannot tell note [1] from item 1. */
    private static String bare(String place) {
        return place.replaceAll("[\\[\\]（）、.()]", "");
    }

    private static SearchEntry entry(EditionCorpus corpus, Hit hit) {
        return corpus.corpus().entries().stream()
                .filter(entry -> entry.kind().equals(hit.kind()) && entry.id().equals(hit.id()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "law, 灯塔条例第四条第一款第二项",
        "law, 灯塔条例 第4条第1款第(2)项",
        "law, 第四条第一款第（二）项",
        "law, 第三章",
        "law, 《管理条例》第四条",
        "rules, 细则第三条",
        "rules, 实施细则第三条",
        "standard, 灯塔标准 4.2.1 b",
        "standard, 4.2.1b)",
        "act, Article 4(2)(b)(i)",
        "act, Art. 4(2)(b)(i)",
        "act, 'Union Regulation, Article 4(2)(a)'",
        "act, Article 4(2)(a) of the Union Regulation"
    })
    void whatAPersonWritesIsFoundToo(String document, String query) {
        Library library = SiteGenerator.library(SmallPack.PACKS.resolve("refs"));
        try (SearchIndex index = SearchIndex.of(SearchEntries.of(library).get(0).corpus())) {
            assertThat(index.search(Query.of(query)).hits().get(0).id()).isEqualTo(document);
        }
    }

    /** It is the paragraph that the article's number stands in, which is cited as the article; an item of it is another clause. */
    @ParameterizedTest
    @CsvSource({"办法第八条第一款, 8", "《管理办法》第八条第一款, 8", "办法第8条第1款, 8", "第九条第一款, 9", "办法第八条第二款, 8-p2", "办法第八条第一款第（四）项, 8-4"})
    void theFirstParagraphOfAnArticleIsFoundSurely(String query, String clause) {
        Library library = SiteGenerator.library(SmallPack.PACKS.resolve("kits/measures"));
        try (SearchIndex index = SearchIndex.of(SearchEntries.of(library).get(0).corpus())) {
            SearchResults results = index.search(Query.of(query));
            assertThat(results.certain()).isTrue();
            assertThat(results.hits().get(0).id()).isEqualTo("measures");
            assertThat(results.hits().get(0).clause()).contains(clause);
        }
    }

    @Test
    void aHitSaysItsClause() {
        Library library = RealContent.library();
        try (SearchIndex index = SearchIndex.of(SearchEntries.of(library).get(0).corpus())) {
            Hit hit = index.search(Query.of("要素条件一5")).hits().get(0);
            assertThat(hit.citation().zh()).isEqualTo("要素条件 一、5");
            assertThat(hit.citation().en()).isEqualTo("Criteria I.5");
        }
    }
}
