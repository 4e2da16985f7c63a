package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhinan.form.PaperBlank;

/** Text documents as people send them back, and as nobody should, for whoever reads forms beside the command line. */
public final class ReturnedDocumentFiles {
    static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    static final String NAME = "王小明";
    static final String TYPED = "<w:t>" + NAME + "</w:t>";
    static final String BEFORE =
            "(?s)<w:pPr>(?:(?!</w:pPr>).)*</w:pPr>(?=<w:r>" + TYPED + ")|(?<=<w:p>)(?=<w:r>" + TYPED + ")";
    private static final String CELL = "<w:tc><w:p><w:r><w:t>";
    private static final String LINES = "1.生产作业—工艺动态优化—甲线\n2.安全管控—安全一体化管控—甲库";

    private final Path forms;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private ReturnedDocumentFiles(Path forms, Path folder) {
        this.forms = forms;
        this.folder = folder;
    }

    /** @param forms folder of the blank forms of a site */
    public static List<Path> write(Path forms, Path folder) throws IOException {
        ReturnedDocumentFiles made = new ReturnedDocumentFiles(forms, folder);
        made.filled();
        made.changed();
        made.drawn();
        made.fields();
        made.unseen();
        made.looks();
        ReturnedDocumentLooks.write(made);
        made.controls();
        made.hostile();
        return made.files;
    }

    /** Those alone that store what nobody sees, or what is shown otherwise. */
    static void writeUnseen(Path forms, Path folder) throws IOException {
        ReturnedDocumentFiles made = new ReturnedDocumentFiles(forms, folder);
        made.unseen();
        made.looks();
        ReturnedDocumentLooks.write(made);
        made.controls();
    }

    private PaperBlank blank(String language) throws IOException {
        return PaperBlank.read(forms.resolve("recommendation-summary." + language + ".docx"));
    }

    private void save(String name, PaperBlank blank) throws IOException {
        files.add(blank.save(folder.resolve(name + ".docx")));
    }

    private void filled() throws IOException {
        for (String language : List.of("zh", "en")) {
            save("doc-blank-" + language, blank(language));
            save(
                    "doc-" + language,
                    blank(language)
                            .stamp("甲市工业和信息化局")
                            .row(1, "文档甲公司", "13800138000", LINES)
                            .row(2, "文档乙公司", "138 0013", "生产作业－工艺动态优化－乙线\n生产作业—丙")
                            .fill(4, "project", "文档丁项目"));
        }
        PaperBlank other = blank("zh");
        other.cell(0, "mobile").getParagraphArray(0).removeRun(0);
        save("doc-other", other.fill(0, "mobile", "座机"));
        PaperBlank header = blank("zh");
        header.document()
                .getTables()
                .get(0)
                .addRow(header.document().getTables().get(0).getRow(0), 2);
        save("doc-header-twice", header);
    }

    void edit(String name, UnaryOperator<String> change) throws IOException {
        Path plain = blank("zh")
                .stamp("甲市工业和信息化局")
                .row(1, "文档甲公司", "13800138000", LINES)
                .save(folder.resolve("doc-" + name + ".docx"));
        files.add(XlsxParts.of(plain).edit(DOCUMENT, change).save(plain));
    }

    void typed(String name, String instead) throws IOException {
        edit(name, xml -> xml.replace(TYPED, instead));
    }

