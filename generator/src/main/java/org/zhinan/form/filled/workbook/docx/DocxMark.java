package org.zhinan.form.filled.workbook.docx;

import java.util.EnumMap;
import java.util.Map;
import org.zhinan.form.filled.workbook.look.FontLook;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** Looks that text has or has not, and that say whether it is seen, and how. A run, a paragraph and a style say them in the same words. */
public enum DocxMark {
    STRUCK,
    CAPITALS,
    /** Or lowered. */
    RAISED,
    /** Letters so narrow, or so near to each other, that they are a line. */
    PRESSED,
    /** In a font that has symbols in the place of letters. */
    SYMBOLS,
    /** In such a font where the text is of a complex script, or said to be. */
    COMPLEX_SYMBOLS,
    /** In two lines, one over the other, in the place of one. */
    STACKED,
    /** Begun on the right. */
    FROM_RIGHT,
    /** Beside the page. */
    AWAY;

    /** In twentieths of a point: letters that are nearer to each other stand one over the other. */
    private static final String NEAR = "-[1-9][0-9]{2,4}";

    /** What letters a font is for. */
    private static final Map<String, DocxMark> FONTS =
            Map.of("ascii", SYMBOLS, "hAnsi", SYMBOLS, "cs", COMPLEX_SYMBOLS);

    /** Twentieths of a point. */
    private static final int POINT = 20;

    /** In these: into less no text can be fitted. */
    private static final int LEAST = 100;

    /** In per cent: narrower text is a line. */
    private static final int NARROW = 20;

    /** In twentieths of a point, and in hundredths of a letter: further in there is no page. */
    private static final int FAR = 12_000;

    private static final int FAR_BY_LETTERS = 10_000;

    /** In halves of a point: a letter that is moved by less stands in its line. */
    private static final int MOVED = 4;

    /** What an element says of some of them; nothing of others. */
    static Map<DocxMark, Boolean> of(String name, XmlPart xml) {
        String value = xml.attribute("val");
        return switch (name) {
            case "strike", "dstrike" -> Map.of(STRUCK, DocxStyles.isOn(xml));
            case "caps", "smallCaps" -> Map.of(CAPITALS, DocxStyles.isOn(xml));
            case "vertAlign" -> Map.of(RAISED, !value.equals("baseline"));
            case "position" -> Map.of(RAISED, Math.abs(xml.length("val", 2, 0)) >= MOVED);
            case "eastAsianLayout" -> Map.of(STACKED, !xml.attribute("combine").matches("|0|false|off"));
            case "w" -> Map.of(PRESSED, percent(value) < NARROW);
            case "fitText" -> Map.of(PRESSED, xml.length("val", POINT, LEAST) < LEAST);
            case "spacing" -> value.isEmpty() ? Map.of() : Map.of(PRESSED, value.matches(NEAR));
            case "rFonts" -> symbols(xml);
            case "bidi", "rtl" -> Map.of(FROM_RIGHT, DocxStyles.isOn(xml));
            case "ind" -> Map.of(AWAY, isFar(xml));
            case "framePr" -> Map.of(AWAY, Math.max(Math.abs(twips(xml, "x")), Math.abs(twips(xml, "y"))) > FAR);
            default -> Map.of();
        };
    }

    private static Map<DocxMark, Boolean> symbols(XmlPart xml) {
        Map<DocxMark, Boolean> said = new EnumMap<>(DocxMark.class);
        FONTS.forEach((of, mark) -> {
            String font = xml.attribute(of);
            if (!font.isEmpty()) {
                said.merge(mark, FontLook.ofSymbols(font), Boolean::logicalOr);
            }
        });
        return said;
    }

    private static boolean isFar(XmlPart xml) {
        int in = Math.max(twips(xml, "left"), twips(xml, "start"));
        int out = Math.min(twips(xml, "left"), twips(xml, "start")) - twips(xml, "hanging");
        int letters = Math.max(xml.length("leftChars", POINT, 0), xml.length("startChars", POINT, 0));
        return in > FAR || out < -FAR || letters > FAR_BY_LETTERS || letters < -FAR_BY_LETTERS;
    }

    /** Whether a table is set so far aside that it is not on its page. */
    public static boolean isFarTable(XmlPart xml) {
        return Math.max(Math.abs(twips(xml, "w")), Math.abs(twips(xml, "tblpX"))) > FAR;
    }

    private static int percent(String value) {
        String digits = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : NARROW;
    }

    private static int twips(XmlPart xml, String name) {
        return xml.length(name, POINT, 0);
    }
}
