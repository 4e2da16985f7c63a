package org.zhinan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.testing.Golden;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Language;

/** References by number in invented texts of each kind become links to the clause that is meant, or none. */
@Tag("fast")
class ClauseReferencesTest {
    private static final String LAW = """
            # 示例市灯塔管理办法

            ## 第一章 总则

            第一条 为了管理灯塔，制定本办法。

            第二条 灯塔是指发光的建筑。

            第三条 灯塔由市政府管理。

            第四条 申请人应当：

            （一）有灯塔；

            （二）有船。

            申请人可以撤回申请。

            有前款情形的，不再受理。

            ## 第二章 附则

            第五条 本办法自公布之日起施行。

            # 附表一

            清单。

            """;
    private static final String ACT = """
            # Regulation on Lighthouses

            ## Chapter I General provisions

            ### Article 1 Purpose

            This Regulation provides for lighthouses.

            ### Article 2 Scope

            1. This Regulation applies to lighthouses:

            (a) on land;

            (b) at sea.

            (aa) on islands;

            The list is not exhaustive.

            1a. Buoys are included.

            2. It does not apply to lamps.

            ## Chapter II Final provisions

            ### Article 3

            Entry into force

            This Regulation enters into force on its publication.

            It applies later.

            ### Article 4 Application

            %s

            # Annex I

            A list.
            """;

    @TempDir
    private Path folder;

