package org.zhinan.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.zhinan.SiteGenerator;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Documents of every shape as Akoma Ntoso, validated against the published schema and read back by the JDK's DOM parser. */
class AkomaNtosoTest {
    private static final String REAL = "../content";
    private static final String SMALL = "src/test/resources/packs/small";
    private static final String TEXTS = "src/test/resources/packs/akn-texts";

    private static AknSchema schema;

    /** A document in one language. */
    private record Written(Document document, Language language, String xml) {
        AknReader read() throws Exception {
            return new AknReader(xml);
        }
    }

    @BeforeAll
    static void readSchema() throws Exception {
        schema = new AknSchema();
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, SMALL, TEXTS})
    void isValid(String pack) throws Exception {
        for (Written each : all(pack)) {
            try {
                schema.validate(each.xml());
            } catch (SAXException e) {
                throw new AssertionError(each.document().id() + " in " + each.language() + ": " + e, e);
            }
        }
    }

    @Test
    void theSchemaRefusesWhatItDoesNotAllow() {
        String xml = written("notice", Language.ZH).xml();

        assertThatThrownBy(() -> schema.validate(xml.replaceFirst("<FRBRcountry[^>]*>", "")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> schema.validate(xml.replaceFirst("eId=\"sec_1__subsec_1\"", "eId=\"sec_1\"")))
                .isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, SMALL, TEXTS})
    void saysEveryClauseInItsPlace(String pack) throws Exception {
        for (Written each : all(pack)) {
            AknReader reader = each.read();

            assertThat(reader.ids())
                    .containsExactlyElementsOf(
                            each.document().clauses().stream().map(Clause::id).toList());
            for (Clause clause : each.document().clauses()) {
                assertThat(reader.text(clause.id())).as(clause.ref()).isEqualTo(clause.text(each.language()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, SMALL, TEXTS})
    void aClauseStandsInTheOneThatItBelongsTo(String pack) throws Exception {
        for (Written each : all(pack)) {
            AknReader reader = each.read();
            for (Clause clause : each.document().clauses()) {
                if (!clause.isRow()) {
                    assertThat(reader.above(clause.id()))
                            .as(clause.ref())
                            .containsAll(clause.number().parent().stream().toList());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, SMALL, TEXTS})
    void bothLanguagesHaveTheSameElements(String pack) throws Exception {
        Map<Document, AknReader> zh = new HashMap<>();
        for (Written each : all(pack)) {
            AknReader other = zh.put(each.document(), each.read());
            if (other != null) {
                assertThat(each.read().eIds()).isEqualTo(other.eIds());
            }
        }
    }

    @Test
    void idsFollowTheNamingConvention() throws Exception {
        AknReader law = written("measures", Language.ZH).read();
        assertThat(law.eId("ch2-s1")).isEqualTo("chp_2__sec_1");
        assertThat(law.eId("1")).isEqualTo("art_1");
        assertThat(law.eId("2-1")).isEqualTo("art_2__para_1__point_1");
        assertThat(law.eId("2-2-1")).isEqualTo("art_2__para_1__point_2__hcontainer_1");
        assertThat(law.eId("2-p2")).isEqualTo("art_2__para_2");
        assertThat(law.eId("2-p3-2")).isEqualTo("art_2__para_3__point_2");
        assertThat(law.eId("3z1")).isEqualTo("art_3z1");
        assertThat(law.eId("4-r1")).isEqualTo("art_4__para_1__table_1__tr_2");
        assertThat(law.eId("annex1-2-1")).isEqualTo("hcontainer_2__art_2__point_1");

        AknReader standard = written("standard", Language.ZH).read();
        assertThat(standard.eId("3-1-2-a")).isEqualTo("subcl_3-1-2__point_a");
        assertThat(standard.eId("a-1")).isEqualTo("cl_a-1");

        AknReader act = written("act", Language.EN).read();
        assertThat(act.eId("recital-2")).isEqualTo("rec_2");
        assertThat(act.element("recital-2")).isEqualTo("recital");
        assertThat(act.eId("2-1-a")).isEqualTo("art_2__para_1__point_a");
    }

    @Test
    void dividesTheTextIntoItsParts() throws Exception {
        AknReader notice = written("notice", Language.ZH).read();
        assertThat(notice.text("docTitle", 0)).contains("关于示例的通知");
        assertThat(notice.text("docNumber", 0)).contains("示例〔2031〕1号");
        assertThat(notice.text("signature", 1)).contains("示例\n委员会");
        assertThat(notice.eId("p6")).isEqualTo("conclusions__p_3");
        assertThat(notice.text("num", 0)).contains("一、");
        assertThat(notice.text("th", 3)).contains("乙");
        assertThat(written("measures", Language.EN).read().text("heading", 0)).contains(" General");
    }

    @Test
    void tellsTheTranslationFromTheOfficialText() throws Exception {
        AknReader official = written("act", Language.EN).read();
        AknReader translation = written("act", Language.ZH).read();

        assertThat(official.values("FRBRtranslation", "href")).isEmpty();
        assertThat(official.values("FRBRlanguage", "language")).containsExactly("eng");
        assertThat(translation.values("FRBRtranslation", "fromLanguage")).containsExactly("eng");
        assertThat(translation.values("FRBRtranslation", "authoritative")).containsExactly("false");
        assertThat(translation.values("FRBRtranslation", "href"))
                .containsExactly(official.values("FRBRuri", "value").get(1));
        assertThat(translation.values("FRBRauthoritative", "value")).containsExactly("false");
        assertThat(translation.values("FRBRlanguage", "language")).containsExactly("zho");
    }

    @Test
    void statesWhatIsKnownAndNothingElse() throws Exception {
        AknReader notice = written("notice", Language.ZH).read();
        assertThat(notice.values("FRBRuri", "value")).contains("/akn/cn/doc/notice/2031-03-04/notice");
        assertThat(notice.values("FRBRnumber", "value")).containsExactly("示例〔2031〕1号");
        assertThat(notice.values("FRBRname", "value")).containsExactly("关于示例的通知");
        assertThat(notice.values("TLCOrganization", "showAs")).containsExactly("示例局", "示例委员会");

        AknReader act = written("act", Language.EN).read();
        assertThat(act.values("FRBRdate", "date")).containsOnly("0001-01-01");
        assertThat(act.values("FRBRdate", "name")).containsOnly("notStated");
        assertThat(act.values("FRBRauthor", "href")).contains("#notStated");
        assertThat(act.values("FRBRcountry", "value")).containsExactly("zz");
    }

    @Test
    void anAnnexIsOneOfItsNotice() throws Exception {
        Library library = library(REAL);
        Edition edition = library.current();
        AknReader annex = new AknReader(
                new AkomaNtoso(edition, library.site().name()).of(edition.document("kpi-reference"), Language.ZH));

        assertThat(annex.values("attachmentOf", "showAs")).containsExactly("智能工厂梯度培育要素条件");
        assertThat(annex.values("FRBRdate", "date")).containsOnly("2024-11-08");
        assertThat(annex.values("TLCOrganization", "showAs")).contains("陕西省财政厅");
    }

    private static Written written(String document, Language language) {
        return all(TEXTS).stream()
                .filter(each -> each.document().id().equals(document) && each.language() == language)
                .findFirst()
                .orElseThrow();
    }

    private static List<Written> all(String pack) {
        Library library = library(pack);
        Bilingual name = library.site().name();
        List<Written> all = new ArrayList<>();
        for (Edition edition : library.editions()) {
            AkomaNtoso documents = new AkomaNtoso(edition, name);
            for (Document document : edition.documents()) {
                for (Language language : Language.values()) {
                    if (language == document.original() || document.translated()) {
                        all.add(new Written(document, language, documents.of(document, language)));
                    }
                }
            }
        }
        return all;
    }

    private static Library library(String pack) {
        return SiteGenerator.library(Path.of(pack));
    }
}
