package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.importer.source.WordFile.level;
import static org.zhinan.importer.source.WordFile.list;
import static org.zhinan.importer.source.WordFile.n;
import static org.zhinan.importer.source.WordFile.num;
import static org.zhinan.importer.source.WordFile.p;
import static org.zhinan.importer.source.WordFile.r;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.importer.Draft;
import org.zhinan.importer.source.SourceBlock.Footnote;
import org.zhinan.importer.source.SourceBlock.Image;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceBlock.Table;
import org.zhinan.text.Language;

@Tag("fast")
class DocxReaderTest {
    @TempDir
    private Path folder;

    private SourceText read(WordFile file) throws IOException {
        return SourceReader.read(file.write(folder.resolve("a.docx")));
    }

    static List<String> texts(SourceText text) {
        return text.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    static List<String> notices(SourceText text) {
        return text.notices().stream().map(notice -> notice.message().en()).toList();
    }

    static List<String> removed(SourceText text) {
        return text.removed().stream()
                .map(each -> each.line() + " " + each.what().en() + ": " + each.words())
                .toList();
    }

    /** A law whose articles run through, whose chapters are counted in the same list, and whose items begin anew below each article. */
    @Test
    void aLawNumberedByWord() throws IOException {
        String levels = level(0, "chineseCountingThousand", "第%1章", "<w:suff w:val=\"space\"/>")
                + level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>")
                + level(2, "chineseCounting", "（%3）", "");
        String body = n(1, 0, "总则")
                + n(1, 1, "为了示例。")
                + n(1, 1, "应当：")
                + n(1, 2, "甲；")
                + n(1, 2, "乙。")
                + n(1, 0, "附则")
                + n(1, 1, "下列：")
                + n(1, 2, "丙。")
                + p("", "没有编号。");
        SourceText text = read(new WordFile(body).part("numbering", "numbering", list(7, levels) + num(1, 7, "")));

        assertThat(texts(text))
                .containsExactly(
                        "第一章 总则", "第一条 为了示例。", "第二条 应当：", "（一）甲；", "（二）乙。", "第二章 附则", "第三条 下列：", "（一）丙。", "没有编号。");
        Paragraph first = (Paragraph) text.blocks().get(1);
        assertThat(first.generated().orElseThrow().words()).isEqualTo("第一条");
        assertThat(first.generated().orElseThrow().level()).isEqualTo(1);
        assertThat(((Paragraph) text.blocks().get(8)).generated()).isEmpty();
        assertThat(first.line()).isEqualTo(2);
    }

    @Test
    void decimalsOfAStandardWithUpperLevelsAndLegalDigits() throws IOException {
        String levels = level(0, "upperRoman", "%1", "")
                + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                + level(2, "decimal", "%1.%2.%3", "<w:isLgl/><w:suff w:val=\"nothing\"/>")
                + level(3, "lowerLetter", "%4)", "");
        String body = n(1, 0, "范围")
                + n(1, 0, "要求")
                + n(1, 1, "一般")
                + n(1, 2, "甲")
                + n(1, 3, "乙")
                + n(1, 3, "丙")
                + n(1, 2, "丁")
                + n(1, 3, "戊");
        assertThat(texts(read(new WordFile(body).part("numbering", "numbering", list(7, levels) + num(1, 7, "")))))
                .containsExactly("I 范围", "II 要求", "2.1 一般", "2.1.1甲", "a) 乙", "b) 丙", "2.1.2丁", "a) 戊");
    }

    /** Lists made of one abstract list count on, unless one says where it begins. */
    @Test
    void listsThatGoOnAndListsThatBeginAnew() throws IOException {
        String override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        String body = n(1, 0, "a") + n(1, 0, "b") + n(2, 0, "c") + n(3, 0, "d") + n(3, 0, "e") + n(1, 0, "f");
        assertThat(texts(read(new WordFile(body)
                        .part(
                                "numbering",
                                "numbering",
                                list(7, level(0, "decimal", "%1.", ""))
                                        + num(1, 7, "")
                                        + num(2, 7, "")
                                        + num(3, 7, override)))))
                .containsExactly("1. a", "2. b", "3. c", "1. d", "2. e", "3. f");
    }

    @Test
    void numbersOfStyles() throws IOException {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"A\"/><w:pPr>"
                        + "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"c\"/><w:basedOn w:val=\"B\"/></w:style>";
        String levels = level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"A\"/>")
                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"B\"/>");
        String body = p("<w:pStyle w:val=\"A\"/>", "甲")
                + p("<w:pStyle w:val=\"B\"/>", "乙")
                + p("<w:pStyle w:val=\"C\"/>", "丙")
                + p("<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "丁")
                + p("<w:pStyle w:val=\"A\"/>", "戊");
        SourceText text = read(new WordFile(body)
                .part("styles", "styles", styles)
                .part("numbering", "numbering", list(7, levels) + num(1, 7, "")));
        assertThat(texts(text)).containsExactly("一、甲", "（一）乙", "（二）丙", "丁", "二、戊");
        assertThat(((Paragraph) text.blocks().get(1)).heading()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void everyCharacterStaysAsItIs() throws IOException {
        String official = "第十条　投入<3%，R&D a_b@x.org *~#[x] f(x,z); 2024年 £75,000 “”‘’…—𠮷é";
        assertThat(texts(read(new WordFile(p("", official))))).containsExactly(official);
    }

    @Test
    void trackedChangesAreAccepted() throws IOException {
        String deletedEnd =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>" + r("前半") + "</w:p>";
        String body = "<w:p>" + r("应当") + "<w:del><w:r><w:delText>三</w:delText></w:r></w:del><w:ins>" + r("五")
                + "</w:ins>" + r("个工作日") + "</w:p>" + deletedEnd + p("", "后半");
        SourceText text = read(new WordFile(body));
        assertThat(texts(text)).containsExactly("应当五个工作日", "前半后半");
        assertThat(removed(text)).containsExactly("1 words deleted as a tracked change: 三");
        assertThat(notices(text)).containsExactly("the file has tracked changes: it was read as if all were accepted");
    }

    @Test
    void mergedCells() throws IOException {
        String body = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("<w:gridSpan w:val=\"2\"/>", "甲")
                + tc("", "乙") + "</w:tr>"
                + "<w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", "丙") + tc("", "丁") + tc("", "戊") + "</w:tr>"
                + "<w:tr>" + tc("<w:vMerge/>", "") + tc("", "己") + tc("", "庚") + "</w:tr></w:tbl>";
        Table table = (Table) read(new WordFile(body)).blocks().get(0);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.rows().get(0).cells())
                .containsExactly(new SourceBlock.Cell("甲", 2, 1, true), new SourceBlock.Cell("乙", 1, 1, true));
        assertThat(table.rows().get(1).cells().get(0)).isEqualTo(new SourceBlock.Cell("丙", 1, 2, false));
        assertThat(table.rows().get(2).cells()).hasSize(2);
        assertThat(table.hasMergedCells()).isTrue();
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", text) + "</w:tc>";
    }

