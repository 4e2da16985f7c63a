package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Forms whose looks hide something: colours by their numbers, patterns, tables, fonts of symbols, and cells without room. */
final class LookContentFiles {
    private static final String STYLES = "xl/styles.xml";
    private static final String TEXT = "t=\"inlineStr\"";
    private static final String PROJECT = "甲市二号电气智能工厂";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WHITE = "<color rgb=\"FFFFFFFF\"/>";

    private final Path good;
    private final Map<String, XlsxParts> files = new TreeMap<>();

    private LookContentFiles(Path good) {
        this.good = good;
    }

    /** By their names, without ending. */
    static Map<String, XlsxParts> of(Path good) throws IOException {
        LookContentFiles made = new LookContentFiles(good);
        made.colours();
        made.tables();
        made.letters();
        made.room();
        made.numbers();
        made.lines();
        made.parts();
        return made.files;
    }

    private XlsxParts good() throws IOException {
        return XlsxParts.of(good);
    }

    private static String words(String text) {
        return "<is><t>" + text + "</t></is>";
    }

    private static XlsxParts project(XlsxParts parts, String font, String fill, String alignment, String text) {
        return UnseenContentFiles.style(parts, font, fill, alignment, "@").apply("C5", TEXT, words(text));
    }

    private void look(String name, String font, String fill) throws IOException {
        files.put(name, project(good(), font, fill, "", PROJECT));
    }

    private static String fill(String kind, String colours) {
        return "<fill><patternFill patternType=\"" + kind + "\">" + colours + "</patternFill></fill>";
    }

    private void colours() throws IOException {
        String accent = "<color theme=\"4\"/>";
        look("accent-on-accent", accent, fill("solid", "<fgColor theme=\"4\"/>"));
        look("accent-on-its-digits", accent, fill("solid", "<fgColor rgb=\"FF4472C4\"/>"));
        look("accent-on-white", accent, "");
        look("light-accent", "<color theme=\"4\" tint=\"0.95\"/>", "");
        look("pale-yellow", "<color rgb=\"FFFFFFCC\"/>", "");
        look("grey", "<color rgb=\"FFA6A6A6\"/>", "");
        look("white-on-dots", WHITE, fill("gray125", ""));
        look("white-on-stripes", WHITE, fill("darkUp", "<fgColor rgb=\"FF203864\"/><bgColor rgb=\"FFFFFFFF\"/>"));
        look(
                "blue-on-blues",
                "<color rgb=\"FF203864\"/>",
                "<fill><gradientFill><stop position=\"0\"><color"
                        + " rgb=\"FF203864\"/></stop><stop position=\"1\"><color rgb=\"FF253D69\"/></stop></gradientFill></fill>");
        look(
                "white-to-blue",
                WHITE,
                "<fill><gradientFill><stop position=\"0\"><color rgb=\"FFFFFFFF\"/></stop>"
                        + "<stop position=\"1\"><color rgb=\"FF203864\"/></stop></gradientFill></fill>");
        look("solid-of-nothing", "", fill("solid", ""));
        String scheme =
                "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"FFFFFF\"/></a:dk1><a:lt1><a:srgbClr val=\"000000\"/></a:lt1>";
        files.put(
                "white-of-own-theme",
                project(good(), "<color theme=\"1\"/>", "", "", PROJECT)
                        .put(
                                "xl/theme/theme1.xml",
                                "<a:theme xmlns:a=\"a\"><a:clrScheme name=\"x\">" + scheme + "</a:clrScheme></a:theme>")
                        .edit("xl/_rels/workbook.xml.rels", xml -> related(xml, "theme", "theme/theme1.xml")));
        files.put(
                "white-of-own-palette",
                project(good(), "<color indexed=\"3\"/>", "", "", PROJECT)
                        .edit(
                                STYLES,
                                xml -> xml.replaceFirst(
                                        "(<indexedColors>(?:<rgbColor [^>]*>){3})<rgbColor [^>]*>",
                                        "$1<rgbColor rgb=\"FFFFFFFF\"/>")));
    }

    private static String related(String xml, String kind, String target) {
        return xml.replace(
                "</Relationships>",
                "<Relationship Id=\"rId90\" Type=\"" + KIND + "/" + kind + "\" Target=\"" + target
                        + "\"/></Relationships>");
    }

