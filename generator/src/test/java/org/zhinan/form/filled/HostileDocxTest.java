package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;

/** Text documents as nobody should send them back: each is refused with a sentence, soon. */
@Timeout(60)
class HostileDocxTest {
    private static final String TOO_MUCH = "it unpacks to far more than a filled form can hold";
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void fill() throws IOException {
        good = PaperBlank.of(Language.ZH)
                .row(1, "甲公司", "13800138000", "生产作业—工艺动态优化—甲线")
                .save(folder.resolve("good.docx"));
    }

    @Test
    void hasMacrosOrLinksToOtherFiles() throws IOException {
        assertRefused(XlsxParts.of(good).put("word/vbaProject.bin", "x"), "it contains macros");
        String outside = "it links to other files or data sources";
        assertRefused(external("image", "http://example.invalid/a.png"), outside);
        assertRefused(external("attachedTemplate", "https://example.invalid/a.dotm"), outside);
        assertRefused(external("attachedTemplate", "\\\\host\\a.dotm"), outside);
        assertRefused(external("attachedTemplate", "file://host/a.dotm"), outside);
        assertRefused(body("<w:p><w:fldSimple w:instr=' INCLUDETEXT \"a.docx\" '/></w:p>"), outside);
        assertRefused(
                body("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DDEAUTO c</w:instrText>"
                        + "<w:fldChar w:fldCharType='separate'/></w:r></w:p>"),
                outside);
        assertThat(check(external("hyperlink", "http://example.invalid/").save(folder.resolve("page.docx"))))
                .isEmpty();
        assertThat(check(external("attachedTemplate", "file:///C:/Users/a/Normal.dotm")
                        .save(folder.resolve("own.docx"))))
                .isEmpty();
    }

    @Test
    void declaresEntities() throws IOException {
        String doctype = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]>";
        for (String part : new String[] {DOCUMENT, RELATIONS, "word/styles.xml", "docProps/custom.xml"}) {
            assertRefused(
                    changed(part, xml -> xml.replaceFirst("<(?![?!])", doctype + "<")),
                    "it declares a document type, which no office program does");
        }
    }

    @Test
    void isFarTooMuch() throws IOException {
        assertRefused(body("<w:p><w:r><w:t>" + "长".repeat(40_000) + "</w:t></w:r></w:p>"), TOO_MUCH);
        assertRefused(body("<w:p/>".repeat(200_000)), TOO_MUCH);
        assertRefused(body("<w:tbl><w:tr>" + "<w:tc/>".repeat(500) + "</w:tr></w:tbl>"), TOO_MUCH);
        assertRefused(body("<w:sdt>".repeat(200) + "</w:sdt>".repeat(200)), TOO_MUCH);
        assertRefused(body("<!--" + " ".repeat(40 << 20) + "-->"), TOO_MUCH);
        String open = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>";
        assertRefused(body(open.repeat(30)), TOO_MUCH);
    }

    @Test
    void isBroken() throws IOException {
        assertRefused(changed(DOCUMENT, xml -> xml.substring(0, xml.length() / 2)), "it is damaged");
        assertRefused(body("<w:tr/>"), "it is damaged");
        // What is called like text and is of another kind, which programs pass over.
        assertRefused(body("<w:p><w:r><x:t xmlns:x='urn:x'>unseen</x:t></w:r></w:p>"), "it is damaged");
        assertRefused(body("<w:tc/>"), "it is damaged");
        assertRefused(body("<w:gridSpan w:val='2'/>"), "it is damaged");
        assertRefused(
                changed("word/document.xml", xml -> xml.replace("手机号", "座机")),
                "it was not made from the blank table of this site");
    }

    @Test
    void whatCostsMuchIsReadSoon() throws IOException {
        String cells = "<w:tc><w:tcPr><w:gridSpan w:val='99999999'/></w:tcPr><w:p/></w:tc>".repeat(90);
        String rows = ("<w:tr>" + cells + "</w:tr>").repeat(900);
        String label = "推".repeat(2_000);
        String paragraphs = ("<w:p><w:r><w:t>" + label + "</w:t></w:r></w:p>").repeat(2_000);
        long before = System.nanoTime();
        check(body("<w:tbl>" + rows + "</w:tbl>" + paragraphs).save(folder.resolve("large.docx")));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private XlsxParts external(String kind, String target) throws IOException {
        return changed(
                RELATIONS,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"" + OFFICE + kind + "\" Target=\"" + target
                                + "\" TargetMode=\"External\"/></Relationships>"));
    }

    /** With more before the end of the text. */
    private XlsxParts body(String more) throws IOException {
        return changed(DOCUMENT, xml -> xml.replace("<w:sectPr", more + "<w:sectPr"));
    }

    private XlsxParts changed(String part, UnaryOperator<String> change) throws IOException {
        return XlsxParts.of(good).edit(part, change);
    }

    private void assertRefused(XlsxParts parts, String message) throws IOException {
        Path file = parts.save(folder.resolve("hostile.docx"));
        long before = System.nanoTime();
        assertThatThrownBy(() -> check(file))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("hostile.docx: " + message);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private static java.util.List<org.zhinan.problem.Problem> check(Path file) {
        return FormChecks.check(FormReader.read(file, RealEdition.editions()));
    }
}
