package org.zhinan.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.text.Language;

/** Appendices count for themselves, whatever begins them. */
@Tag("fast")
class AppendicesTest {
    @Test
    void linesBelowAppendicesBeginOneEach() {
        assertThat(CitedText.of("outline", Language.EN, """
                        I. Scope
                        A. Plants
                        Appendices
                        A. Requirements
                        1. Material
                        (a) signed
                        B. Form
                        1. Output
                        """))
                .containsExactly(
                        "d1 | I | I",
                        "d1-s-a | I.A | I.A",
                        "p1 |  | ",
                        "annexa | 附录A | Appendix A",
                        "annexa-1 | 附录A.1 | Appendix A, 1",
                        "annexa-1-a | 附录A.1（a） | Appendix A, 1(a)",
                        "annexb | 附录B | Appendix B",
                        "annexb-1 | 附录B.1 | Appendix B, 1");
    }

    @Test
    void theyMayBeNumberedAsTheTextIs() {
        assertThat(CitedText.of("outline", Language.EN, """
                        I. Scope
                        All plants.
                        II. Procedure
                        Annexes
                        I. Budget
                        A. Staff
                        B. Material
                        II. Partners
                        A. Universities
                        """))
                .containsExactly(
                        "d1 | I | I",
                        "d1-p1 | I | I",
                        "d2 | II | II",
                        "p1 |  | ",
                        "annex1 | 附件I | Annex I",
                        "annex1-s-a | 附件I.A | Annex I, A",
                        "annex1-s-b | 附件I.B | Annex I, B",
                        "annex2 | 附件II | Annex II",
                        "annex2-s-a | 附件II.A | Annex II, A");
    }

    @Test
    void inChineseToo() {
        assertThat(CitedText.of("notice", Language.ZH, """
                        一、要求
                        见附录。
                        附录
                        A.围栏
                        1.高度不低于两米；
                        2.材料为钢。
                        B.标识
                        1.字体为黑体。
                        """))
                .containsExactly(
                        "1 | 一 | I",
                        "1-p1 | 一 | I",
                        "p1 |  | ",
                        "annexa | 附录A | Appendix A",
                        "annexa-1 | 附录A 1 | Appendix A 1",
                        "annexa-2 | 附录A 2 | Appendix A 2",
                        "annexb | 附录B | Appendix B",
                        "annexb-1 | 附录B 1 | Appendix B 1");
    }

    /** Lines that follow one another only say what the appendices are. */
    @Test
    void aListIsNone() {
        assertThat(CitedText.numbered("outline", Language.EN, """
                        I. Scope
                        Appendices
                        A. Requirements
                        B. Form
                        """))
                .noneMatch(each -> each.id().startsWith("annex"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notice   | ZH | 附录A            | annexa   | 附录A   | Appendix A
            notice   | ZH | 附录 一          | annex1   | 附录一  | Appendix I
            notice   | ZH | 附录 B.1         | annexb-1 | 附录B.1 | Appendix B.1
            notice   | ZH | 附录B.1　费用    | annexb-1 | 附录B.1 | Appendix B.1
            notice   | EN | Appendix A       | annexa   | 附录A   | Appendix A
            notice   | EN | Annex II         | annex2   | 附件II  | Annex II
            law      | ZH | 附录A            | annexa   | 附录A   | Appendix A
            law      | EN | Appendix B       | annexb   | 附录B   | Appendix B
            guidance | EN | APPENDIX C       | annexc   | 附录C   | Appendix C
            guidance | EN | Annex II – Costs | annex2   | 附件II  | Annex II
            guidance | EN | Appendix A Costs | annexa   | 附录A   | Appendix A
            guidance | ZH | 附录A            | annexa   | 附录A   | Appendix A
            treaty   | EN | Appendix 2       | annex2   | 附录2   | Appendix 2
            eu-act   | EN | Appendix 2       | annex2   | 附录2   | Appendix 2
            uk-act   | EN | Appendix A       | annexa   | 附錄A   | Appendix A
            standard | ZH | 附录一           | annex1   | 附录一  | Annex 1
            standard | ZH | 附　录　A        | annex-a  | 附录A   | Annex A
            standard | ZH | 附件B            | annex-b  | 附件B   | Appendix B
            standard | EN | Appendix B       | annex-b  | 附件B   | Appendix B
            """)
    void aLineOfItsOwnBeginsOne(String profile, Language language, String line, String id, String zh, String en) {
        List<String> read = CitedText.of(profile, language, "Sample text\n" + line + "\nWords of it");
        assertThat(read.get(1)).isEqualTo(id + " | " + zh + " | " + en);
        assertThat(CitedText.numbered(profile, language, "Sample text\n" + line + "\nWords of it")
                        .get(2)
                        .parent())
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guidance | EN | Appendix A contains the form.
            guidance | EN | Annex II (see below) applies
            notice   | ZH | 附录A给出了评价指标。
            notice   | EN | Appendix A to the Measures
            standard | ZH | 附录A的规定适用
            """)
    void aSentenceBeginsNone(String profile, Language language, String line) {
        assertThat(CitedText.of(profile, language, "Sample text\n" + line).get(1))
                .doesNotContain("annex");
    }

    @ParameterizedTest
    @CsvSource({"standard, annex-a, a-1, a-1-2", "guidance, annexa, annexa-a-1, annexa-a-1-2"})
    void clausesOfAnAppendixSayWhichItIs(String profile, String annex, String clause, String inner) {
        List<BlockNumber> read = CitedText.numbered(profile, Language.EN, """
                1. Scope
                Appendix A
                A.1 General
                A.1.1 Once
                A.1.2 Twice
                """);
        assertThat(read).extracting(BlockNumber::id).contains(annex, clause, inner);
        assertThat(read.get(2).place().en()).isEqualTo("A.1");
        assertThat(read.get(2).parent()).contains(annex);
        assertThat(read.get(4).place().en()).isEqualTo("A.1.2");
        assertThat(read.get(4).parent()).contains(clause);
    }

    /** The Chinese of a text in English has the same ids, translated or not. */
    @Test
    void theOtherLanguageHasTheSameIds() {
        List<BlockNumber> english = CitedText.numbered("outline", Language.EN, """
                Appendices
                A. Requirements
                1. Material
                B. Form
                1. Output
                """);
        List<BlockNumber> waiting = CitedText.numbered("outline", Language.ZH, """
                附录
                A. 〖待译〗Requirements
                1. 〖待译〗Material
                B. 〖待译〗Form
                1. 〖待译〗Output
                """);
        assertThat(waiting).extracting(BlockNumber::id).isEqualTo(ids(english));
        assertThat(english).extracting(BlockNumber::counterpart).startsWith("附录", "A. ", "1. ");
        assertThat(english.get(1).parent()).isEqualTo(Optional.empty());
    }

    private static List<String> ids(List<BlockNumber> read) {
        return read.stream().map(BlockNumber::id).toList();
    }
}
