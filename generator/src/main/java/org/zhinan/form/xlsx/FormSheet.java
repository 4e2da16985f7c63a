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

    /** Makes the row at least so high. */
    void grow(int row, double points) {
        XSSFRow grown = row(row);
        if (!grown.getCTRow().isSetHt() || grown.getHeightInPoints() < points) {
            grown.setHeightInPoints((float) points);
        }
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
        cell(row, column, style).setCellValue(text);
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
        row(row).getCell(first).setCellValue(text);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        // Programs do not fit a row to the text of merged cells.
        grow(row, TextSizeEstimate.height(text, widthOf(first, last), style));
    }

    /** The head of a column. */
    public void label(int row, int column, int width, Bilingual label) {
        width(column, width);
        text(row, column, workbook.both(label, "\n"), CellStyle.HEADER);
    }

    /** Says across the columns that this is not the official document. */
    public void mark(int row, int lastColumn) {
        band(row, 0, lastColumn, FormPhrases.PREVAILS.zh() + " / " + FormPhrases.PREVAILS.en(), CellStyle.MARK);
    }

    /** Keeps the header in sight, sets up printing as far as the last row and column, and protects what is not free. */
    void finish(int headerRow, int lastRow, int lastColumn, boolean landscape) {
        show(headerRow, lastRow, lastColumn, landscape);
        protect();
    }

    /** The same without protection. */
    public void show(int headerRow, int lastRow, int lastColumn, boolean landscape) {
        sheet.createFreezePane(0, headerRow + 1);
        print(landscape, headerRow, lastRow, lastColumn);
    }

    /** A4, as wide as the page; the header row is printed on each page. */
    private void print(boolean landscape, int headerRow, int lastRow, int lastColumn) {
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
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        sheet.getFooter().setLeft("&9" + FormPhrases.PREVAILS.zh() + "\n" + FormPhrases.PREVAILS.en());
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
