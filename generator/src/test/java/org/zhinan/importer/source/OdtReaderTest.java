package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhinan.importer.source.DocxReaderTest.notices;
import static org.zhinan.importer.source.DocxReaderTest.removed;
import static org.zhinan.importer.source.DocxReaderTest.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.importer.source.SourceBlock.Cell;
import org.zhinan.importer.source.SourceBlock.Footnote;
import org.zhinan.importer.source.SourceBlock.Image;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceBlock.Table;

@Tag("fast")
class OdtReaderTest {
    private static final Path SAVED = Path.of("src/test/resources/importer/source");
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private void put(String name, String root, String content) {
        StringBuilder xml = new StringBuilder("<office:" + root);
        for (String prefix : new String[] {"office", "text", "table", "style", "manifest"}) {
            xml.append(" xmlns:" + prefix + "=\"" + OASIS + prefix + ":1.0\"");
        }
        xml.append(" xmlns:draw=\"" + OASIS + "drawing:1.0\" xmlns:svg=\"" + OASIS + "svg-compatible:1.0\"");
        xml.append(" xmlns:fo=\"" + OASIS + "xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">");
        files.put(name, (xml + content + "</office:" + root + ">").getBytes(StandardCharsets.UTF_8));
    }

    private SourceText read(String styles, String body) throws IOException {
        put(
                "content.xml",
                "document-content",
                "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body>");
        return SourceReader.read(WordFile.zip(folder.resolve("a.odt"), files));
    }

    /** Saved by LibreOffice 7.4 from the DOCX that {@link SampleLaw} writes. */
    @ParameterizedTest
    @ValueSource(strings = {"law.odt", "law.docx"})
    void aTextThatLibreOfficeSaved(String name) throws IOException {
        SourceText ours = SourceReader.read(SampleLaw.docx().write(folder.resolve("law.docx")));
        SourceText saved = SourceReader.read(SAVED.resolve(name));
        assertThat(SampleLaw.described(saved, true)).isEqualTo(SampleLaw.described(ours, true));
    }

    @Test
    void listsGoOnOrBeginAnew() throws IOException {
        String level =
                "<text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
                        + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\" style:num-suffix=\")\"/>";
        String item = "<text:list-item><text:p>甲</text:p></text:list-item>";
        SourceText text = read(
                "<text:list-style style:name=\"L\">" + level + "</text:list-style>",
                "<text:list text:style-name=\"L\" xml:id=\"a\">" + item
                        + "<text:list-item><text:p>乙</text:p><text:p>续</text:p><text:list>"
                        + item + item + "</text:list></text:list-item></text:list>"
                        + "<text:list text:style-name=\"L\">" + item + "</text:list>"
                        + "<text:list text:style-name=\"L\" text:continue-numbering=\"true\">" + item + "</text:list>"
                        + "<text:list text:style-name=\"L\" text:continue-list=\"a\"><text:list-header><text:p>头</text:p></text:list-header>"
                        + item
                        + "<text:list-item text:start-value=\"9\"><text:p>丙</text:p></text:list-item></text:list>");
        assertThat(texts(text)).containsExactly("一、甲", "二、乙", "续", "二.1) 甲", "二.2) 甲", "一、甲", "二、甲", "头", "三、甲", "九、丙");
    }

    @Test
    void headingsOfTheOutline() throws IOException {
        put(
                "styles.xml",
                "document-styles",
                "<office:styles><text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
                        + "<text:outline-level-style text:level=\"2\" style:num-format=\"\"/></text:outline-style></office:styles>"
                        + "<office:master-styles><style:master-page><style:header><text:p>机密</text:p></style:header>"
                        + "</style:master-page></office:master-styles>");
        SourceText text = read(
                "",
                "<text:h text:outline-level=\"1\">甲</text:h><text:h text:outline-level=\"2\">乙</text:h>"
                        + "<text:h text:outline-level=\"1\">丙</text:h>");
        assertThat(texts(text)).containsExactly("I. 甲", "乙", "II. 丙");
        assertThat(((Paragraph) text.blocks().get(1)).heading()).isEqualTo(OptionalInt.of(2));
        assertThat(removed(text)).containsExactly("0 running header: 机密");
    }

    @Test
    void wordsNotesChangesAndHiddenWords() throws IOException {
        SourceText text = read(
                "<style:style style:name=\"U\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"
                        + "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region>"
                        + "</text:tracked-changes><text:p>\n  第十条<text:s text:c=\"2\"/>m<text:span text:style-name=\"U\">2</text:span>"
                        + "<text:note text:note-class=\"footnote\"><text:note-citation>①</text:note-citation><text:note-body><text:p>说明</text:p>"
                        + "</text:note-body></text:note><text:span text:style-name=\"H\">内部</text:span>\n    R&amp;D<office:annotation>"
                        + "<text:p>批</text:p></office:annotation><text:line-break/>乙</text:p>");
        assertThat(text.blocks()).containsExactly(new Paragraph("第十条  m²[^①] R&D\n乙", 1), new Footnote("①", "说明", 1));
        assertThat(removed(text)).containsExactly("0 words deleted as a tracked change: 旧", "1 hidden words: 内部");
        assertThat(notices(text))
                .containsExactly(
                        "the file has tracked changes: it was read as if all were accepted",
                        "comments were not read: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Basic/script-lc.xml", "Scripts/python/a.py"})
    void macrosInTheirFoldersAreTold(String name) throws IOException {
        files.put(name, new byte[] {1});
        assertThat(notices(read("", "<text:p>甲</text:p>"))).containsExactly("the file has macros; none was run");
    }

    /** An empty list of scripts, as each saved text has one, holds none. */
    @ParameterizedTest
    @CsvSource({"<office:scripts/>, 0", "<office:scripts><office:script/></office:scripts>, 1"})
    void macrosInTheTextItselfAreTold(String scripts, int told) throws IOException {
        put(
                "content.xml",
                "document-content",
                scripts + "<office:body><office:text><text:p>甲</text:p></office:text></office:body>");
        SourceText text = SourceReader.read(WordFile.zip(folder.resolve("a.odt"), files));
        assertThat(notices(text)).hasSize(told);
    }

    /** As in the templates that LibreOffice comes with. */
    @Test
    void aManifestWhoseNamespaceStandsInItsDocumentType() throws IOException {
        String old =
                "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><manifest:manifest/>";
        files.put("META-INF/manifest.xml", old.getBytes(StandardCharsets.US_ASCII));
        assertThat(texts(read("", "<text:p>甲</text:p>"))).containsExactly("甲");
    }

    @Test
    void aLockedFile() {
        files.put(
                "META-INF/manifest.xml",
                "<m:manifest><m:encryption-data/></m:manifest>".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> read("", "")).hasMessageContaining("the file is locked with a password");
    }

    @Test
    void mergedCellsAndPictures() throws IOException {
        files.put("Pictures/a.png", new byte[] {1, 2});
        SourceText text = read(
                "",
                "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-header-rows><table:table-row>"
                        + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>甲</text:p></table:table-cell>"
                        + "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell>"
                        + "<text:p>乙</text:p><text:p>丙</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>"
                        + "<text:p><draw:frame><draw:image xlink:href=\"Pictures/a.png\"/><svg:desc>图</svg:desc></draw:frame></text:p>");
        Table table = (Table) text.blocks().get(0);
        assertThat(table.rows().get(0).cells()).containsExactly(new Cell("甲", 2, 1, true));
        assertThat(table.rows().get(1).cells())
                .containsExactly(new Cell("乙\n丙", 1, 1, false), new Cell("", 1, 1, false));
        assertThat(((Image) text.blocks().get(1)).content()).containsExactly(1, 2);
    }
}