    /** The title stands in the paragraph below, as that of a term or an annex. */
    @Test
    void aNumberOfAClauseStandsAloneAboveItsTitle() throws IOException {
        String body = n(1, 0, "术语") + n(1, 1, "") + p("", "网关") + n(2, 0, "") + p("", "（规范性）") + n(1, 0, "");
        SourceText text = read(new WordFile(body)
                .part(
                        "numbering",
                        "numbering",
                        list(7, level(0, "decimal", "%1", "") + level(1, "decimal", "%1.%2", ""))
                                + list(8, level(0, "upperLetter", "附录%1", ""))
                                + num(1, 7, "")
                                + num(2, 8, "")));
        assertThat(text.blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("1 术语", "1.1", "网关", "附录A", "（规范性）");
        assertThat(notices(text)).containsExactly("the number '2' has no text and was left out");
    }

    /** A column of numbers that Word makes. */
    @Test
    void numbersWithoutWordsAreTheTextOfACell() throws IOException {
        String number = "<w:tc>" + n(1, 0, "") + "</w:tc>";
        String body = "<w:tbl><w:tr>" + number + tc("", "甲") + "</w:tr><w:tr>" + number + tc("", "乙")
                + "</w:tr></w:tbl>" + n(1, 0, "");
        SourceText text = read(new WordFile(body)
                .part("numbering", "numbering", list(7, level(0, "decimal", "%1", "")) + num(1, 7, "")));
        Table table = (Table) text.blocks().get(0);
        assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("1");
        assertThat(table.rows().get(1).cells().get(0).text()).isEqualTo("2");
        assertThat(notices(text)).containsExactly("the number '3' has no text and was left out");
    }

    /** As Word saves with "Strict Open XML". */
    @Test
    void theStrictLineOfTheStandard() throws IOException {
        WordFile file = new WordFile("")
                .strict()
                .document("<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p>"
                        + "<x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>");
        assertThat(texts(read(file))).containsExactly("甲");
    }

    @Test
    void aFileThatPoiWrote() throws IOException {
        Path file = folder.resolve("poi.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("第一条　投入<3%");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("甲");
            table.getRow(1).getCell(1).setText("乙");
            document.write(out);
        }
        SourceText text = SourceReader.read(file);
        assertThat(SampleLaw.described(text, true)).containsExactly("第一条　投入<3%", "[1x1 甲, 1x1 ]", "[1x1 , 1x1 乙]");
    }

    @Test
    void footnotesKeepTheirMarksInTheText() throws IOException {
        String body = "<w:p>" + r("甲") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("乙")
                + "<w:r><w:footnoteReference" + " w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r></w:p>";
        String notes =
                "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r>"
                        + "<w:footnoteRef/></w:r>" + r(" 说明一") + "</w:p></w:footnote><w:footnote w:id=\"3\">"
                        + p("", "说明二") + "</w:footnote>";
        SourceText text = read(new WordFile(body).part("footnotes", "footnotes", notes));
        assertThat(text.blocks())
                .containsExactly(
                        new Paragraph("甲[^1]乙[^*]", 1), new Footnote("1", "说明一", 1), new Footnote("*", "说明二", 1));
    }

    @Test
    void fieldsTextBoxesHiddenWordsAndHeaders() throws IOException {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> EQ \\o\\ac(○,3) </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String shown =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r>"
                        + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("第二条")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>";
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("", "框")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + p("", "框")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String up = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>";
        SourceText text = read(new WordFile("<w:p>" + field + shown + hidden + r("m") + up + box + "</w:p>")
                .part("header", "hdr", p("", "机密")));
        assertThat(texts(text)).containsExactly("③第二条m²", "框");
        assertThat(removed(text)).containsExactly("0 running header: 机密", "1 hidden words: 内部");
    }

    @Test
    void picturesMacrosAndLinksThatLeadOut() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        String drawing =
                "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"流程图\"/><a:blip r:embed=\"image\"/>"
                        + "</wp:inline></w:drawing></w:r></w:p>";
        SourceText text = read(new WordFile(p("", "甲") + drawing)
                .file("word/media/a.png", png)
                .file("word/vbaProject.bin", new byte[] {1})
                .relation("image", "media/a.png", "")
                .relation("vbaProject", "vbaProject.bin", "")
                .relation("attachedTemplate", "http://192.0.2.1/t.dotm", "TargetMode=\"External\"")
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml"));
        Image image = (Image) text.blocks().get(1);
        assertThat(image.content()).isEqualTo(png);
        assertThat(image.source()).isEqualTo("word/media/a.png");
        assertThat(image.description()).contains("流程图");
        assertThat(notices(text))
                .containsExactly(
                        "the file has macros; none was run",
                        "the file refers to 'http://192.0.2.1/t.dotm' outside of it, which was not fetched");
    }

    /** A file with macros that was only renamed, or lost its relation or type on the way, has its project still. */
    @ParameterizedTest
    @CsvSource({
        "vnd.ms-word.document.macroEnabled.main, word/a.png",
        "vnd.ms-word.template.macroEnabledTemplate.main, word/a.png",
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main, word/vbaProject.bin",
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main, word/VBAPROJECT.BIN",
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main, vbaProject.bin",
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main, word/project.bin"
    })
    void macrosAreToldHoweverTheFileSaysThem(String type, String part) throws IOException {
        WordFile file = new WordFile(p("", "甲")).file(part, new byte[] {1}).mainType("application/" + type + "+xml");
        assertThat(notices(read(file))).containsExactly("the file has macros; none was run");
    }

    @Test
    void aFileWithoutMacrosIsNotToldToHaveSome() throws IOException {
        SourceText text = read(new WordFile(p("", "附：vbaProject.bin")).file("word/vbaProject.png", new byte[] {1}));
        assertThat(notices(text)).isEmpty();
    }

    @Test
    void aPictureIsDraftedWithItsFileAndToldWithoutDescription() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        String described = picture("image", "name=\"图片 1\" descr=\"申报流程：填报、审核\"");
        String unnamed = picture("image", "name=\"图片 2\" descr=\"C:\\图\\微信图片_2030.png\"");
        Path file = new WordFile(p("", "一、流程") + described + unnamed)
                .file("word/media/a.png", png)
                .relation("image", "media/a.png", "")
                .write(folder.resolve("pictures.docx"));
        Path target = folder.resolve("documents/notice");
        Draft draft = Draft.read(file, target);
        draft.write();

        assertThat(target.resolve("zh.md"))
                .content()
                .contains("\n![申报流程：填报、审核](figure-1.png)\n", "\n![](figure-2.png)\n");
        assertThat(target.resolve("figure-1.png")).hasBinaryContent(png);
        assertThat(draft.report(Language.EN))
                .contains(
                        "  paragraph 3: the picture figure-2.png has no description; say in the brackets what it shows.");
    }

    private static String picture(String relation, String properties) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" " + properties + "/><a:blip r:embed=\"" + relation
                + "\"/></wp:inline></w:drawing></w:r></w:p>";
    }

    @Test
    void aFormulaIsOneLine() throws IOException {
        String formula =
                "<w:p><m:oMathPara><m:oMath><m:r><m:t>P=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den>"
                        + "<m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath>"
                        + "</m:oMathPara></w:p>";
        assertThat(texts(read(new WordFile(formula)))).containsExactly("P=(a+b)/c²");
    }

    @Test
    void theMessagesAreInBothLanguages() throws IOException {
        SourceText text =
                read(new WordFile("<w:p>" + r("甲") + "<w:r><w:sym w:font=\"Webdings\" w:char=\"F097\"/></w:r></w:p>"));
        assertThat(text.notices().get(0).message().in(Language.ZH)).isEqualTo("字体“Webdings”的符号F097没有对应的字符，已写作“□”");
    }
}
