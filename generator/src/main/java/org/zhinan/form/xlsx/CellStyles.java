package org.zhinan.form.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhinan.text.Language;

/** The styles of one workbook, each made at its first use. */
final class CellStyles {
    private static final int BLACK = 0x000000;
    private static final int GREY_TEXT = 0x595959;
    private static final int GREY_GROUND = 0xE7E6E6;
    private static final int PALE_GROUND = 0xF5F5F5;
    private static final int WARNING_GROUND = 0xFCE4D6;

    /** Built-in format {@code @}. */
    private static final short TEXT_FORMAT = 49;

    private final XSSFWorkbook workbook;
    private final String fontName;
    private final Map<CellStyle, XSSFCellStyle> styles = new EnumMap<>(CellStyle.class);
    private final Map<CellStyle.Font, XSSFFont> fonts = new EnumMap<>(CellStyle.Font.class);

    /** Every office program finds a face for a missing font; the Chinese one is that of official forms. */
    CellStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.fontName = language == Language.ZH ? "宋体" : "Arial";
        workbook.getFontAt(0).setFontName(fontName);
    }

    XSSFCellStyle style(CellStyle wanted) {
        return styles.computeIfAbsent(wanted, this::create);
    }

    /** Opaque: the format has no colours without that. */
    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    private XSSFCellStyle create(CellStyle wanted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(wanted.font, this::font));
        style.setAlignment(wanted.alignment);
        // A list that is longer than its row begins at its beginning.
        style.setVerticalAlignment(wanted == CellStyle.LIST ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (wanted.border == CellStyle.Border.FULL || wanted.border == CellStyle.Border.FULL_AFTER_RULE) {
            style.setIndention((short) (wanted.alignment == HorizontalAlignment.LEFT ? 1 : 0));
        }
        border(style, wanted.border);
        ground(style, wanted.fill);
        return style;
    }

    private XSSFFont font(CellStyle.Font wanted) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) wanted.size);
        font.setBold(wanted.bold);
        font.setItalic(wanted.italic);
        font.setColor(color(wanted.grey ? GREY_TEXT : BLACK));
        return font;
    }

    private static void border(XSSFCellStyle style, CellStyle.Border border) {
        if (border == CellStyle.Border.NONE) {
            return;
        }
        style.setBorderBottom(BorderStyle.THIN);
        if (border != CellStyle.Border.UNDERLINE) {
            style.setBorderTop(border == CellStyle.Border.FULL_AFTER_RULE ? BorderStyle.MEDIUM : BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
    }

    private static void ground(XSSFCellStyle style, CellStyle.Fill fill) {
        switch (fill) {
            case PLAIN -> style.setLocked(true);
            case PALE -> fill(style, PALE_GROUND);
            case GREY -> fill(style, GREY_GROUND);
            case WARNING -> fill(style, WARNING_GROUND);
            case FREE -> free(style);
            case FREE_VALUE -> style.setLocked(false);
        }
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Text format keeps long numbers whole and what begins with an equals sign a text. */
    private static void free(XSSFCellStyle style) {
        style.setLocked(false);
        style.setDataFormat(TEXT_FORMAT);
    }
}
