package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.importer.source.DocxReaderTest.notices;
import static org.zhinan.importer.source.DocxReaderTest.removed;
import static org.zhinan.importer.source.DocxReaderTest.texts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.importer.source.SourceBlock.Cell;
import org.zhinan.importer.source.SourceBlock.Footnote;
import org.zhinan.importer.source.SourceBlock.Image;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceBlock.Table;

@Tag("fast")
class HtmlReaderTest {
    @TempDir
    private Path folder;

    private SourceText read(String html) throws IOException {
        return SourceReader.read(Files.writeString(folder.resolve("a.html"), html));
    }

    private SourceText body(String html) throws IOException {
        return read("<!DOCTYPE html><html lang=zh-CN><body>" + html + "</body></html>");
    }

    /** A bar of links above the text is the site's, and a list of links within it is the text's. */
    @Test
    void aToolbarIsNoTitle() throws IOException {
        SourceText text = body("""
                <main><div class="toolbar"><a href="#">选择日期</a><a href="#">比较</a></div>
                <p><a href="/">首页</a> &gt; <a href="/a">办法</a></p>
                <div id="share-box">示例办法</div>
                <p>第一条　为了示例，制定本办法，并规定如下各条。</p>
                <p><a href="1.doc">附件1</a> <a href="2.doc">附件2</a></p></main>
                """);
        assertThat(texts(text)).containsExactly("示例办法", "第一条　为了示例，制定本办法，并规定如下各条。", "附件1 附件2");
        assertThat(removed(text)).hasSize(2);
    }

    /** A page as sites of governments are, with everything around the text that they have. */
    @Test
    void thePageOfAGovernment() throws IOException {
        SourceText text = read("""
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例办法_示例省</title>
                <meta name="ArticleTitle" content="示例办法"><style>p{}</style><script>var 甲=1;</script></head><body>
                <div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zc">政策</a></li></ul></div>
                <div class="position">当前位置：<a href="/">首页</a> &gt; 政策</div>
                <h1>示例省支持政策</h1>
                <div class="info">发布时间：2030-09-30 10:20　来源：示例厅　浏览次数：<span>12</span></div>
                <div id="UCAP-CONTENT"><div class="TRS_Editor">
                <p>来源：示例厅</p>
                <p align="center"><b>关于印发《示例办法》的通知</b></p>
                <p>　　第一条　为了示例，制定本办法。</p>
                <p>　　第二条　申请人应当：<br>　　（一）在本市注册；<br/>　　（二）投入&lt;3%。</p>
                <p style="display:none">内部</p>
                <p>2030年9月1日</p>
                <p>【打印本页】 【关闭窗口】</p>
                </div></div>
                <div class="footer">主办：示例厅 备案号1</div></body></html>
                """);
        assertThat(texts(text))
                .containsExactly(
                        "示例省支持政策",
                        "关于印发《示例办法》的通知",
                        "第一条　为了示例，制定本办法。",
                        "第二条　申请人应当：",
                        "（一）在本市注册；",
                        "（二）投入<3%。",
                        "2030年9月1日");
        assertThat(removed(text))
                .containsExactly(
                        "3 menus and other parts of the web site: 首页 政策",
                        "4 menus and other parts of the web site: 当前位置：首页 > 政策",
                        "6 publication data of a web site: 发布时间：2030-09-30 10:20　来源：示例厅　浏览次数：12",
                        "8 publication data of a web site: 来源：示例厅",
                        "12 hidden words: 内部",
                        "14 publication data of a web site: 【打印本页】 【关闭窗口】",
                        "16 menus and other parts of the web site: 主办：示例厅 备案号1");
        assertThat(notices(text)).containsExactly("the title was taken from outside of the text");
        assertThat(text.language()).contains("zh-CN");
        assertThat(text.blocks().get(2).line()).isEqualTo(10);
    }

    @Test
    void aPageWhoseNamesSayNothing() throws IOException {
        String line = "<p>第一条　为了规范示例工作，根据有关规定，制定本办法，并由示例部门负责解释。</p>";
        SourceText text = body("<div class=a1><ul><li><a href=x>首页</a></li></ul></div><div class=b2><div class=c3>"
                + line + line + "</div><div class=d4>热门</div></div>");
        assertThat(texts(text)).hasSize(2).allMatch(each -> each.startsWith("第一条　为了规范"));
        assertThat(removed(text)).anyMatch(each -> each.contains("首页")).anyMatch(each -> each.contains("热门"));
    }

