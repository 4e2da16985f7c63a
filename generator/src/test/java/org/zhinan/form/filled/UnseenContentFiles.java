package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Forms that show something else than their cells store: views, looks, rules, and what is drawn in the older way. */
final class UnseenContentFiles {
    private static final String STYLES = "xl/styles.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String COMPANY = "甲市二号电气有限公司";
    private static final String TEXT = "t=\"inlineStr\"";
    private static final String VML = "<xml xmlns:v=\"v\" xmlns:o=\"o\" xmlns:x=\"x\"><v:shapetype id=\"t\"/>";

    private final Path good;
    private final Map<String, XlsxParts> files = new TreeMap<>();

    private UnseenContentFiles(Path good) {
        this.good = good;
    }

    /** By their names, without ending. */
    static Map<String, XlsxParts> of(Path good) throws IOException {
        UnseenContentFiles made = new UnseenContentFiles(good);
        made.views();
        made.looks();
        made.numbers();
        made.rules();
        made.drawings();
        made.turned();
        return made.files;
    }

    private XlsxParts good() throws IOException {
        return XlsxParts.of(good);
    }

    private XlsxParts sheet(UnaryOperator<String> change) throws IOException {
        return good().edit(XlsxParts.TABLE, change);
    }

    private XlsxParts number(XlsxParts parts, String value) {
        return parts.cell(XlsxParts.TABLE, "C5", "t=\"n\"", "<v>" + value + "</v>");
    }

    private static String words(String text) {
        return "<is><t>" + text + "</t></is>";
    }

    private static UnaryOperator<String> view(String attribute, String value) {
        return xml -> xml.replaceFirst(attribute + "=\"[a-z]+\"", attribute + "=\"" + value + "\"");
    }

    private static UnaryOperator<String> scrolled(String first, String pane) {
        return xml -> xml.replaceFirst("topLeftCell=\"A1\"([^>]*>)", "topLeftCell=\"" + first + "\"$1 " + pane);
    }

    private void views() throws IOException {
        files.put("formulas", sheet(view("showFormulas", "1")));
        files.put("zeros", number(sheet(view("showZeros", "0")), "0"));
        files.put("from-right", sheet(view("rightToLeft", "1")));
        files.put("low-row", sheet(xml -> xml.replaceFirst("(<row r=\"5\"[^>]*) ht=\"[^\"]*\"", "$1 ht=\"0.75\"")));
        files.put(
                "grouped-row",
                sheet(xml -> xml.replaceFirst("(<row r=\"5\"[^>]*) hidden=\"false\"", "$1 hidden=\"1\"")));
        files.put(
                "low-rows",
                sheet(xml -> xml.replaceFirst("(<row r=\"5\"[^>]*) ht=\"[^\"]*\"", "$1")
                        .replaceFirst("(<sheetFormatPr [^>]*defaultRowHeight=)\"[^\"]*\"", "$1\"1\"")));
        files.put(
                "narrow-column",
                sheet(xml ->
                        xml.replaceFirst("(<col [^>]*max=\"3\" min=\"3\"[^>]*) width=\"[^\"]*\"", "$1 width=\"0.1\"")));
        String frozen = "<pane xSplit=\"%s\" ySplit=\"%s\" topLeftCell=\"A1\" state=\"frozen\"/>";
        files.put("frozen-past-rows", sheet(scrolled("A6", frozen.formatted("0", "3"))));
        files.put("frozen-past-columns", sheet(scrolled("D1", frozen.formatted("1", "0"))));
        files.put("frozen", sheet(scrolled("A1", frozen.formatted("1", "3"))));
        files.put("scrolled", sheet(scrolled("D6", "")));
        files.put(
                "row-of-another-address",
                sheet(xml ->
                        xml.replaceFirst("<c r=\"C5\"", "<c r=\"C6\"").replaceFirst("<c r=\"B5\"", "<c r=\"B6\"")));
        String other = "<is><x:t xmlns:x=\"urn:x\">藏</x:t><t>甲</t></is>";
        files.put("text-of-another-kind", good().cell(XlsxParts.TABLE, "C5", "t=\"inlineStr\"", other));
        files.put(
                "value-of-another-kind",
                good().cell(XlsxParts.TABLE, "C5", "", "<v>1</v><x:v xmlns:x=\"urn:x\">2</x:v>"));
        String choice =
                "<is><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Fallback><t>旧</t></mc:Fallback></mc:AlternateContent></is>";
        files.put("choice-in-text", good().cell(XlsxParts.TABLE, "C5", "t=\"inlineStr\"", choice));
        for (String none : new String[] {"NaN", "INF", "1e300", "0x10", "1,5"}) {
            files.put("no-number-" + none, number(good(), none));
        }
        files.put(
                "background",
                sheet(xml -> xml.replace(
                        "</worksheet>", "<picture xmlns:r=\"" + OFFICE + "\" r:id=\"rId9\"/></worksheet>")));
        files.put(
                "as-displayed",
                good().edit(
                                XlsxParts.WORKBOOK,
                                xml -> xml.replaceFirst("<calcPr [^>]*/>", "<calcPr fullPrecision=\"0\"/>")));
    }

