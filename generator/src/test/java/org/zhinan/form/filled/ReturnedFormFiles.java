package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhinan.form.Blank;

/** Files as people send them back, for whoever reads forms beside the command line. */
public final class ReturnedFormFiles {
    private static final String STYLES = "xl/styles.xml";
    private static final String TWO = "1.生产作业—工艺动态优化—二号实例甲";
    private static final String THREE = "1.安全管控—安全一体化管控—三号实例甲";

    /** Number formats, each with a number. */
    private static final Map<String, String> FORMATS = new TreeMap<>(Map.ofEntries(
            Map.entry("\"甲字第\"000\"号项目\"", "7"),
            Map.entry("yyyy\"年\"m\"月\"d\"日\"", "45597"),
            Map.entry("yyyy/mm/dd hh:mm", "45597.75"),
            Map.entry("hh:mm:ss", "0.123456789"),
            Map.entry("yy-m-d", "59.5"),
            Map.entry("0.00%", "0.9512"),
            Map.entry("#,##0.0", "1234567.25"),
            Map.entry("0.##", "2.005"),
            Map.entry("#", "-0.4"),
            Map.entry("0;[Red]-0", "-5"),
            Map.entry("0.0;-0.0;\"零\"", "0"),
            Map.entry("General", "1.38E+10"),
            Map.entry("@", "0.5"),
            Map.entry("[DBNum1]0", "45597"),
            Map.entry("0.00E+00", "1"),
            Map.entry("# ?/?", "45597"),
            Map.entry("[>100]0;00", "45597"),
            Map.entry("h:mm AM/PM", "45597"),
            Map.entry(".00", "0.75"),
            Map.entry("#.##", "5"),
            Map.entry("0\\;\"x\"", "7"),
            Map.entry("mm:ss.0", "0.5"),
            Map.entry("yyyy/m/d", "7"),
            Map.entry("[$-F800]yyyy/m/d", "45597"),
            Map.entry("[$-1E000804]0", "7")));

    private final Path forms;
    private final Path folder;
    private final Path good;
    private final List<Path> files = new ArrayList<>();

    private ReturnedFormFiles(Path returned, Path forms, Path folder) {
        this.forms = forms;
        this.folder = folder;
        this.good = returned.resolve("good.xlsx");
    }

    /**
     * Writes what people send: filled, sorted, copied, edited, formatted, as several programs save it.
     *
     * @param returned folder of the forms that are kept with the tests
     * @param forms folder of the blank forms of a site
     * @param seeds how many are edited at random
     */
    public static List<Path> ordinary(Path returned, Path forms, Path folder, int seeds) throws IOException {
        ReturnedFormFiles made = new ReturnedFormFiles(returned, forms, folder);
        for (String name : List.of(
                "good",
                "sorted",
                "two-sheets",
                "shown-otherwise",
                "one-company-three-ways",
                "hidden-row",
                "phones",
                "picture-in-stamp")) {
            made.files.add(XlsxParts.of(returned.resolve(name + ".xlsx")).shuffled(folder.resolve(name + ".xlsx"), 1));
        }
        made.edited();
        made.copied();
        made.formatted();
        made.asOtherProgramsSave();
        made.filled();
        for (Map.Entry<String, XlsxParts> each :
                OverlookedContentFiles.of(made.good).entrySet()) {
            made.save("overlooked-" + each.getKey(), each.getValue());
        }
        for (Map.Entry<String, XlsxParts> each :
                UnseenContentFiles.of(made.good).entrySet()) {
            made.save("unseen-" + each.getKey(), each.getValue());
        }
        for (Map.Entry<String, XlsxParts> each : LookContentFiles.of(made.good).entrySet()) {
            made.save("look-" + each.getKey(), each.getValue());
        }
        for (int seed = 0; seed < seeds; seed++) {
            made.files.add(RandomEdits.of(made.good, seed).save(folder.resolve("edited-" + seed + ".xlsx")));
        }
        return made.files;
    }

    private XlsxParts good() throws IOException {
        return XlsxParts.of(good);
    }

    private void save(String name, XlsxParts parts) throws IOException {
        files.add(parts.save(folder.resolve(name + ".xlsx")));
    }

    private void save(String name, Blank blank) throws IOException {
        files.add(blank.save(folder.resolve(name + ".xlsx")));
    }

