package org.zhinan.importer.source;

import static org.zhinan.importer.source.WordFile.level;
import static org.zhinan.importer.source.WordFile.list;
import static org.zhinan.importer.source.WordFile.n;
import static org.zhinan.importer.source.WordFile.num;
import static org.zhinan.importer.source.WordFile.p;
import static org.zhinan.importer.source.WordFile.r;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.importer.source.SourceBlock.Footnote;
import org.zhinan.importer.source.SourceBlock.Image;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceBlock.Table;

/** An invented law with all that office programs put into a text. */
final class SampleLaw {
    private SampleLaw() {}

    static WordFile docx() {
        String levels = level(0, "chineseCountingThousand", "第%1章", "<w:suff w:val=\"space\"/>")
                + level(1, "chineseCounting", "%2、", "<w:suff w:val=\"nothing\"/>")
                + level(2, "chineseCounting", "（%3）", "<w:suff w:val=\"nothing\"/>")
                + level(3, "decimal", "%4.", "")
                + level(4, "decimalEnclosedCircle", "%5", "<w:suff w:val=\"space\"/>")
                + level(5, "lowerLetter", "%6)", "");
        String decimals =
                level(0, "decimal", "%1", "") + level(1, "decimal", "%1.%2", "") + level(2, "decimal", "%1.%2.%3", "");
        String bullets = level(0, "bullet", "•", "");
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>";
        StringBuilder body = new StringBuilder(p("", "示例办法"));
        int[] shape = {0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 3, 2, 1, 1, 2, 0, 1, 2, 3};
        for (int i = 0; i < shape.length; i++) {
            body.append(n(1, shape[i], "内容" + i))
                    .append(i % 4 == 0 ? p("", "说明" + i + "：投入<3%，R&D a_b@x.org *~。") : "");
        }
        for (int level : new int[] {0, 1, 2, 2, 1, 0, 1, 2}) {
            body.append(n(2, level, "要求"));
        }
        body.append(n(3, 0, "其一"))
                .append(n(3, 0, "其二"))
                .append(n(4, 0, "从四起"))
                .append(n(4, 1, "次级"))
                .append(n(4, 0, "五"));
        body.append("<w:p>" + r("面积10m") + raised("2") + r("，说明") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + r("。第一行") + "<w:r><w:br/></w:r>" + r("第二行") + "</w:p>");
        body.append(table()).append(p("", "末段。"));
        return new WordFile(body + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>")
                .part(
                        "numbering",
                        "numbering",
                        list(1, levels)
                                + list(2, decimals)
                                + list(3, bullets)
                                + num(1, 1, "")
                                + num(2, 2, "")
                                + num(3, 3, "")
                                + num(4, 2, anew))
                .part(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" 脚注的文字。")
                                + "</w:p></w:footnote>");
    }

    private static String raised(String text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String table() {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/>"
                + "<w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + tc(6000, "<w:gridSpan w:val=\"2\"/>", "指标")
                + tc(3000, "", "要求") + "</w:tr><w:tr>" + tc(3000, "<w:vMerge w:val=\"restart\"/>", "甲")
                + tc(3000, "", "乙")
                + tc(3000, "", "丙") + "</w:tr><w:tr>" + tc(3000, "<w:vMerge/>", "") + tc(3000, "", "丁")
                + tc(3000, "", "戊") + "</w:tr></w:tbl>";
    }

    private static String tc(int width, String properties, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + p("", text)
                + "</w:tc>";
    }

    /** One line for each block. */
    static List<String> described(SourceText text, boolean numbers) {
        List<String> lines = new ArrayList<>();
        for (SourceBlock block : text.blocks()) {
            if (block instanceof Paragraph paragraph) {
                int from = numbers
                        ? 0
                        : paragraph
                                .generated()
                                .map(SourceBlock.GeneratedNumber::length)
                                .orElse(0);
                lines.add(paragraph.text().substring(from));
            } else if (block instanceof Table table) {
                table.rows()
                        .forEach(row -> lines.add(row.cells().stream()
                                .map(cell ->
                                        cell.columns() + "x" + cell.rows() + (cell.header() ? "h " : " ") + cell.text())
                                .toList()
                                .toString()));
            } else if (block instanceof Footnote note) {
                lines.add("[^" + note.mark() + "] " + note.text());
            } else if (block instanceof Image image) {
                lines.add("image " + image.description());
            }
        }
        return lines;
    }
}