    private void tables() throws IOException {
        files.put("table-white", table("Own", "wholeTable", "<font>" + WHITE + "</font>"));
        files.put("table-blue", table("Own", "wholeTable", "<font><color rgb=\"FF0000FF\"/></font>"));
        files.put("table-of-program", table("TableStyleMedium2", "wholeTable", "<font>" + WHITE + "</font>"));
    }

    private XlsxParts table(String style, String part, String look) throws IOException {
        return good().edit(
                        STYLES,
                        xml -> xml.replaceAll("<dxfs.*?</dxfs>|<dxfs[^>]*/>", "")
                                .replace(
                                        "</styleSheet>",
                                        "<dxfs><dxf>" + look
                                                + "</dxf></dxfs><tableStyles><tableStyle name=\"Own\"><tableStyleElement type=\""
                                                + part + "\" dxfId=\"0\"/></tableStyle></tableStyles></styleSheet>"))
                .related(
                        XlsxParts.TABLE,
                        "table",
                        "tables/table1.xml",
                        "<table ref=\"A3:F7\"><tableStyleInfo name=\"" + style + "\"/></table>");
    }

    private void letters() throws IOException {
        files.put(
                "white-by-format",
                UnseenContentFiles.style(good(), "", "", "", "[White]@").apply("C5", TEXT, words(PROJECT)));
        files.put("symbols", project(good(), "<name val=\"Wingdings\"/>", "", "", "abc"));
        files.put("symbols-by-charset", project(good(), "<charset val=\"2\"/>", "", "", "abc"));
        for (String font :
                List.of("Code 128", "Libre Barcode 39", "IDAutomationHC39M", "Segoe MDL2 Assets", "Redacted Script")) {
            files.put(
                    "symbols-" + font.replace(' ', '-'),
                    project(good(), "<name val=\"" + font + "\"/>", "", "", "abc"));
        }
        for (String plain : List.of("Source Code Pro", "Fira Code")) {
            files.put(
                    "letters-" + plain.replace(' ', '-'),
                    project(good(), "<name val=\"" + plain + "\"/>", "", "", "abc"));
        }
        files.put("no-symbols", project(good(), "<name val=\"Wingdings 2\"/>", "", "", PROJECT));
        files.put("own-character", good().text(XlsxParts.TABLE, "C5", "甲\ue863市\ue863\udb80\udc01"));
        files.put("struck-by-characters", good().text(XlsxParts.TABLE, "C5", "甲\u0336市\u0336"));
        for (String over :
                List.of("\u0334", "\u0335", "\u0337", "\u0338", "\u0489", "\u20d2", "\u20dd", "\u20e0", "\u20e5")) {
            files.put(
                    "struck-by-" + Integer.toHexString(over.charAt(0)),
                    good().text(XlsxParts.TABLE, "C5", "甲" + over + "市"));
        }
        files.put("accents", good().text(XlsxParts.TABLE, "C5", "Caf\u00e9 Cafe\u0301 \u1e9e \u00f8"));
        files.put("lost-character", good().text(XlsxParts.TABLE, "C5", "甲\ufffd市"));
        files.put("control", good().text(XlsxParts.TABLE, "C5", "甲_x0007_市"));
    }

    private void aligned(String name, String alignment, String text) throws IOException {
        files.put(name, project(good(), "", "", "<alignment " + alignment + "/>", text));
    }

