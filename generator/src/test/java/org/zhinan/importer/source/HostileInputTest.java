package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhinan.importer.source.WordFile.p;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;

/** Files that are not what they should be get one message with a cure, soon. */
@Tag("fast")
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void refused(Path file, String message) {
        Assertions.assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> SourceReader.read(file))
                        .isInstanceOfSatisfying(ProblemsException.class, e -> {
                            assertThat(e.problems()).hasSize(1);
                            assertThat(e.problems().get(0).in(Language.EN)).contains(message);
                            assertThat(e.problems().get(0).in(Language.ZH)).containsPattern("\\p{IsHan}.*。.*。");
                        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.pdf  | %PDF-1.7                  | this is a PDF file
            a.rtf  | {\\rtf1                   | this is an RTF file
            a.png  | \u0089PNG                 | this is a picture
            a.doc  | \u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 | this is an office file of an old format
            a.docx | no zip at all             | the file is broken, or is not of the format that its name says
            a.odt  | PK\u0003\u0004 and no more | the file is broken
            a.mht  | MIME-Version: 1.0         | this is a web archive
            a.xml  | <?xml version="1.0"?><a/> | this is an office file as plain XML
            """)
    void otherFormats(String name, String beginning, String message) throws IOException {
        refused(file(name, beginning.getBytes(StandardCharsets.ISO_8859_1)), message);
    }

    @Test
    void emptyMissingAndLocked() throws IOException {
        refused(file("a.txt", new byte[0]), "the file has no text");
        refused(file("b.txt", " \n\t".getBytes(StandardCharsets.UTF_8)), "the file has no text");
        refused(folder.resolve("none.txt"), "the file cannot be read");
        refused(folder, "the file cannot be read");
        byte[] compound = ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "x".repeat(600)
                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(file("c.docx", compound), "the file is locked with a password");
        refused(
                WordFile.zip(folder.resolve("d.zip"), Map.of("a.txt", new byte[] {65})),
                "this is a ZIP file and no text document");
        refused(
                WordFile.zip(folder.resolve("e.docx"), Map.of("[Content_Types].xml", new byte[] {65})),
                "the file is broken");
        refused(
                new WordFile("")
                        .mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        .write(folder.resolve("f.docx")),
                "this is a spreadsheet or a presentation");
        refused(new WordFile("<w:p>").write(folder.resolve("g.docx")), "the file is broken");
    }

    /** Each file of a broken download. */
    @Test
    void aFileThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(SampleLaw.docx().write(folder.resolve("whole.docx")));
        for (int length = 4; length < whole.length; length += 997) {
            refused(file("cut.docx", Arrays.copyOf(whole, length)), "the file is broken");
        }
    }

    @Test
    void tooMuchText() throws IOException {
        refused(
                file("a.txt", "示例文字。\n".repeat(700_000).getBytes(StandardCharsets.UTF_8)),
                "the file has more than 8 MB");
    }

    @Test
    void aZipFileThatUnpacksToTooMuch() throws IOException {
        String blanks = " ".repeat(60 << 20);
        refused(
                new WordFile("<w:p>" + blanks + "</w:p>").write(folder.resolve("a.docx")),
                "unpacked, the file is too big");
        refused(
                WordFile.zip(
                        folder.resolve("a.odt"),
                        Map.of("content.xml", ("<a>" + blanks + "</a>").getBytes(StandardCharsets.US_ASCII))),
                "unpacked, the file is too big");
    }

    @Test
    void tenThousandLevels() throws IOException {
        String deep = "<w:sdt><w:sdtContent>".repeat(10_000) + "</w:sdtContent></w:sdt>".repeat(10_000);
        refused(new WordFile(deep).write(folder.resolve("a.docx")), "nested too deep");
        String allowed = "<w:sdt><w:sdtContent>".repeat(190) + p("", "深") + "</w:sdtContent></w:sdt>".repeat(190);
        Path nested = new WordFile(allowed).write(folder.resolve("b.docx"));
        Assertions.assertTimeoutPreemptively(
                SOON, () -> assertThat(SourceReader.read(nested).blocks()).hasSize(1));
        String html = "<html><body>" + "<div>".repeat(10_000) + "<ol><li>".repeat(10_000) + "深";
        Assertions.assertTimeoutPreemptively(
                SOON,
                () -> assertThat(SourceReader.read(file("a.html", html.getBytes(StandardCharsets.UTF_8)))
                                .blocks())
                        .isNotEmpty());
        String brackets = "（".repeat(100_000) + "一" + "）".repeat(100_000) + "\n发布时间：" + "来源：".repeat(50_000);
        Assertions.assertTimeoutPreemptively(
                SOON,
                () -> assertThat(SourceReader.read(file("a.txt", brackets.getBytes(StandardCharsets.UTF_8)))
                                .blocks())
                        .hasSize(2));
    }

    /** Entities are not known, so nothing is read through them. */
    @Test
    void entities() throws IOException {
        Path secret = file("secret.txt", "geheim".getBytes(StandardCharsets.UTF_8));
        String type = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String body =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;"
                        + "</w:t></w:r></w:p></w:body></w:document>";
        refused(new WordFile("").document(type + body).write(folder.resolve("a.docx")), "the file is broken");
        String html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><p>甲&x;</p><img src='"
                + secret.toUri() + "'>";
        SourceText text = SourceReader.read(file("a.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(text.blocks().toString()).doesNotContain("geheim");
    }

    /** A table that claims to be wider than any page. */
    @Test
    void spansWithoutEnd() throws IOException {
        String html = "<table>" + "<tr><td colspan=100000 rowspan=100000>甲<td>乙".repeat(500) + "</table>";
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            SourceBlock.Table table =
                    (SourceBlock.Table) SourceReader.read(file("a.html", html.getBytes(StandardCharsets.UTF_8)))
                            .blocks()
                            .get(0);
            assertThat(table.columns()).isPositive();
        });
    }

    /** A law of 100,000 characters is read in time that grows with it. */
    @Test
    void aLongText() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 2500; i++) {
            body.append(p("", "第" + i + "条　为了规范示例工作，根据有关规定，制定本办法，由示例部门负责解释并组织实施。"));
        }
        Path docx = new WordFile(body.toString()).write(folder.resolve("long.docx"));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(SourceReader.read(docx).blocks()).hasSize(2500));
    }
}