    static UnaryOperator<String> atEndOfRows(String more) {
        return xml -> xml.replace("</sheetData>", more + "</sheetData>");
    }

    private void edited() throws IOException {
        save("stale", good().edit(XlsxParts.TABLE, xml -> xml.replace(TWO, THREE)));
        save("typed", good().text(XlsxParts.TABLE, "D5", TWO));
        save(
                "typed-otherwise",
                good().text(XlsxParts.TABLE, "D5", "1.—生产作业—甲\n2、生产作业——工艺动态优化－乙—丙 3.生产作业—丁—戊\n生产作业—工艺动态优化—己"));
        save("example", good().text(XlsxParts.TABLE, "D5", "1.生产作业—工艺动态优化—" + "长".repeat(501)));
        save(
                "lost",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replaceAll(
                                        "(<c r=\"D6\"[^>]*>)<f[^>]*>[^<]*</f>", "$1<f>场景实例!\\$H\\$24</f>")));
        save(
                "cleared",
                good().edit(XlsxParts.TABLE, xml -> xml.replaceAll("<c r=\"D5\".*?</c>", "<c r=\"D5\" s=\"8\"/>")));
        UnaryOperator<String> notCalculated = xml -> xml.replaceAll("(</f>)<v>[^<]*</v>", "$1");
        save("script", good().edit(XlsxParts.TABLE, notCalculated).edit(XlsxParts.LINES, notCalculated));
        save(
                "column",
                good().edit(XlsxParts.WORKBOOK, xml -> xml.replaceAll("表格!\\$E\\$[0-9]+", "#REF!"))
                        .edit(XlsxParts.TABLE, xml -> xml.replaceAll("<c r=\"E[0-9]+\"[^>]*?(?:/>|>.*?</c>)", "")));
        save(
                "merged",
                good().text(XlsxParts.TABLE, "E5", "")
                        .edit(
                                XlsxParts.TABLE,
                                xml -> xml.replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells><mergeCell ref=\"E4:E5\"/></mergeCells>")));
        save(
                "comments",
                good().related(
                                XlsxParts.TABLE,
                                "comments",
                                "comments1.xml",
                                "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><commentList>"
                                        + "<comment ref=\"B5\" authorId=\"0\"><text><r><t>改为</t></r><r><t>丙公司</t></r></text>"
                                        + "</comment></commentList></comments>"));
        save(
                "escaped",
                good().text(XlsxParts.TABLE, "C4", "一_x000D_\n二_x005F_x0041_")
                        .text(XlsxParts.TABLE, "E5", "李&#13;&#10;四<!-- x --><![CDATA[ & 五]]>"));
        save(
                "formula",
                good().cell(XlsxParts.TABLE, "C2", "t=\"str\"", "<f>A1</f><v>某局</v>")
                        .cell(
                                XlsxParts.TABLE,
                                "B4",
                                "t=\"str\"",
                                "<f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v>")
                        .cell(XlsxParts.TABLE, "E5", "t=\"e\" vm=\"1\"", "<v>#VALUE!</v>")
                        .cell(XlsxParts.LINES, "F24", "t=\"str\"", "<f>E24</f><v>二号实例甲</v>"));
        int spelling = 0;
        for (String each : List.of("甲市 一号机械有限公司", "甲市一号机械有限公司\u200b", "\u202d甲市一号机械有限公司\u202c", "ABC（集团）\u3000")) {
            save(
                    "spelling-" + spelling++,
                    good().text(XlsxParts.TABLE, "B5", each)
                            .text(XlsxParts.TABLE, "C5", "甲市一号机械智能工厂")
                            .text(XlsxParts.TABLE, "F6", "１３８００００００３３"));
        }
        save(
                "hidden",
                good().edit(
                                XlsxParts.TABLE,
                                xml -> xml.replaceFirst(
                                        "hidden=\"false\"( [^>]*max=\"3\" min=\"3\")", "hidden=\"true\"$1"))
                        .edit(
                                XlsxParts.WORKBOOK,
                                xml -> xml.replaceFirst("(name=\"场景实例\"[^>]*state=)\"visible\"", "$1\"veryHidden\"")));
        save("another-edition", good().edit(XlsxParts.WORKBOOK, marked("zhinan_edition", "1999")));
        save("another-call", good().edit(XlsxParts.WORKBOOK, marked("zhinan_call", "nowhere")));
    }

    private static UnaryOperator<String> marked(String name, String value) {
        return xml -> xml.replace(
                "<definedNames>", "<definedNames><definedName name=\"" + name + "\">\"" + value + "\"</definedName>");
    }

    private void copied() throws IOException {
        Blank copy = Blank.read(good);
        copy.workbook().cloneSheet(0, "区县");
        XSSFSheet sheet = copy.workbook().getSheet("区县");
        for (int row = 3; row < 6; row++) {
            sheet.getRow(row).getCell(1).setCellValue("乙市" + row + "号公司");
            sheet.getRow(row).getCell(3).removeFormula();
            sheet.getRow(row).getCell(3).setCellValue(TWO);
        }
        sheet.getRow(5).getCell(5).setCellValue("123");
        save("copy", copy);
        Blank own = Blank.read(good);
        own.workbook().createSheet("备注").createRow(4).createCell(2).setCellValue("另有两家");
        own.workbook().setSheetHidden(own.workbook().getSheetIndex("备注"), true);
        save("own", own);
        Blank outside = Blank.read(good);
        XSSFSheet table = outside.workbook().getSheetAt(0);
        table.getRow(4).createCell(9).setCellValue("暂缓");
        table.createRow(30).createCell(4).setCellValue("联系人另有赵六");
        outside.workbook().getSheetAt(1).createRow(90).createCell(9).setCellValue("补充");
        save("outside", outside);
    }

    private void formatted() throws IOException {
        int style = Blank.read(good).workbook().getNumCellStyles();
        int count = 0;
        for (Map.Entry<String, String> each : FORMATS.entrySet()) {
            String code =
                    each.getKey().replace("&", "&amp;").replace("\"", "&quot;").replace(">", "&gt;");
            String format = "<numFmt numFmtId=\"990\" formatCode=\"" + code + "\"/></numFmts>";
            save(
                    "format-" + count++,
                    good().edit(
                                    STYLES,
                                    xml -> (xml.contains("</numFmts>")
                                                    ? xml.replace("</numFmts>", format)
                                                    : xml.replaceFirst("<fonts", "<numFmts>" + format + "<fonts"))
                                            .replace("</cellXfs>", "<xf numFmtId=\"990\"/></cellXfs>"))
                            .cell(
                                    XlsxParts.TABLE,
                                    "C4",
                                    "s=\"" + style + "\" t=\"n\"",
                                    "<v>" + each.getValue() + "</v>"));
        }
    }

    /** Elements with prefixes, the names of the strict format, and another encoding. */
    private void asOtherProgramsSave() throws IOException {
        UnaryOperator<String> prefixed =
                xml -> xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replaceFirst("xmlns=", "xmlns:x=");
        save("prefixed", good().edit(XlsxParts.TABLE, prefixed).edit(XlsxParts.LINES, prefixed));
        UnaryOperator<String> strict = xml -> xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
        save(
                "strict",
                good().edit(XlsxParts.TABLE, strict)
                        .edit(XlsxParts.LINES, strict)
                        .edit(XlsxParts.WORKBOOK, strict)
                        .edit("_rels/.rels", strict)
                        .edit("xl/_rels/workbook.xml.rels", strict));
    }

    /** From the blanks of today, in both languages, with and without lines. */
    private void filled() throws IOException {
        for (String language : List.of("zh", "en")) {
            Path blank = forms.resolve("recommendation-summary." + language + ".xlsx");
            save("blank-" + language, Blank.read(blank));
            Blank filled = Blank.read(blank)
                    .row(1, "杨凌甲公司", "13800138000")
                    .line(1, 1, "生产作业", "工艺动态优化", "甲线")
                    .line(1, 2, "生产作业", "工厂数字化设计与交付", "不属")
                    .line(1, 3, "没有的环节", "没有的场景", "")
                    .row(3, "杨凌乙公司", "12345")
                    .line(3, 1, "仓储物流", "", "乙库");
            filled.cell("row_3_contact").setCellFormula("HYPERLINK(\"http://example.invalid\",\"王\")");
            save("filled-" + language, filled);
        }
    }
}
