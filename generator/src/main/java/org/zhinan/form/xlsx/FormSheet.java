package org.zhinan.form.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.text.Bilingual;

/** One sheet in the making; rows and columns count from 0, widths are in characters of half an ideograph. */
public final class FormSheet {
    private static final double MARGIN_INCHES = 0.5;
    private static final int WIDTH_UNIT = 256;

    /** What the margins leave of A4 across, in points. */
    private static final double PAGE_WIDTH = 841.9 - 2 * 36;

    private static final double PAGE_HEIGHT = 595.3 - 36 - 54;

    /** The widest that programs make the width of a character. */
    private static final double CHARACTER_POINTS = 7.2;

    private static final double CELL_PADDING_POINTS = 3.75;

    private static final double MOST_HEIGHT = 409;

    /** Per cent; below it, plain text has less than 6.5 points. */
    private static final int LEAST_SCALE = 60;

    private final FormWorkbook workbook;
    private final CellStyles styles;
    private final XSSFSheet sheet;

    FormSheet(FormWorkbook workbook, CellStyles styles, XSSFSheet sheet) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = sheet;
        sheet.setDisplayGridlines(false);
    }

    String name() {
        return sheet.getSheetName();
    }

    /** The sheet itself, for rules and colours. */
    XSSFSheet sheet() {
        return sheet;
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * WIDTH_UNIT);
    }

    /** Makes the row at least so high, as far as the format allows. */
    void grow(int row, double points) {
        XSSFRow grown = row(row);
        double height = Math.min(points, MOST_HEIGHT);
        if (!grown.getCTRow().isSetHt() || grown.getHeightInPoints() < height) {
            grown.setHeightInPoints((float) height);
        }
    }

    /** Room for two lines of plain text. */
    public void growToTwoLines(int row) {
        grow(row, TextSizeEstimate.height("\n ", 1, CellStyle.INPUT));
    }

    /** A height to begin with, which programs fit to the text once the row is filled in. */
    void beginHeight(int row, double points) {
        row(row).setHeightInPoints((float) points);
        row(row).getCTRow().unsetCustomHeight();
    }

    void blank(int row, int column, CellStyle style) {
        cell(row, column, style);
    }

    /** A printed text, its row high enough for its lines. */
    public void text(int row, int column, String text, CellStyle style) {
        cell(row, column, style).setCellValue(escaped(text));
        grow(row, TextSizeEstimate.height(text, widthOf(column, column), style));
    }

    public void number(int row, int column, int value, CellStyle style) {
        cell(row, column, style).setCellValue(value);
    }

    /** {@code value} is what it gives while the form is blank, for programs that do not calculate. */
    void formula(int row, int column, Formula formula, String value, CellStyle style) {
        XSSFCell cell = cell(row, column, style);
        cell.setCellFormula(formula.text());
        cell.setCellValue(value);
    }

    /** A text across the columns from the first to the last, high enough for its lines. */
    public void band(int row, int first, int last, String text, CellStyle style) {
        for (int column = first; column <= last; column++) {
            blank(row, column, style);
        }
        row(row).getCell(first).setCellValue(escaped(text));
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        // Programs do not fit a row to the text of merged cells.
        grow(row, TextSizeEstimate.height(text, widthOf(first, last), style));
    }

    /** The format reads {@code _x0041_} as the character with that number, unless its underscore is written so, too. */
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    /** The head of a column. */
    public void label(int row, int column, int width, Bilingual label) {
        width(column, width);
        text(row, column, workbook.both(label, "\n"), CellStyle.HEADER);
    }

    /** Says across the columns that this is not the official document, as the foot of each printed page does. */
    public void mark(int row, int lastColumn) {
        band(row, 0, lastColumn, FormPhrases.mark(workbook.language()), CellStyle.MARK);
    }

    /**
     * Keeps the header in sight, sets up printing, and protects what is not free.
     *
     * @param lastRow the last to print: the mark below it would now and then stand on a page alone
     */
    void finish(int headerRow, int lastRow, int lastColumn, boolean landscape) {
        show(headerRow, lastRow, lastColumn, landscape);
        protect();
    }

    private void show(int headerRow, int lastRow, int lastColumn, boolean landscape) {
        sheet.createFreezePane(0, headerRow + 1);
        print(landscape, headerRow);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        sayWhoMadeIt();
    }

    /**
     * The same for a sheet that helps to fill in another and is mostly empty: it is not printed. The area to print is a cell beside it,
     * since programs print a sheet without any area whole.
     */
    void finishUnprinted(int headerRow, int lastColumn) {
        finish(headerRow, headerRow, lastColumn, true);
        int beside = lastColumn + 2;
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), beside, beside, 0, 0);
    }

    /** A table that is to stand on one page: else what is below it would be printed on a page of its own. */
    void finishOnOnePage(int headerRow, int lastRow, int lastColumn) {
        finish(headerRow, lastRow, lastColumn, true);
        scale(lastRow, lastColumn);
    }

    /** A table to hand in: nothing is printed but the table itself. */
    public void showOfficial(int headerRow, int lastRow, int lastColumn) {
        sheet.createFreezePane(0, headerRow + 1);
        print(true, headerRow);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        scale(lastRow, lastColumn);
    }

    /** As large as one page of A4 across allows; what would be too small to read goes on to further pages. */
    private void scale(int lastRow, int lastColumn) {
        double tall = 0;
        for (int row = 0; row <= lastRow; row++) {
            tall += row(row).getHeightInPoints();
        }
        double wide = widthOf(0, lastColumn) * CHARACTER_POINTS + (lastColumn + 1) * CELL_PADDING_POINTS;
        int scale = (int) Math.floor(100 * Math.min(PAGE_HEIGHT / tall, PAGE_WIDTH / wide));
        // What is no taller than the page is printed as wide as the page.
        if (tall > PAGE_HEIGHT && scale >= LEAST_SCALE) {
            sheet.setFitToPage(false);
            sheet.getPrintSetup().setScale((short) scale);
        }
    }

    /** A sheet beside one to print: it has no area to print, and so is printed only when it is asked for. */
    public void showAside(int headerRow) {
        sheet.createFreezePane(0, headerRow + 1);
        print(true, headerRow);
        sayWhoMadeIt();
    }

    /** A4, as wide as the page; the header row is printed on each page. */
    private void print(boolean landscape, int headerRow) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    private void sayWhoMadeIt() {
        sheet.getFooter().setLeft("&9" + FormPhrases.mark(workbook.language()).replace(" / ", "\n"));
        sheet.getFooter().setRight("&P / &N");
    }

    /** Without a password: only free cells can be changed, and widths and heights still can. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.getWorkbook().lockStructure();
    }

    public FormWorkbook workbook() {
        return workbook;
    }

    private int widthOf(int first, int last) {
        int width = 0;
        for (int column = first; column <= last; column++) {
            width += sheet.getColumnWidth(column) / WIDTH_UNIT;
        }
        return width;
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }

    private XSSFCell cell(int row, int column, CellStyle style) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.style(style));
        return cell;
    }
}