    private void changed() throws IOException {
        typed("hidden", "<w:rPr><w:vanish/></w:rPr><w:t>王小明</w:t>");
        typed("shown", "<w:rPr><w:vanish w:val='0'/><w:strike/><w:caps/></w:rPr><w:t>ab&#223;</w:t>");
        typed("breaks", "<w:t>王</w:t><w:tab/><w:t>小</w:t><w:br/><w:noBreakHyphen/><w:sym w:char='F0FE'/><w:t>明</w:t>");
        edit(
                "tracked",
                xml -> xml.replace(
                        "<w:r>" + TYPED + "</w:r>",
                        "<w:ins w:id='1'><w:r>" + TYPED
                                + "</w:r></w:ins><w:del w:id='2'><w:r><w:delText>李</w:delText></w:r></w:del>"
                                + "<w:moveFrom w:id='3'><w:r><w:t>张</w:t></w:r></w:moveFrom>"));
        edit("row-tracked", xml -> xml.replaceFirst("<w:trPr>", "<w:trPr><w:ins w:id='1'/>"));
        edit("numbered", xml -> xml.replace("<w:p>", "<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"));
        edit(
                "notes",
                xml -> xml.replace(TYPED, TYPED + "<w:commentReference w:id='4'/><w:footnoteReference w:id='2'/>"));
        Path styled = folder.resolve("doc-styled.docx");
        files.add(XlsxParts.of(files.get(files.size() - 1))
                .edit(
                        STYLES,
                        xml -> xml.replace(
                                "</w:styles>",
                                "<w:style w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='G'>"
                                        + "<w:basedOn w:val='H'/></w:style><w:style w:styleId='S'><w:basedOn w:val='H'/>"
                                        + "<w:rPr><w:vanish w:val='0'/></w:rPr></w:style></w:styles>"))
                .edit(
                        DOCUMENT,
                        xml -> xml.replace(TYPED, "<w:rPr><w:rStyle w:val='G'/></w:rPr>" + TYPED)
                                .replaceFirst(
                                        "文档甲公司</w:t>",
                                        "文</w:t></w:r><w:r><w:rPr><w:rStyle w:val='S'/></w:rPr><w:t>公司</w:t>"))
                .save(styled));
    }

