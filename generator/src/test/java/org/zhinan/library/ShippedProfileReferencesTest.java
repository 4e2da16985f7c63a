package org.zhinan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.text.Language;

/** References within texts of kinds that {@link ClauseReferencesTest} does not have. */
@Tag("fast")
class ShippedProfileReferencesTest {
    private static final String MEASURE = """
            # 示例细则

            第一条　申报单位应提交：

            1.申报书；

            2.审计报告。

            另行提交：

            （1）承诺书；

            （2）说明。

            第二条　1.原告应当举证。

            2.被告可以举证。

            第三条　%s
            """;
    private static final String TAIWAN = """
            # 示例條例

            第 1 條

            用詞如下：

            一、機械。

            二、工廠：

            （一）大型者。

            （二）小型者。

            前述用詞，得以命令補充。

            第 2 條

            %s
            """;
    private static final String ORDINANCE = """
            # 《示例條例》

            ## 第1部

            1. 登記

            (1) 工廠須登記。

            (2) 登記須——

            (a) 採用指明格式；及

            (b) 附有費用。

            2. %s
            """;
    private static final String ACT = """
            # The Sample Regulations

            ## PART 1

            1.—(1) These Regulations apply to lamps.

            (2) They do not apply to—

            (a) candles;

            (b) stars.

            2. %s

            # SCHEDULE 1

            1.—(1) Forms.

            (2) Copies.
            """;

    private static final String BIDDING = """
            # Bidding Document for Lamps

            ## A. General

            ### 1. Scope

            1.1 These terms are used:

            (a) the lamp;

            (b) the day.

            ## B. Contents

            ### 2. Sections

            2.1 %s
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    按照第一条第1项办理。          | 第一条第1项            | 1-1
                    按照第一条第一款第2项办理。    | 第一条第一款第2项      | 1-2
                    按照第一条第二款第（2）项办理。 | 第一条第二款第（2）项 | 1-p2-2
                    按照第二条第2项办理。          | 第二条第2项            | 2-2
                    按照第二条办理。               | 第二条                 | 2
                    """)
    void ofListsRightBelowAnArticle(String sentence, String words, String clause) {
        assertThat(ReferencePack.of(folder, "law", Language.ZH, MEASURE.formatted(sentence))
                        .in("3"))
                .containsEntry(words, "#" + clause)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第一條第一項第二款第一目所定。 | 第一條第一項第二款第一目 | 1-2-1
                    依第一條第二項辦理。           | 第一條第二項             | 1-p2
                    前條之規定，準用之。           | 前條                     | 1
                    其處理，適用前條。             | 前條                     | 1
                    """)
    void ofLawsOfTaiwan(String sentence, String words, String clause) {
        assertThat(ReferencePack.of(folder, "taiwan-law", Language.ZH, TAIWAN.formatted(sentence))
                        .in("2-p1"))
                .containsEntry(words, "#" + clause)
                .hasSize(1);
    }

    /** 本條例 is the statute, and no article of it. */
    @ParameterizedTest
    @CsvSource({"本條例之罰則，另以法律定之。", "本條例施行細則，由主管機關定之。"})
    void theStatuteIsNoArticle(String sentence) {
        ReferencePack pack = ReferencePack.of(folder, "taiwan-law", Language.ZH, TAIWAN.formatted(sentence));
        assertThat(pack.in("2-p1")).isEmpty();
        assertThat(pack.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    See regulation 1(2)(b).              | regulation 1(2)(b)           | 1-2-b
                    See regulation 1(1).                 | regulation 1(1)              | 1-1
                    See Schedule 1.                      | Schedule 1                   | schedule1
                    See paragraph 1(2) of Schedule 1.    | paragraph 1(2) of Schedule 1 | schedule1-1-2
                    See s 1(2)(b).                       | s 1(2)(b)                    | 1-2-b
                    See s. 1(1).                         | s. 1(1)                      | 1-1
                    See reg. 1(2)(a).                    | reg. 1(2)(a)                 | 1-2-a
                    See para. 1(2) of Schedule 1.        | para. 1(2) of Schedule 1     | schedule1-1-2
                    The operator’s 1 lamp is of s 1(1).  | s 1(1)                       | 1-1
                    """)
    void ofActsOfTheUnitedKingdom(String sentence, String words, String clause) {
        assertThat(ReferencePack.of(folder, "uk-act", Language.EN, ACT.formatted(sentence))
                        .in("2"))
                .containsEntry(words, "#" + clause)
                .hasSize(1);
    }

    /** Numbers of levels below stand within 第…條. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    違反第1(2)(b)條者。 | 第1(2)(b)條 | 1-2-b
                    根據第1(1)條。      | 第1(1)條    | 1-1
                    違反第1條者。      | 第1條       | 1
                    """)
    void ofOrdinancesOfHongKong(String sentence, String words, String clause) {
        assertThat(ReferencePack.of(folder, "uk-act", Language.ZH, ORDINANCE.formatted(sentence))
                        .in("2"))
                .containsEntry(words, "#" + clause)
                .hasSize(1);
    }

    /** The clauses run on through the letters, which no reference names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    See Clause 1.             | Clause 1          | 1
                    See Sub-Clause 1.1.       | Sub-Clause 1.1    | 1-1
                    See clause 1.1(b).        | clause 1.1(b)     | 1-1-b
                    See sub-clause 1.1(a).    | sub-clause 1.1(a) | 1-1-a
                    """)
    void ofBiddingDocuments(String sentence, String words, String clause) {
        assertThat(ReferencePack.of(folder, "bidding", Language.EN, BIDDING.formatted(sentence))
                        .in("2-1"))
                .containsEntry(words, "#" + clause)
                .hasSize(1);
    }
}
