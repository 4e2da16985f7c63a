package org.zhinan.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.text.Language;

/** What stands between a heading and its first clause is of the heading, and cited as no more than that. */
@Tag("fast")
class HeadingIntroductionMarkerTest {
    @Test
    void ofAChapterAndASectionOfALaw() {
        assertThat(CitedText.of("law", Language.ZH, """
                        第一章　总则
                        第一条　制定本办法。
                        第二章　申报
                        申报每年一次。
                        第二条　申报单位应当：
                        （一）在本市注册；
                        第一节　程序
                        本节规定程序。
                        程序分为两步：
                        第三条　先申报。
                        评审由示例局负责。
                        第三章　附则
                        """))
                .containsExactly(
                        "ch1 | 第一章 | Chapter I",
                        "1 | 第一条 | Article 1",
                        "ch2 | 第二章 | Chapter II",
                        "ch2-p1 | 第二章导语 | Chapter II, introductory text",
                        "2 | 第二条 | Article 2",
                        "2-1 | 第二条第（一）项 | Article 2, item (1)",
                        "ch2-s1 | 第二章第一节 | Chapter II, Section 1",
                        "ch2-s1-p1 | 第二章第一节导语第一段 | Chapter II, Section 1, introductory text, first paragraph",
                        "ch2-s1-p2 | 第二章第一节导语第二段 | Chapter II, Section 1, introductory text, second paragraph",
                        "3 | 第三条 | Article 3",
                        "3-p2 | 第三条第二款 | Article 3, paragraph 2",
                        "ch3 | 第三章 | Chapter III");
    }

    /** The line below a number alone is its title. */
    @Test
    void ofAPartOfAnActBehindItsTitle() {
        assertThat(CitedText.of("uk-act", Language.EN, """
                        Part 1
                        Preliminary
                        This Part has effect subject to Part 2.
                        1 Short title
                        This Act may be cited as the Sample Act.
                        """))
                .containsExactly(
                        "part1 | 第1部 | Part 1",
                        "part1-p1 | 第1部 | Part 1",
                        "part1-p2 | 第1部导语 | Part 1, introductory text",
                        "1 | 第1條 | 1",
                        "1-p1 | 第1條 | 1");
    }

    @Test
    void ofASectionThatCountsDecimals() {
        assertThat(CitedText.of("guidance", Language.EN, """
                        1. Who may apply
                        This section says who may apply.
                        1.1 Any company.
                        It is registered.
                        2. How to apply
                        By e-mail.
                        """))
                .containsExactly(
                        "1 | 1 | 1",
                        "1-p1 | 1 导语 | 1, introductory text",
                        "1-1 | 1.1 | 1.1",
                        "1-1-p1 | 1.1 | 1.1",
                        "2 | 2 | 2",
                        "2-p1 | 2 | 2");
        assertThat(CitedText.of("standard", Language.ZH, "1　要求\n本章规定要求。\n1.1　总则\n附录A\n检查方法\n本附录给出方法。\nA.1　总则"))
                .containsExactly(
                        "1 | 1 | 1",
                        "1-p1 | 1 导语 | 1, introductory text",
                        "1-1 | 1.1 | 1.1",
                        "annex-a | 附录A | Annex A",
                        "annex-a-p1 | 附录A | Annex A",
                        "annex-a-p2 | 附录A导语 | Annex A, introductory text",
                        "a-1 | A.1 | A.1");
    }

    /** Of an article its first words are what it says. */
    @Test
    void ofAnArticleThereIsNone() {
        assertThat(CitedText.of("eu-act", Language.EN, """
                        Article 1
                        Definitions
                        The following definitions apply:
                        (1) sensor means a device;
                        (2) maker means a person.
                        """))
                .startsWith("1 | 第1条 | Article 1", "1-p1 | 第1条 | Article 1", "1-p2 | 第1条 | Article 1");
    }

    /** A heading without a number ends the clause above, with the sentence below it. */
    @Test
    void ofAHeadingWithoutANumber() {
        assertThat(CitedText.of("guidance", Language.EN, """
                        # 1. Who may apply
                        1.1 Any company.
                        # Costs
                        These are the costs.
                        1.2 Staff.
                        """))
                .containsExactly("1 | 1 | 1", "1-1 | 1.1 | 1.1", "1-p1 | 1 | 1", "1-p2 | 1 | 1", "1-2 | 1.2 | 1.2");
    }
}
