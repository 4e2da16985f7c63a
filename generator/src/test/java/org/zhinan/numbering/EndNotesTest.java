package org.zhinan.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.text.Language;

/** What stands below a heading such as Notes are notes, and so are last lines whose marks the text has. */
@Tag("fast")
class EndNotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notice   | ZH | 注释      | ①甲       | ②乙
            notice   | ZH | 尾注      | 1.甲      | 2.乙
            notice   | ZH | 脚注      | 1　甲     | 2　乙
            law      | ZH | 注释      | （1）甲   | （2）乙
            notice   | ZH | 注释      | 〔1〕甲   | 〔2〕乙
            guidance | EN | Notes     | 1. One    | 2. Two
            guidance | EN | ENDNOTES  | ¹ One     | ² Two
            eu-act   | EN | Footnotes | (1) One   | (2) Two
            outline  | EN | End notes | 1 One     | 2 Two
            """)
    void aHeadingSaysSo(String profile, Language language, String heading, String first, String second) {
        List<BlockNumber> read =
                CitedText.numbered(profile, language, String.join("\n", "Sample text", heading, first, second));
        assertThat(read).extracting(BlockNumber::id).containsExactly("p1", "note", "note-1", "note-2");
        assertThat(read.get(2).note()).isTrue();
        assertThat(read.get(2).level()).isEmpty();
        assertThat(read.get(2).parent()).contains("note");
        assertThat(read.get(2).place().zh()).isEqualTo("注1");
        assertThat(read.get(3).place().en()).isEqualTo("note 2");
    }

    /** As they always were. */
    @Test
    void squareBracketsAreCitedAsTheyStand() {
        assertThat(CitedText.of("notice", Language.ZH, "一、甲[1]\n注释\n[1]乙"))
                .containsExactly("1 | 一 | I", "note |  | ", "note-1 | [1] | [1]");
    }

    @Test
    void aNoteMayHaveSeveralParagraphs() {
        assertThat(CitedText.of("notice", Language.ZH, "一、甲①\n注释\n①乙\n续写乙。\n再写乙。\n②丙\n附件1\n一、丁"))
                .containsExactly(
                        "1 | 一 | I",
                        "note |  | ",
                        "note-1 | 注1 | note 1",
                        "note-1-p1 | 注1 | note 1",
                        "note-1-p2 | 注1 | note 1",
                        "note-2 | 注2 | note 2",
                        "annex1 | 附件1 | Annex 1",
                        "annex1-1 | 附件1 一 | Annex 1 I");
    }

    @Test
    void theLastLinesAreNotesWhereTheTextHasTheirMarks() {
        String text = "1. Sensors (1) are tested.\n2. Rules² and others (3).\nDone at Sample\n";
        assertThat(CitedText.of("eu-act", Language.EN, text + "(1) OJ L 1.\n(2) OJ L 2.\n(3) OJ L 3."))
                .endsWith("note-1 | 注1 | note 1", "note-2 | 注2 | note 2", "note-3 | 注3 | note 3");
        assertThat(CitedText.of("notice", Language.ZH, "一、示例企业①可以申报。\n①在本市注册的企业。"))
                .containsExactly("1 | 一 | I", "note-1 | 注1 | note 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guidance | EN | 1. You must send:             | (1) a form; | (2) a table.
            guidance | EN | 1. You must send two things   | (1) a form; | (2) a table.
            guidance | EN | 1. See paragraph (1) and (2)  | (1) a form; | (2) a table.
            notice   | ZH | 一、依照第（1）项和式（2）。  | （1）甲；   | （2）乙。
            notice   | ZH | 一、包括：①甲；②乙。        | ①丙；      | ②丁。
            """)
    void aListIsNone(String profile, Language language, String before, String first, String second) {
        assertThat(CitedText.numbered(profile, language, String.join("\n", before, first, second)))
                .noneMatch(BlockNumber::note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guidance | EN | Notes | These are words about notes.
            notice   | ZH | 注释  | 注释由示例局负责。
            """)
    void aHeadingWithoutNotesIsALine(String profile, Language language, String heading, String below) {
        assertThat(CitedText.numbered(profile, language, String.join("\n", "Sample text", heading, below)))
                .extracting(BlockNumber::id)
                .containsExactly("p1", "p2", "p3");
    }

    /** Annexes of a standard are headings of the text, those of a notice texts of their own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            standard | 1 范围\\n甲。\\n附录A\\nA.1 乙①，丙②。\\n①丁\\n②戊\\n附录B\\nB.1 己①。\\n①庚 | annex-a-note-1, annex-a-note-2, annex-b-note-1
            notice   | 一、甲\\n附录A\\n一、乙*，丙**。\\n*丁\\n**戊                                  | annexa-note-1, annexa-note-2
            notice   | 一、甲\\n附件1\\n一、乙（注1）。\\n注1：丁                                      | annex1-note-1
            standard | 1 范围\\n甲①。\\n附录A\\nA.1 乙。\\n①丁                                      | note-1
            """)
    void anAnnexHasNotesOfItsOwn(String profile, String text, String notes) {
        assertThat(CitedText.numbered(profile, Language.ZH, text.replace("\\n", "\n")).stream()
                        .filter(BlockNumber::note)
                        .map(BlockNumber::id))
                .containsExactly(notes.split(", "));
    }
}