    /** Read the table with the texts in packs/refs: whatever is not in it is no link. */
    @Test
    void theTextsReferToWhatTheTableSays() {
        ReferencePack pack = ReferencePack.read(SmallPack.PACKS.resolve("refs"));

        Golden.assertText(
                "packs/refs-links.txt",
                String.join("\n", pack.all()) + "\n\nunresolved\n" + String.join("\n", pack.unresolved()) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依照《示例港口法》第四条处罚。",
                "依照《示例港口法》第三条、第四条和第五条处罚。",
                "依照《示例港口法》（2030年修正）第三条处罚。",
                "依照《示例港口法》的第三条处罚。",
                "依照《示例港口法》中第三条处罚。",
                "依照《示例港口法》的规定，第四条的罚款减半。",
                "依照《示例港口法》第三条第一款的规定，有第二款情形的减半。",
                "依照《示例港口法》，第四条的罚款减半。",
                "依照行政处罚法第三条处罚。",
                "依照民法典第四条处罚。",
                "依照基本法第三条处罚。",
                "依照日本法第三条处罚。",
                "依照该办法第三条处罚。",
                "依照市办法第三条处罚。",
                "依照其第三条处罚。",
                "依照指导意见第三条处理。",
                "依照合同第三条处理。",
                "依照公司章程第三条处理。",
                "依照国务院令第123号第三条处理。",
                "依照国发〔2030〕1号文件第三条处理。",
                "按照“示例港口规则”第三条处理。",
                "在第三条生产线上制造。",
                "符合第二条件的受理。",
                "依照第三条款处理。",
                "目前条件下不受理。",
                "提出三条建议和两款产品。",
                "完成第一项任务和第二项工作。",
                "支付前款项。",
                "适用本条例外情形。",
                "依照第四章节处理。",
                "提交附表一份。",
                "写明“第三条 灯塔由省政府管理。”",
                "依照《示例港口法》附表一处理。"
            })
    void whatMayBeOfAnotherTextOrIsNoNumberIsNoLink(String sentence) {
        ReferencePack pack = law(sentence);

        assertThat(pack.in("6")).isEmpty();
        assertThat(pack.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    依照本办法第四条处理。             | 本办法第四条           | 4
                    依照第四条处理。                   | 第四条                 | 4
                    依照第4条处理。                    | 第4条                  | 4
                    第四条第一款第（二）项除外。       | 第四条第一款第（二）项 | 4-2
                    第四条第一款第二项除外。           | 第四条第一款第二项     | 4-2
                    第四条第（二）项除外。             | 第四条第（二）项       | 4-2
                    第四条第二款除外。                 | 第四条第二款           | 4-p2
                    第二条第一款除外。                 | 第二条第一款           | 2
                    依照《示例市灯塔管理办法》第四条。 | 第四条                 | 4
                    依照本《办法》第四条。             | 本《办法》第四条       | 4
                    依照前条处理。                     | 前条                   | 5
                    除本章另有规定外，照办。           | 本章                   | ch2
                    依照第一章处理。                   | 第一章                 | ch1
                    见附表一。                         | 附表一                 | schedule1
                    """)
    void whatIsOfTheTextIsALink(String sentence, String words, String clause) {
        ReferencePack pack = law(sentence);

        assertThat(pack.in("6")).containsEntry(words, "#" + clause).hasSize(1);
        assertThat(pack.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本办法第九十九条", "第四条第四款", "第四条第（九）项", "第二条第二款", "第九章", "前款", "附表二", "本条第三款"})
    void whatIsNotThereIsListed(String words) {
        ReferencePack pack = law("依照" + words + "处理。");

        assertThat(pack.in("6")).isEmpty();
        assertThat(pack.missing()).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 2 of Regulation (EU) 2016/679 applies.",
                "Articles 1 and 2 of Directive 2014/24/EU apply.",
                "Article 2 and Article 3 of Council Decision 1999/468/EC apply.",
                "Article 2(1) and (2) of the Treaty apply.",
                "It follows Article 2 TFEU closely.",
                "Having regard to the Treaty, and in particular Article 2 thereof, it applies.",
                "Having regard to Directive 2014/24/EU, in particular Articles 1 and 2, it applies.",
                "Under Regulation (EU) 2016/679, Article 2, it applies.",
                "Article 2 of that Regulation applies.",
                "The first subparagraph of Article 2(1) of Regulation (EU) 2016/679 applies.",
                "Article 3, second paragraph, of Directive 2014/24/EU applies.",
                "Article 2(1), point (a), of Directive 2014/24/EU applies.",
                "It follows GDPR Article 2 closely.",
                "Annex I to Regulation (EU) 2016/679 applies.",
                "Point (a) of Article 2(1) of Directive 2014/24/EU applies.",
                "Paragraph 2 of Article 2 of that Directive applies.",
                "Chapter II of the Sample Act applies.",
                "It follows the Sample Act 2006 Article 2 closely.",
                "It follows the Act's Article 2 closely.",
                "Paragraph 2 of the contract applies.",
                "Send article 2 copies of it.",
                "Particle 2 is not measured.",
                "It follows those Articles 2 and 3 closely."
            })
    void whatIsOfAnotherTextIsNoLinkInEnglish(String sentence) {
        ReferencePack pack = ReferencePack.of(folder, "eu-act", Language.EN, ACT.formatted(sentence));

        assertThat(pack.in("4-p1")).isEmpty();
        assertThat(pack.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Article 2 applies.                               | Article 2                 | 2
                    In Article 2 it is said.                         | Article 2                 | 2
                    Article 2 of this Regulation applies.            | Article 2                 | 2
                    Article 2(1)(b) applies.                         | Article 2(1)(b)           | 2-1-b
                    Article 2(1), point (b), applies.                | Article 2(1), point (b)   | 2-1-b
                    Point (b) of Article 2(1) applies.               | Point (b) of Article 2(1) | 2-1-b
                    Paragraph 2 of Article 2 applies.                | Paragraph 2 of Article 2  | 2-2
                    Article 2(1a) applies.                           | Article 2(1a)             | 2-1a
                    Paragraph 1a of Article 2 applies.               | Paragraph 1a of Article 2 | 2-1a
                    Article 2(1), point (aa), applies.               | Article 2(1), point (aa)  | 2-1-aa
                    Article 2(1), second subparagraph, applies.      | Article 2(1), second subparagraph | 2-1-p2
                    The second subparagraph of Article 2(1) applies. | second subparagraph of Article 2(1) | 2-1-p2
                    Article 3, second paragraph, applies.            | Article 3, second paragraph | 3-p3
                    The first paragraph of Article 3 applies.        | first paragraph of Article 3 | 3-p2
                    This Chapter applies.                            | This Chapter              | ch2
                    The preceding Article applies.                   | The preceding Article     | 3
                    Chapter I applies.                               | Chapter I                 | ch1
                    For a list see Annex I.                          | Annex I                   | annex1
                    """)
    void whatIsOfTheTextIsALinkInEnglish(String sentence, String words, String clause) {
        ReferencePack pack = ReferencePack.of(folder, "eu-act", Language.EN, ACT.formatted(sentence));

        assertThat(pack.in("4-p1")).containsEntry(words, "#" + clause).hasSize(1);
        assertThat(pack.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 3, third paragraph",
                "third subparagraph of Article 2(1)",
                "Article 2(3a)",
                "Article 2(1), point (ab)"
            })
    void whatIsNotThereIsListedInEnglish(String words) {
        ReferencePack pack =
                ReferencePack.of(folder, "eu-act", Language.EN, ACT.formatted("It follows " + words + " closely."));

        assertThat(pack.in("4-p1")).isEmpty();
        assertThat(pack.missing()).containsExactly(words);
    }

    @Test
    void eachPointIsOfTheParagraphBehindIt() {
        ReferencePack pack = ReferencePack.of(
                folder,
                "eu-act",
                Language.EN,
                ACT.formatted(
                        "It follows point (a) of Article 2(1) and Article 2(2), and points (a) and (b) of Article 2(1)."));

        assertThat(pack.all())
                .contains(
                        "text#4-p1 en: point (a) of Article 2(1) -> #2-1-a",
                        "text#4-p1 en: Article 2(2) -> #2-2",
                        "text#4-p1 en: points (a) -> #2-1-a",
                        "text#4-p1 en: (b) of Article 2(1) -> #2-1-b");
    }

    private ReferencePack law(String sentence) {
        return ReferencePack.of(folder, "law", Language.ZH, LAW.replace("# 附表一", "第六条 " + sentence + "\n\n# 附表一"));
    }
}
