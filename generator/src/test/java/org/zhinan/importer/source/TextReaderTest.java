package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.importer.source.DocxReaderTest.removed;
import static org.zhinan.importer.source.DocxReaderTest.texts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceBlock.Table;

@Tag("fast")
class TextReaderTest {
    @TempDir
    private Path folder;

    private SourceText read(byte[] bytes) throws IOException {
        return SourceReader.read(Files.write(folder.resolve("a.txt"), bytes));
    }

    private SourceText read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Valid UTF-8 is UTF-8, whatever letters it has. */
    @ParameterizedTest
    @ValueSource(strings = {"Up to £75,000 per applicant.", "naïve café — €5", "第一条　为了", "𠮷", "plain"})
    void utf8(String text) throws IOException {
        assertThat(texts(read(text))).containsExactly(text);
        assertThat(texts(read("\uFEFF" + text))).containsExactly(text);
        assertThat(texts(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly(text);
        assertThat(texts(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))))
                .containsExactly(text);
    }

    /** As pasted from Word or a PDF: numbers alone among others, or one by itself, begin paragraphs; a column of nothing else is a table. */
    @Test
    void numbersWithATabBehindAreNoTable() throws IOException {
        assertThat(
                        read("1\tThe Authority\n(1)\tThere is to be one.\n(2)\tIt keeps a register.\nPart 2\tDuties\n4A\tOffences")
                                .blocks())
                .hasSize(5)
                .allMatch(Paragraph.class::isInstance);
        assertThat(read("2\tFunctions\nThe Authority publishes guidance.").blocks())
                .hasSize(2)
                .allMatch(Paragraph.class::isInstance);
        assertThat(read("第2條\t釋義\n(1)\t在本條例中").blocks()).allMatch(Paragraph.class::isInstance);
        assertThat(read("1\tA works\n2\tB works").blocks()).singleElement().isInstanceOf(Table.class);
        assertThat(read("1\tA works today.\n2\tB works, too.").blocks())
                .hasSize(2)
                .allMatch(Paragraph.class::isInstance);
        assertThat(read("1\tA works today.\n3\tB works, too.").blocks())
                .singleElement()
                .isInstanceOf(Table.class);
        assertThat(read("1\t(1)\tThe Authority consists of—\n(a)\t(i)\ta chair").blocks())
                .hasSize(2)
                .allMatch(Paragraph.class::isInstance);
        assertThat(read("No\tName\n1\tA works").blocks()).singleElement().isInstanceOf(Table.class);
        assertThat(read("1\tA works\t12\n(2)\tB works\t7").blocks())
                .singleElement()
                .isInstanceOf(Table.class);
    }

    /** A clause below a table is no row of it, unless its rows are numbered so. */
    @Test
    void aClauseWithATabBehindEndsATable() throws IOException {
        assertThat(read("类型\t标准\n甲\t2万元\n第八条\t经费不得挪用。\n第八条之一\t经费单列。").blocks()).hasSize(3);
        assertThat(read("5.1.1\t频率\n参数\t频率\n模温\t1\n5.1.2\t数据质量\nA.1\t设备").blocks())
                .hasSize(4);
        assertThat(read("5.1\t频率\n参数\t评价\n2.5\t良好\n7.5\t较差").blocks()).hasSize(2);
        assertThat(read("序号\t内容\n一、\t组织\n（一）\t人员").blocks()).singleElement().isInstanceOf(Table.class);
        assertThat(read("旧\t新\n第一条\t第二条").blocks()).singleElement().isInstanceOf(Table.class);
        assertThat(read("Old\tNew\nArticle 1\tArticle 3").blocks())
                .singleElement()
                .isInstanceOf(Table.class);
    }

    @Test
    void gb18030() throws IOException {
        String text = "关于示例的通知，€5。";
        assertThat(texts(read(text.getBytes(Charset.forName("GB18030"))))).containsExactly(text);
    }

    /** As GB18030 it would be 拢 between Latin letters. */
    @ParameterizedTest
    @ValueSource(strings = {"Up to £\u00A075,000", "na\u00EFve caf\u00E9", "\u0080"})
    void westernEncodingsAreNotTakenForChinese(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Assertions.assertThatThrownBy(() -> read(bytes))
                .hasMessageContaining("this is no text in UTF-8 or GB18030. Open it in the program it comes from");
    }

    @Test
    void linesBlanksAndPlaces() throws IOException {
        SourceText text = read("　　甲,乙( 丙 )\r\n\r\n  丁  戊 \n\u00A0\n己");
        assertThat(text.blocks())
                .extracting(block -> ((Paragraph) block).text() + block.line() + ((Paragraph) block).afterBlank())
                .containsExactly("甲,乙( 丙 )1false", "丁  戊3true", "己5true");
    }

    @Test
    void rowsAndNumbersBeforeATab() throws IOException {
        SourceText text = read("1.\t甲\n（一）\t乙\n序号\t名称\n1\t丙\n\t丁\n\n戊");
        assertThat(texts(text)).containsExactly("1.\t甲", "（一）\t乙", "戊");
        assertThat(((Table) text.blocks().get(2)).rows()).hasSize(3);
        assertThat(((Table) text.blocks().get(2)).rows().get(2).cells().get(0).text())
                .isEmpty();
    }

    @Test
    void whatASitePutAround() throws IOException {
        SourceText text = read("示例通知\n发布时间：2030-09-30 10:20 来源：示例厅 阅读次数：123 字号：[大 中 小] 打印 分享\n"
                + "时间：2030年5月1日\n数据来源：统计局\n来源：示例厅\n2030年5月1日\n打印本页\n责任编辑：某某");
        assertThat(texts(text)).containsExactly("示例通知", "时间：2030年5月1日", "数据来源：统计局", "来源：示例厅", "2030年5月1日");
        assertThat(removed(text)).hasSize(3);
    }

    @Test
    void controlCharactersAreToldAndLeftOut() throws IOException {
        SourceText text = read("甲\u0001乙\u000B丙");
        assertThat(texts(text)).containsExactly("甲乙\n丙");
        assertThat(removed(text)).hasSize(1);
    }
}
