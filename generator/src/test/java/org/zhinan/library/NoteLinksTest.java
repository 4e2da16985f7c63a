package org.zhinan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.text.Language;

/** The mark of a note leads to it, in whichever way both are written. */
@Tag("fast")
class NoteLinksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notice   | ZH | 一、示例企业①可以申报。        | 注释  | ①在本市注册。    | ①
            notice   | ZH | 一、示例企业¹可以申报。         | 注释  | 1.在本市注册。    | ¹
            notice   | ZH | 一、示例企业[1]可以申报。       | 尾注  | 1.在本市注册。    | [1]
            notice   | ZH | 一、示例企业〔1〕可以申报。     | 注释  | 〔1〕在本市注册。 | -
            law      | ZH | 第一条　示例企业（1）。         | 注释  | （1）在本市注册。 | （1）
            guidance | EN | 1. A company (1), may apply.    | Notes | (1) In the city.  | (1)
            notice   | ZH | 一、示例企业①可以申报。        | 注释  | 1.在本市注册。    | -
            notice   | ZH | 一、面积不小于10m¹。            | 注释  | 1.在本市注册。    | -
            notice   | ZH | 一、面积不小于十平方米¹。       | 注释  | 1.在本市注册。    | -
            guidance | EN | 1. The fit is R¹ or 10¹.        | Notes | 1. In the city.   | -
            notice   | ZH | 一、包括：①企业。              | 注释  | ①在本市注册。    | -
            law      | ZH | 第一条　依照式（1）。           | 注释  | （1）在本市注册。 | -
            """)
    void aMarkLeadsToItsNote(String profile, Language language, String text, String heading, String note, String mark) {
        ReferencePack pack = ReferencePack.of(
                folder,
                profile,
                language,
                String.join("\n\n", "# Sample text", text, heading, note.replace("[", "\\[")));

        if (mark.equals("-")) {
            assertThat(pack.in("1")).isEmpty();
        } else {
            assertThat(pack.in("1")).containsEntry(mark, "#note-1").hasSize(1);
        }
    }
}