    @Test
    void listsAsABrowserShowsThem() throws IOException {
        SourceText text = body(
                "<ol start=3><li>丙<li>丁<ul><li>甲</ul><li value=9>壬</ol><ol type=i reversed><li>a<li>b</ol>"
                        + "<ol style='list-style-type: cjk-ideographic'><li>天</ol><ol style='list-style:none'><li>（一）地</ol><ol><li>1. 人</ol>");
        assertThat(texts(text)).containsExactly("3. 丙", "4. 丁", "◦ 甲", "9. 壬", "ii. a", "i. b", "一、天", "（一）地", "1. 人");
        assertThat(((Paragraph) text.blocks().get(2)).generated().orElseThrow().level())
                .isEqualTo(1);
        assertThat(((Paragraph) text.blocks().get(8)).generated()).isEmpty();
    }

    @Test
    void tablesKeepTheirMergedCells() throws IOException {
        SourceText text = body(
                "<p>表</p><table><caption>表1</caption><thead><tr><th colspan=2>甲<th>乙</thead><tr><td rowspan=0>丙<td>丁"
                        + "<td>戊<p>己</p><tr><td>庚<td><img src='a.png' alt='图'>辛</table>");
        Table table = (Table) text.blocks().get(2);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.rows().get(0).cells()).containsExactly(new Cell("甲", 2, 1, true), new Cell("乙", 1, 1, true));
        assertThat(table.rows().get(1).cells())
                .containsExactly(new Cell("丙", 1, 2, false), new Cell("丁", 1, 1, false), new Cell("戊\n己", 1, 1, false));
        assertThat(((Image) text.blocks().get(3)).description()).contains("图");
    }

    @Test
    void notesThatLinkBack() throws IOException {
        SourceText text =
                body("<p>甲<sup><a href='#f1' id='r1'>[1]</a></sup>乙</p><ol><li id=f1>说明 <a href='#r1'>↩</a></ol>");
        assertThat(text.blocks()).containsExactly(new Paragraph("甲[^1]乙", 1), new Footnote("1", "说明", 1));
    }

    /** As Word saves a page: lines are broken anywhere, notes stand in a part of their own. */
    @Test
    void aPageThatWordSaved() throws IOException {
        String html =
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head><body lang=ZH-CN>\r\n"
                        + "<p class=MsoNormal>为了规范示\r\n例工作，use a\r\nword<a href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a>。</p>\r\n"
                        + "<h2><span>一、</span>总<span>则</span></h2><p>10m<sup>2</sup>、CO<sub>2</sub>、x<sup>q</sup></p>"
                        + "<div><div id=ftn1><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> 说明。</p></div></div></body></html>";
        SourceText text =
                SourceReader.read(Files.write(folder.resolve("a.htm"), html.getBytes(Charset.forName("GBK"))));
        assertThat(texts(text)).containsExactly("为了规范示例工作，use a word[^1]。", "一、总则", "10m²、CO₂、xq");
        assertThat(((Paragraph) text.blocks().get(1)).heading()).isEqualTo(OptionalInt.of(2));
        assertThat(text.blocks().get(3)).isEqualTo(new Footnote("1", "说明。", 5));
        assertThat(notices(text)).containsExactly("the raised 'q' has no character of its own and stands on the line");
    }

    @Test
    void whatTheEncodingIs() throws IOException {
        String declaredWrong = "<html><head><meta charset=gb2312></head><body><p>示例£5</p></body></html>";
        assertThat(texts(read(declaredWrong))).containsExactly("示例£5");
        byte[] big5 = "<html><head><meta charset=big5></head><body><p>辦法條例</p></body></html>"
                .getBytes(Charset.forName("Big5"));
        assertThat(texts(SourceReader.read(Files.write(folder.resolve("b.html"), big5))))
                .containsExactly("辦法條例");
        byte[] wide = ("\uFEFF<html><body><p>示例</p></body></html>").getBytes(StandardCharsets.UTF_16LE);
        assertThat(texts(SourceReader.read(Files.write(folder.resolve("c.html"), wide))))
                .containsExactly("示例");
    }

    @Test
    void charactersStayAsTheyAre() throws IOException {
        String official = "第十条　R&D a_b@x.org *~#[x] f(x,z);  2024年 £75,000 “”‘’…—𠮷é\u00A0后";
        assertThat(texts(body("<p>" + official.replace("&", "&amp;") + "</p>")))
                .containsExactly(official.replace(";  ", "; "));
    }
}