    private void room() throws IOException {
        String much = PROJECT.repeat(8);
        aligned("cut-by-neighbour", "horizontal=\"left\"", much);
        aligned("cut-on-the-left", "horizontal=\"right\"", much);
        aligned("cut-below", "wrapText=\"1\"", much.repeat(3));
        aligned("some-lines", "wrapText=\"true\"", PROJECT.repeat(4));
        aligned("shrunk", "shrinkToFit=\"1\"", much.repeat(2));
        aligned("upright", "textRotation=\"90\"", PROJECT);
        aligned("indented", "horizontal=\"left\" indent=\"60\"", PROJECT);
        files.put(
                "low-line",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replaceFirst("(<row r=\"5\"[^>]*) ht=\"[^\"]*\"", "$1 ht=\"4\"")));
        files.put("thin-column", column(good(), "1"));
        files.put("thin-column-with-room", column(good(), "12"));
    }

    private static XlsxParts column(XlsxParts parts, String width) {
        return parts.edit(
                XlsxParts.TABLE,
                xml -> xml.replaceFirst(
                        "(<col [^>]*max=\"3\" min=\"3\"[^>]*) width=\"[^\"]*\"", "$1 width=\"" + width + "\""));
    }

    private void from(String name, String side, String text) throws IOException {
        aligned(name, "readingOrder=\"" + side + "\"", text);
    }

    private void crossed(String name, String border) throws IOException {
        XlsxParts parts = project(good(), "", "", "", PROJECT);
        String styles = new String(parts.parts().get(STYLES), StandardCharsets.UTF_8);
        int borders = styles.substring(styles.indexOf("<borders"), styles.indexOf("</borders>"))
                        .split("<border[ >]")
                        .length
                - 1;
        files.put(
                name,
                parts.edit(
                        STYLES,
                        xml -> xml.replace("</borders>", border + "</borders>")
                                .replace(
                                        "borderId=\"0\"></xf></cellXfs>",
                                        "borderId=\"" + borders + "\"></xf></cellXfs>")));
    }

    private void lines() throws IOException {
        crossed("crossed-out", "<border diagonalUp=\"1\"><diagonal style=\"thin\"/></border>");
        crossed("crossed-by-nothing", "<border diagonalDown=\"1\"><diagonal/></border>");
        crossed("not-crossed", "<border><diagonal style=\"thin\"/></border>");
        from("from-right-turned", "2", "甲市1—3号（乙）");
        from("from-right-straight", "2", "甲市13号");
        from("from-left", "1", "甲市1—3号（乙）");
    }

    private void numbers() throws IOException {
        files.put("number-without-room", column(number("#,##0", "1234567"), "5"));
        files.put("day-without-room", column(number("yyyy&quot;年&quot;m&quot;月&quot;", "45597"), "6"));
        files.put("number-with-room", column(number("#,##0", "1234567"), "10"));
        files.put("day-in-letters", good().cell(XlsxParts.TABLE, "C5", "t=\"d\"", "<v>2024-11-01T00:00:00</v>"));
        files.put("false-in-letters", good().cell(XlsxParts.TABLE, "C5", "t=\"b\"", "<v>false</v>"));
    }

    private XlsxParts number(String format, String value) throws IOException {
        return UnseenContentFiles.style(good(), "", "", "", format).apply("C5", "t=\"n\"", "<v>" + value + "</v>");
    }

    private void parts() throws IOException {
        files.put(
                "colour-left-in-margin",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replaceFirst(
                                        "<oddFooter>.*?</oddFooter>",
                                        "<oddFooter>&amp;L&amp;\"宋体,Regular\"&amp;9 000000网页整理稿，以正式文件为准&#10;Compiled for reference;"
                                                + " the official document prevails&amp;R&amp;11 000000&amp;P / &amp;N</oddFooter>")));
        for (String shown : List.of("hidden", "veryHidden", "visible")) {
            files.put(
                    "window-" + shown,
                    good().edit(
                                    XlsxParts.WORKBOOK,
                                    xml -> xml.replaceFirst(
                                            "<workbookView ", "<workbookView visibility=\"" + shown + "\" ")));
        }
        files.put(
                "one-window-of-two",
                good().edit(
                                XlsxParts.WORKBOOK,
                                xml -> xml.replaceFirst(
                                        "<workbookView ", "<workbookView visibility=\"hidden\"/><workbookView ")));
        files.put(
                "cell-twice",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replaceFirst(
                                        "(?=<c r=\"E5\")", "<c r=\"C5\" " + TEXT + "><is><t>另一项目</t></is></c>")));
        files.put(
                "diagram",
                good().edit(
                                XlsxParts.WORKBOOK,
                                xml -> xml.replace(
                                        "</sheets>", "<sheet name=\"图\" sheetId=\"9\" r:id=\"rId90\"/></sheets>"))
                        .edit(
                                "xl/_rels/workbook.xml.rels",
                                xml -> related(xml, "chartsheet", "chartsheets/sheet1.xml")));
        files.put(
                "ink",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replace(
                                        "</worksheet>",
                                        "<drawing xmlns:r=\"" + KIND + "\" r:id=\"rId9\"/></worksheet>"))
                        .related(
                                XlsxParts.TABLE,
                                "drawing",
                                "drawings/drawing1.xml",
                                "<d:wsDr xmlns:d=\"d\"><d:twoCellAnchor><d:from><d:col>1</d:col><d:row>4</d:row></d:from>"
                                        + "<d:contentPart/></d:twoCellAnchor></d:wsDr>"));
    }
}
