package org.zhinan.form.filled.workbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** What is drawn over a sheet of an XLSX file: pictures, text boxes and other shapes; and what is printed around it. */
final class SheetDrawings {
    /**
     * What begins a part of a margin or a line, as some programs write it; and what is a font, a colour, a size (with what one program leaves
     * of the colour after it), or a word that the program knows.
     */
    private static final Pattern PART = Pattern.compile("&[LCRlcr]|(?:_x005[Ff])?_x000[aAdD]_");

    private static final Pattern CODE = Pattern.compile(
            "&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|K[0-9]{2}[-+][0-9]{3}|[0-9]{1,3}(?: [0-9A-F]{6})?|[A-Za-z])");

    private static final Pattern PAGE = Pattern.compile("(?i)(?:page|sheet|of|第|页|頁|共|[-/0-9\\s])*");
    private static final int ROW = 0;
    private static final int COLUMN = 1;

    private final SentSheet sheet;
    private int[] from = new int[2];
    private int[] to = from;

    private SheetDrawings(SentSheet sheet) {
        this.sheet = sheet;
    }

    static void read(SentPackage parts, String part, SentSheet sheet) {
        try (XmlPart xml = parts.open(part)) {
            new SheetDrawings(sheet).read(parts, xml);
        }
    }

    private void read(SentPackage parts, XmlPart xml) {
        for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
            switch (next.get()) {
                case "from" -> {
                    from = corner(xml, "from");
                    to = from;
                }
                case "to" -> to = corner(xml, "to");
                case "pic" -> {
                    parts.countOther();
                    sheet.picture(place(), to[ROW]);
                }
                case "sp" -> {
                    parts.countOther();
                    String words = words(xml);
                    sheet.notice(new Notice(place(), words.isEmpty() ? Unread.OBJECT : Unread.OUTSIDE, words));
                }
                case "graphicFrame", "cxnSp", "contentPart" -> {
                    parts.countOther();
                    sheet.notice(new Notice(place(), Unread.OBJECT, ""));
                }
                case "Fallback" -> skip(xml);
                default -> {
                    // Sizes and colours say nothing.
                }
            }
        }
    }

    /** The same once more, for programs that do not know it. */
    static void skip(XmlPart xml) {
        for (Optional<String> next = xml.nextWithin("Fallback"); next.isPresent(); ) {
            next = xml.nextWithin("Fallback");
        }
    }

    /** The lines that somebody wrote at the head or foot of pages; numbers of pages and names of files are none. */
    static List<String> margin(String coded) {
        String text = PART.matcher(coded.replace("&&", "\uFF06")).replaceAll("\n");
        return CODE.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !PAGE.matcher(line).matches())
                .toList();
    }

    private CellPlace place() {
        return new CellPlace(sheet.name(), from[ROW], from[COLUMN]);
    }

    private static int[] corner(XmlPart xml, String element) {
        int[] corner = new int[2];
        for (Optional<String> next = xml.nextWithin(element); next.isPresent(); next = xml.nextWithin(element)) {
            if (next.get().equals("row") || next.get().equals("col")) {
                String digits = xml.text().strip();
                corner[next.get().equals("row") ? ROW : COLUMN] =
                        digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : 0;
            }
        }
        return corner;
    }

    private static String words(XmlPart xml) {
        StringBuilder words = new StringBuilder();
        for (Optional<String> next = xml.nextWithin("sp"); next.isPresent(); next = xml.nextWithin("sp")) {
            if (next.get().equals("t")) {
                words.append(xml.text());
            }
        }
        return words.toString().strip();
    }
}
