package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Forms with what is easily overlooked: struck and hidden text, covered cells, drawings. */
final class OverlookedContentFiles {
    private static final String STYLES = "xl/styles.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PROJECT = "甲市二号电气智能工厂";
    private static final String COMPANY = "甲市二号电气有限公司";

    private final Path good;
    private final Map<String, XlsxParts> files = new TreeMap<>();

    private OverlookedContentFiles(Path good) {
        this.good = good;
    }

    /** By their names, without ending. */
    static Map<String, XlsxParts> of(Path good) throws IOException {
        OverlookedContentFiles made = new OverlookedContentFiles(good);
        made.texts();
        made.drawings();
        return made.files;
    }

    private XlsxParts good() throws IOException {
        return XlsxParts.of(good);
    }

    private static String words(String text) {
        return "<is><t>" + text + "</t></is>";
    }

    private void texts() throws IOException {
        files.put("struck-cell", inFormat("<strike/>", "@", "B5", "t=\"inlineStr\"", words(COMPANY)));
        files.put("not-struck", inFormat("<strike val=\"0\"/>", "@", "B5", "t=\"inlineStr\"", words(COMPANY)));
        files.put(
                "struck-run",
                good().cell(
                                XlsxParts.TABLE,
                                "C5",
                                "t=\"inlineStr\"",
                                "<is><r><rPr><strike/></rPr><t>旧</t></r><r><t>" + PROJECT + "</t></r></is>"));
        files.put("hidden-text", inFormat("", ";;;", "C5", "t=\"inlineStr\"", words(PROJECT)));
        files.put("hidden-number", inFormat("", ";;;", "C5", "t=\"n\"", "<v>7</v>"));
        files.put("worded-text", inFormat("", "&quot;项目：&quot;@（暂定）", "C5", "t=\"inlineStr\"", words(PROJECT)));
        files.put("fraction-of-text", inFormat("", "0;0;0;[x]@", "C5", "t=\"inlineStr\"", words(PROJECT)));
        files.put(
                "covered",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells><mergeCell ref=\"B5:C5\"/></mergeCells>")));
        files.put(
                "radicals",
                good().text(XlsxParts.TABLE, "B4", "西安车间工业公司")
                        .text(XlsxParts.TABLE, "C4", "甲")
                        .text(XlsxParts.TABLE, "B5", "西安⻋间⼯业公司")
                        .text(XlsxParts.TABLE, "C5", "甲"));
        files.put("macro-sheet", good().put("xl/macrosheets/sheet1.xml", "<macrosheet/>"));
    }

    /** A cell in a style of its own, the last one of the workbook. */
    private XlsxParts inFormat(String font, String format, String address, String attributes, String content)
            throws IOException {
        XlsxParts parts = good();
        String styles = new String(parts.parts().get(STYLES), StandardCharsets.UTF_8);
        int fonts = styles.substring(styles.indexOf("<fonts"), styles.indexOf("</fonts>"))
                        .split("<font[ />]")
                        .length
                - 1;
        int cells = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"))
                        .split("<xf ")
                        .length
                - 1;
        String number = "<numFmt numFmtId=\"990\" formatCode=\"" + format + "\"/></numFmts>";
        return parts.edit(
                        STYLES,
                        xml -> (xml.contains("</numFmts>")
                                        ? xml.replace("</numFmts>", number)
                                        : xml.replaceFirst("<fonts", "<numFmts>" + number + "<fonts"))
                                .replace("</fonts>", "<font>" + font + "</font></fonts>")
                                .replace(
                                        "</cellXfs>",
                                        "<xf numFmtId=\"990\" fontId=\"" + fonts
                                                + "\" fillId=\"0\" borderId=\"0\"/></cellXfs>"))
                .cell(XlsxParts.TABLE, address, "s=\"" + cells + "\" " + attributes, content);
    }

    private void drawings() throws IOException {
        files.put(
                "text-box",
                drawn(
                        4,
                        4,
                        "<xdr:sp><xdr:txBody><a:p><a:r><a:t>本行</a:t></a:r><a:r><a:t>作废</a:t></a:r></a:p></xdr:txBody></xdr:sp>"));
        files.put(
                "margins",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replaceAll("<headerFooter.*?</headerFooter>", "")
                                        .replace(
                                                "</worksheet>",
                                                "<headerFooter><oddHeader>&amp;L&amp;A&amp;C&amp;\"宋体,常规\"&amp;12本表作废&amp;&amp;重报&amp;RPage &amp;P of &amp;N</oddHeader>"
                                                        + "<oddFooter>&amp;L&amp;9网页整理稿，以正式文件为准&#10;Compiled for reference; the official document"
                                                        + " prevails&amp;R第&amp;P页</oddFooter></headerFooter></worksheet>")));
        files.put("line", drawn(4, 4, "<xdr:cxnSp/>"));
        files.put("picture", drawn(4, 6, "<xdr:pic/>"));
        files.put("seal", drawn(0, 2, "<xdr:pic/>"));
        files.put(
                "object",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replace(
                                        "</worksheet>",
                                        "<mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><oleObjects><oleObject progId=\"Word\"/></oleObjects>"
                                                + "</mc:Choice><mc:Fallback><oleObjects><oleObject progId=\"Word\"/></oleObjects></mc:Fallback>"
                                                + "</mc:AlternateContent></worksheet>")));
    }

    private XlsxParts drawn(int from, int to, String shape) throws IOException {
        String anchor = "<xdr:%1$s><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%2$d</xdr:row></xdr:%1$s>";
        return good().edit(
                        XlsxParts.TABLE,
                        xml -> xml.replace(
                                "</worksheet>", "<drawing xmlns:r=\"" + OFFICE + "\" r:id=\"rId9\"/></worksheet>"))
                .related(
                        XlsxParts.TABLE,
                        "drawing",
                        "drawings/drawing1.xml",
                        "<xdr:wsDr xmlns:xdr=\"d\" xmlns:a=\"a\"><xdr:twoCellAnchor>" + anchor.formatted("from", from)
                                + anchor.formatted("to", to) + shape + "</xdr:twoCellAnchor></xdr:wsDr>");
    }
}
