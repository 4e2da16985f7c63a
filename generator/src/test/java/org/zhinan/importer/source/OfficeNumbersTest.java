package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.importer.source.WordFile.level;
import static org.zhinan.importer.source.WordFile.list;
import static org.zhinan.importer.source.WordFile.n;
import static org.zhinan.importer.source.WordFile.num;
import static org.zhinan.importer.source.WordFile.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Office;

/** The numbers that we write are those that LibreOffice shows for the same file. */
class OfficeNumbersTest {
    /**
     * What LibreOffice knows as such. Of the other formats of Word it shows {@code decimalFullWidth}, {@code decimalEnclosedParen} and their like as digits, and
     * {@code ideographDigital} as counted.
     */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "decimalZero",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "chineseCounting",
            "chineseCountingThousand",
            "taiwaneseCountingThousand",
            "japaneseCounting",
            "ideographTraditional",
            "ideographZodiac",
            "decimalEnclosedCircle",
            "decimalEnclosedCircleChinese",
            "chineseLegalSimplified",
            "ideographLegalTraditional");

    @TempDir
    private Path folder;

    @BeforeEach
    void office() {
        Office.require();
    }

    @Test
    void formats() throws IOException, InterruptedException {
        StringBuilder lists = new StringBuilder();
        StringBuilder nums = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < FORMATS.size(); i++) {
            lists.append(list(i + 1, level(0, FORMATS.get(i), "(%1)", "")));
            nums.append(num(i + 1, i + 1, ""));
            for (int j = 1; j <= 121; j++) {
                body.append(n(i + 1, 0, FORMATS.get(i) + j));
            }
        }
        compare(new WordFile(body.toString()).part("numbering", "numbering", lists.toString() + nums));
    }

    /** Levels in levels, and a list that begins anew. LibreOffice 7.4 ignores {@code lvlRestart} and {@code isLgl}; {@link DocxReaderTest} has them. */
    @Test
    void levels() throws IOException, InterruptedException {
        String law = level(0, "chineseCountingThousand", "第%1章", "")
                + level(1, "chineseCountingThousand", "第%2条", "")
                + level(2, "chineseCounting", "（%3）", "")
                + level(3, "decimalEnclosedCircle", "%4", "");
        String standard = level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%1.%2", "")
                + level(2, "decimal", "%1.%2.%3", "")
                + level(3, "lowerLetter", "%4)", "");
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        StringBuilder body = new StringBuilder();
        for (int level : new int[] {0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1, 1, 2, 3, 0, 1}) {
            body.append(n(1, level, "条")).append(p("", "文"));
        }
        for (int level : new int[] {0, 1, 2, 3, 3, 2, 3, 1, 2, 3, 0, 0, 1, 1, 2}) {
            body.append(n(2, level, "款"));
        }
        body.append(n(3, 0, "项"))
                .append(n(3, 1, "项"))
                .append(n(3, 0, "项"))
                .append(n(2, 0, "款"))
                .append(n(3, 1, "项"));
        compare(new WordFile(body.toString())
                .part(
                        "numbering",
                        "numbering",
                        list(1, law) + list(2, standard) + num(1, 1, "") + num(2, 2, "") + num(3, 2, anew)));
    }

    private void compare(WordFile file) throws IOException, InterruptedException {
        Path docx = file.write(folder.resolve("a.docx"));
        Path txt = Office.convert(docx, "txt", folder);
        List<String> ours = new ArrayList<>();
        DocxReaderTest.texts(SourceReader.read(docx)).forEach(text -> ours.add(text.replaceAll("\\s", "")));
        List<String> theirs = Files.readString(txt)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> line.replaceAll("\\s", ""))
                .toList();
        assertThat(ours).isEqualTo(theirs);
    }
}