    private void looks() throws IOException {
        String white = "<color rgb=\"FFFFFFFF\"/>";
        files.put("white", styled(white, "", "", "@", "B5", TEXT, words(COMPANY)));
        files.put(
                "white-of-theme",
                styled("<color theme=\"0\" tint=\"-0.05\"/>", "", "", "@", "B5", TEXT, words(COMPANY)));
        files.put(
                "white-by-index",
                styled("<color indexed=\"9\"/>", "", "", "@", "B5", TEXT, words(COMPANY))
                        .edit(STYLES, xml -> xml.replaceFirst("<colors>.*?</colors>", "")));
        String dark = "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF203864\"/></patternFill></fill>";
        files.put("white-on-dark", styled(white, dark, "", "@", "B5", TEXT, words(COMPANY)));
        files.put("dark-on-dark", styled("<color rgb=\"FF203764\"/>", dark, "", "@", "B5", TEXT, words(COMPANY)));
        files.put("tiny", styled("<sz val=\"1\"/>", "", "", "@", "B5", TEXT, words(COMPANY)));
        files.put("white-number", styled(white, "", "", "0", "C5", "t=\"n\"", "<v>7</v>"));
        files.put("white-run", runs("甲市二号电气", white, "智能工厂（作废）"));
        files.put("tiny-run", runs("甲市二号电气智能工厂", "<sz val=\"1\"/>", "不"));
        files.put("raised-run", runs("10", "<vertAlign val=\"superscript\"/>", "5"));
        files.put("raised-cell", styled("<vertAlign val=\"superscript\"/>", "", "", "@", "B5", TEXT, words(COMPANY)));
        files.put("white-format", styled("", "", "", "[White]@", "B5", TEXT, words(COMPANY)));
        files.put("white-number-format", styled("", "", "", "0;[White]-0", "C5", "t=\"n\"", "<v>-7</v>"));
        String repeated = "<alignment horizontal=\"fill\"/>";
        files.put("repeated", styled("", "", repeated, "@", "C5", TEXT, words("甲")));
        files.put("repeated-number", styled("", "", repeated, "0", "C5", "t=\"n\"", "<v>7</v>"));
        String read = "<is><t>甲市</t><rPh sb=\"0\" eb=\"2\"><t>jiǎ shì</t></rPh></is>";
        files.put("reading", good().cell(XlsxParts.TABLE, "C5", TEXT + " ph=\"1\"", read));
        files.put("reading-unseen", good().cell(XlsxParts.TABLE, "C5", TEXT, read));
    }

    private XlsxParts runs(String plain, String look, String other) throws IOException {
        return good().cell(
                        XlsxParts.TABLE,
                        "C5",
                        TEXT,
                        "<is><r><t>" + plain + "</t></r><r><rPr>" + look + "</rPr><t>" + other + "</t></r></is>");
    }

    private void numbers() throws IOException {
        files.put("kept-otherwise", number(good(), "4.3099999999999996"));
        files.put("sum", number(good(), "0.30000000000000004"));
        files.put("long", number(good(), "123456789012"));
        files.put("third", number(good(), "0.33333333333333331"));
        files.put("nothing", styled("", "", "", "#", "C5", "t=\"n\"", "<v>0</v>"));
        files.put("literal", styled("", "", "", "&quot;5&quot;0", "C5", "t=\"n\"", "<v>7</v>"));
        XlsxParts later = good().edit(
                        XlsxParts.WORKBOOK,
                        xml -> xml.replaceFirst("<workbookPr[^>]*?(/?>)", "<workbookPr date1904=\"1\"$1"));
        files.put("from-1904", dated(later));
    }

    private static XlsxParts dated(XlsxParts parts) {
        return style(parts, "", "", "", "yyyy/m/d").apply("C5", new String[] {"t=\"n\"", "<v>44135</v>"});
    }

    private void rules() throws IOException {
        files.put("rule-white", ruled("dxfId=\"0\"><formula>TRUE</formula>", "<font><color rgb=\"FFFFFFFF\"/></font>"));
        files.put(
                "rule-black",
                ruled(
                        "dxfId=\"0\"><formula>TRUE</formula>",
                        "<fill><patternFill><bgColor rgb=\"FF000000\"/></patternFill></fill>"));
        files.put(
                "rule-format",
                ruled("dxfId=\"0\"><formula>TRUE</formula>", "<numFmt numFmtId=\"165\" formatCode=\";;;\"/>"));
        files.put(
                "rule-bars",
                ruled("><dataBar showValue=\"0\"><cfvo type=\"min\"/><color rgb=\"FF638EC6\"/></dataBar>", ""));
        files.put(
                "rule-red",
                ruled(
                        "dxfId=\"0\"><formula>TRUE</formula>",
                        "<font><color rgb=\"FFC00000\"/></font><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill>"));
        files.put(
                "rule-of-extension",
                sheet(xml -> xml.replace(
                        "</worksheet>",
                        "<extLst><ext><y:conditionalFormattings xmlns:y=\"y\"><y:conditionalFormatting><y:cfRule type=\"expression\">"
                                + "<y:dxf><font><color theme=\"0\"/></font></y:dxf></y:cfRule><y:sqref>B5:B6 D5</y:sqref>"
                                + "</y:conditionalFormatting></y:conditionalFormattings></ext></extLst></worksheet>")));
    }