    private void drawn() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>框里的话</w:t></w:r></w:p></w:txbxContent>";
        typed(
                "box",
                TYPED + "<mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing>" + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent>");
        typed("picture", "<w:drawing><pic:pic xmlns:pic='p'/></w:drawing>");
        typed("picture-and-text", TYPED + "<w:drawing><pic:pic xmlns:pic='p'/></w:drawing><w:object/>");
        edit(
                "seal",
                xml -> xml.replaceFirst("<w:tbl>", "<w:p><w:r><w:pict><w:imagedata/></w:pict></w:r></w:p><w:tbl>"));
        edit(
                "table",
                xml -> xml.replace(
                        "<w:sectPr", "<w:tbl><w:tr>" + CELL + "续表</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr"));
        typed("formula", TYPED + "<m:oMath xmlns:m='m'><m:r><m:t>x</m:t></m:r></m:oMath>");
        edit(
                "nested",
                xml -> xml.replaceFirst(
                        "<w:tc>", "<w:tc><w:tbl><w:tr>" + CELL + "里面</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        edit("span", xml -> xml.replaceAll("<w:tcPr>(?=(?:(?!</w:tc>).)*王小明)", "<w:tcPr><w:gridSpan w:val='2'/>"));
        edit("wide", xml -> xml.replaceAll("<w:gridCol [^>]*>", ""));
        edit("down", xml -> xml.replaceAll("<w:tcPr>(?=(?:(?!</w:tc>).)*王小明)", "<w:tcPr><w:vMerge/>"));
        edit(
                "left",
                xml -> xml.replaceFirst(
                        "<w:tr>(?=(?:(?!</w:tr>).)*王小明)",
                        "<w:tr><w:trPr><w:hidden/><w:gridBefore w:val='1'/></w:trPr>"));
        edit("after", xml -> xml.replace("<w:sectPr", "<w:altChunk/><w:p><w:r><w:t>补充说明</w:t></w:r></w:p><w:sectPr"));
    }

    private void fields() throws IOException {
        String begin = "<w:fldChar w:fldCharType='begin'/><w:instrText>";
        String shown =
                "</w:instrText><w:fldChar w:fldCharType='separate'/>" + TYPED + "<w:fldChar w:fldCharType='end'/>";
        typed("date", begin + " DATE " + shown);
        typed("address", begin + " HYPERLINK \"tel:1\" " + shown);
        typed("unended", begin + " IF </w:instrText>" + TYPED);
        typed("include", begin + " INCLUDETEXT \"a\" " + shown);
        edit(
                "simple",
                xml -> xml.replace(
                        "<w:r>" + TYPED,
                        "<w:fldSimple w:instr='AUTHOR'><w:r><w:t>李</w:t></w:r></w:fldSimple><w:r>" + TYPED));
        edit("stamped-twice", xml -> xml.replaceAll("(<w:p>(?:(?!</w:p>).)*推荐单位(?:(?!</w:p>).)*</w:p>)", "$1$1"));
    }

    /** What a document stores and nobody sees, or sees otherwise. */
    private void unseen() throws IOException {
        typed("white", "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>" + TYPED);
        typed("shaded", "<w:rPr><w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='203864'/></w:rPr>" + TYPED);
        typed("shaded-alike", "<w:rPr><w:color w:val='203764'/><w:shd w:val='clear' w:fill='203864'/></w:rPr>" + TYPED);
        typed("marked-alike", "<w:rPr><w:color w:val='FFFF00'/><w:highlight w:val='yellow'/></w:rPr>" + TYPED);
        typed("tiny", "<w:rPr><w:sz w:val='2'/></w:rPr>" + TYPED);
        typed("raised", TYPED + "</w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t>");
        typed("raised-whole", "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>" + TYPED);
        typed("turned", "<w:t>王\u202e小明</w:t>");
        edit(
                "turned-element",
                xml -> xml.replace("<w:r>" + TYPED + "</w:r>", "<w:bdo w:val='rtl'><w:r>" + TYPED + "</w:r></w:bdo>"));
        edit(
                "low",
                xml -> xml.replaceFirst(
                        "<w:trHeight [^>]*>(?=(?:(?!</w:tr>).)*王小明)", "<w:trHeight w:val='20' w:hRule='exact'/>"));
        edit(
                "white-style",
                xml -> xml.replace(TYPED, "<w:rPr><w:rStyle w:val='V'/></w:rPr>" + TYPED)
                        .replaceFirst("(?=<w:t>文档甲公司</w:t>)", "<w:rPr><w:rStyle w:val='B'/></w:rPr>"));
        Path styled = files.get(files.size() - 1);
        XlsxParts.of(styled)
                .edit(
                        STYLES,
                        xml -> xml.replace(
                                "</w:styles>",
                                "<w:style w:styleId='W'><w:rPr><w:color w:val='FEFEFE'/></w:rPr></w:style><w:style w:styleId='V'>"
                                        + "<w:basedOn w:val='W'/></w:style><w:style w:styleId='B'><w:basedOn w:val='W'/>"
                                        + "<w:rPr><w:color w:val='000000'/></w:rPr></w:style></w:styles>"))
                .save(styled);
    }

    private void look(String name, String look, String text) throws IOException {
        typed(name, "<w:rPr>" + look + "</w:rPr><w:t>" + text + "</w:t>");
    }

    /** Looks that newer programs give, and those that lines and tables give. */
    private void looks() throws IOException {
        String fill = "<w14:textFill xmlns:w14='w14'>%s</w14:textFill>";
        look("white-of-theme", "<w:color w:val='auto' w:themeColor='background1'/>", NAME);
        look("grey-of-theme", "<w:color w:val='7F7F7F' w:themeColor='background1' w:themeShade='7F'/>", NAME);
        look("without-fill", fill.formatted("<w14:noFill/>"), NAME);
        look("white-fill", fill.formatted("<w14:solidFill><w14:schemeClr w14:val='bg1'/></w14:solidFill>"), NAME);
        look(
                "clear-fill",
                fill.formatted("<w14:srgbClr w14:val='000000'><w14:alpha w14:val='100000'/></w14:srgbClr>"),
                NAME);
        look("without-outline", "<w14:textOutline xmlns:w14='w14'><w14:noFill/></w14:textOutline>", NAME);
        look("thin", "<w:w w:val='1'/>", NAME);
        look("pressed-together", "<w:spacing w:val='-400'/>", NAME);
        look("narrow", "<w:w w:val='90'/><w:spacing w:val='-10'/>", NAME);
        look("symbols", "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>", "abc");
        look("own-character", "<w:b/>", "王\ue863明");
        edit("low-line", xml -> xml.replaceFirst(BEFORE, "<w:pPr><w:spacing w:line='20' w:lineRule='exact'/></w:pPr>"));
        edit("far-in", xml -> xml.replaceFirst(BEFORE, "<w:pPr><w:ind w:left='30000'/></w:pPr>"));
        edit(
                "choice-of-program",
                xml -> xml.replace(
                        "<w:r>" + TYPED + "</w:r>",
                        "<mc:AlternateContent xmlns:mc='m'><mc:Choice Requires='x'><w:r>" + TYPED
                                + "</w:r></mc:Choice><mc:Fallback><w:r><w:t>李大明</w:t></w:r></mc:Fallback></mc:AlternateContent>"));
        tableStyle("white-table", "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>");
        tableStyle("white-whole-table", part("firstRow", "0000FF") + part("wholeTable", "FFFFFF"));
        tableStyle("white-head", part("firstRow", "FFFFFF"));
        styles("white-document", "<w:docDefaults><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:docDefaults>");
    }

    private static String part(String kind, String colour) {
        return "<w:tblStylePr w:type='" + kind + "'><w:rPr><w:color w:val='" + colour + "'/></w:rPr></w:tblStylePr>";
    }

    void tableStyle(String name, String look) throws IOException {
        edit(name, xml -> xml.replace("<w:tblPr>", "<w:tblPr><w:tblStyle w:val='T'/>"));
        restyle("<w:style w:type='table' w:styleId='T'>" + look + "</w:style>");
    }

    private void styles(String name, String style) throws IOException {
        edit(name, xml -> xml.replace("<w:sectPr", "<w:p/><w:sectPr"));
        restyle(style);
    }

    /** Puts a style into the last file. */
    void restyle(String style) throws IOException {
        changeLast(STYLES, xml -> xml.replace("</w:styles>", style + "</w:styles>"));
    }

    void changeLast(String part, UnaryOperator<String> change) throws IOException {
        Path last = files.get(files.size() - 1);
        XlsxParts.of(last).edit(part, change).save(last);
    }

    private void controls() throws IOException {
        String prompt = "<w:showingPlcHdr/>";
        control("prompt", prompt + "<w:text/>");
        control(
                "prompt-to-choose",
                "<w:dropDownList><w:listItem w:displayText='甲' w:value='1'/></w:dropDownList>" + prompt);
        control("prompt-for-date", prompt + "<w:date><w:dateFormat w:val='yyyy-MM-dd'/></w:date>");
        control("prompt-usual", prompt + "<w:text/>", "单击或点击此处输入文字。");
        control("prompt-unmarked", "<w:text/>", "Click or tap here to enter text.");
        control("prompt-off", "<w:showingPlcHdr w:val='0'/><w:text/>");
        control("bound", "<w:dataBinding w:xpath='/a'/><w:text/>");
        String begin = "<w:fldChar w:fldCharType='begin'/><w:instrText>";
        String end = "</w:instrText><w:fldChar w:fldCharType='end'/>";
        typed("choice", begin + " FORMDROPDOWN " + end);
        typed("ring", TYPED + begin + " EQ \\o\\ac(○,1) " + end);
        typed("index", TYPED + begin + " XE \"王\" " + end);
    }

    /** In a content control with these properties. */
    private void control(String name, String properties) throws IOException {
        control(name, properties, "王小明");
    }

    private void control(String name, String properties, String text) throws IOException {
        edit(
                name,
                xml -> xml.replace(
                        "<w:r>" + TYPED + "</w:r>",
                        "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent><w:r><w:t>" + text + "</w:t>"
                                + "</w:r></w:sdtContent></w:sdt>"));
    }

    private void hostile() throws IOException {
        edit("cut", xml -> xml.substring(0, xml.length() / 2));
        edit("row-alone", xml -> xml.replace("<w:sectPr", "<w:tr/><w:sectPr"));
        edit("doctype", xml -> xml.replaceFirst("<w:document", "<!DOCTYPE x [<!ENTITY a 'b'>]><w:document"));
        edit("deep", xml -> xml.replace("<w:sectPr", "<w:sdt>".repeat(200) + "</w:sdt>".repeat(200) + "<w:sectPr"));
        edit("letters", xml -> xml.replace(TYPED, "<w:t>" + "长".repeat(40_000) + "</w:t>"));
        edit("paragraphs", xml -> xml.replace("<w:sectPr", "<w:p/>".repeat(200_000) + "<w:sectPr"));
        edit(
                "cells",
                xml -> xml.replace("<w:sectPr", "<w:tbl><w:tr>" + "<w:tc/>".repeat(500) + "</w:tr></w:tbl><w:sectPr"));
        Path good = files.get(1);
        files.add(XlsxParts.of(good).put("word/vbaProject.bin", "x").save(folder.resolve("doc-macros.docx")));
        files.add(XlsxParts.of(good)
                .edit(
                        "word/_rels/document.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id='r9' Type='x/image' Target='http://example.invalid/a.png' TargetMode='External'/></Relationships>"))
                .save(folder.resolve("doc-linked.docx")));
        files.add(XlsxParts.of(good)
                .edit("docProps/custom.xml", xml -> xml.replace(">2024<", ">2019<"))
                .save(folder.resolve("doc-old.docx")));
    }
}