    private XlsxParts ruled(String rule, String look) throws IOException {
        return sheet(xml -> xml.replace(
                        "</sheetData>",
                        "</sheetData><conditionalFormatting sqref=\"C4:C6\"><cfRule type=\"expression\" priority=\"1\" "
                                + rule + "</cfRule></conditionalFormatting>"))
                .edit(
                        STYLES,
                        xml -> xml.replaceAll("<dxfs.*?</dxfs>|<dxfs[^>]*/>", "")
                                .replace("</styleSheet>", "<dxfs><dxf>" + look + "</dxf></dxfs></styleSheet>"));
    }

    private void drawings() throws IOException {
        String anchor = "<x:Anchor>1, 15, 4, 2, 2, 0, 5, 0</x:Anchor></x:ClientData></v:shape></xml>";
        files.put(
                "label",
                drawn(VML + "<v:shape><v:textbox><div><font>本行</font><br></div>\n<div>作废</div></v:textbox>"
                        + "<x:ClientData ObjectType=\"Label\">" + anchor));
        files.put("box-to-tick", drawn(VML + "<v:shape><x:ClientData ObjectType=\"Checkbox\">" + anchor));
        files.put(
                "shape-of-comment",
                drawn(VML + "<v:shape><v:textbox><div/></v:textbox><x:ClientData ObjectType=\"Note\">" + anchor));
        files.put("words-as-shape", drawn(VML + "<v:shape><v:textpath string=\"作废\"/></v:shape></xml>"));
        files.put("picture-in-margin", drawn(VML + "<v:shape><v:imagedata o:title=\"w\"/></v:shape></xml>"));
        files.put("no-xml", drawn(VML + "<v:shape><v:textbox><p>本行&nbsp;作废</v:textbox></v:shape></xml>"));
    }

    private XlsxParts drawn(String vml) throws IOException {
        return good().related(XlsxParts.TABLE, "vmlDrawing", "drawings/vmlDrawing1.vml", vml);
    }

    private void turned() throws IOException {
        files.put("turned", good().text(XlsxParts.TABLE, "C5", "\u202e甲市二号电气\u202c智能工厂"));
        files.put("turned-and-straight", good().text(XlsxParts.TABLE, "C5", "\u202d甲市\u200e二号\u202c"));
        files.put("turned-phone", good().text(XlsxParts.TABLE, "F5", "138\u202e0013\u202c"));
        files.put(
                "turned-sheet",
                good().edit(XlsxParts.WORKBOOK, xml -> xml.replace("场景实例", "场景\u202e实例"))
                        .edit(XlsxParts.TABLE, xml -> xml.replace("场景实例!", "场景\u202e实例!"))
                        .text(XlsxParts.LINES, "F24", ""));
    }

    /** Puts a cell in the place of one, with attributes and content. */
    interface Put {
        XlsxParts apply(String address, String... cell);
    }

    /** A cell in a style of its own, the last one of the workbook. */
    private XlsxParts styled(
            String font,
            String fill,
            String alignment,
            String format,
            String address,
            String attributes,
            String content)
            throws IOException {
        return style(good(), font, fill, alignment, format).apply(address, attributes, content);
    }

    static Put style(XlsxParts parts, String font, String fill, String alignment, String format) {
        String styles = new String(parts.parts().get(STYLES), StandardCharsets.UTF_8);
        int fonts = count(styles, "fonts", "<font[ />]");
        int fills = count(styles, "fills", "<fill>");
        int cells = count(styles, "cellXfs", "<xf ");
        String cell = "<xf numFmtId=\"990\" fontId=\"" + fonts + "\" fillId=\"" + (fill.isEmpty() ? 0 : fills)
                + "\" borderId=\"0\">" + alignment + "</xf></cellXfs>";
        parts.edit(
                STYLES,
                xml -> xml.replace("</numFmts>", "<numFmt numFmtId=\"990\" formatCode=\"" + format + "\"/></numFmts>")
                        .replace("</fonts>", "<font>" + font + "</font></fonts>")
                        .replace("</fills>", fill + "</fills>")
                        .replace("</cellXfs>", cell));
        return (address, own) -> parts.cell(XlsxParts.TABLE, address, "s=\"" + cells + "\" " + own[0], own[1]);
    }

    private static int count(String styles, String list, String element) {
        return styles.substring(styles.indexOf("<" + list), styles.indexOf("</" + list + ">"))
                        .split(element)
                        .length
                - 1;
    }
}
