package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhinan.form.Blank;

/** Edits at random of a filled form, as sorting, moving, deleting, copying and formatting leave them in the file. */
final class RandomEdits {
    private static final int FIRST = 3;
    private static final int ROWS = 4;
    private static final String[] TEXTS = {
        "乙市 (集团) 公司",
        "  ",
        "甲市一号机械有限公司\u00a0",
        "1.工厂建设—工厂数字化设计与交付—手填",
        "随便写的一行",
        "13900139000",
        "\u200b",
        "=A1",
        "#N/A",
        "注："
    };
    private static final String[] FORMATS = {"@", "0%", "yyyy\"年\"m\"月\"", "000000", "#,##0.00", "[DBNum1]0"};

    private final Random random;
    private final XSSFWorkbook workbook;
    private final Blank blank;
    private final List<String> done = new ArrayList<>();

    private RandomEdits(Path form, long seed) throws IOException {
        this.random = new Random(seed);
        this.blank = Blank.read(form);
        this.workbook = blank.workbook();
    }

    /** Those that the seed says; the form itself stays as it is. */
    static RandomEdits of(Path form, long seed) throws IOException {
        RandomEdits edits = new RandomEdits(form, seed);
        for (int i = edits.random.nextInt(5); i >= 0; i--) {
            edits.done.add(edits.edit());
        }
        return edits;
    }

    Path save(Path file) throws IOException {
        return blank.save(file);
    }

    /** Where something was done. */
    List<String> done() {
        return done;
    }

    private String edit() {
        XSSFSheet table = workbook.getSheetAt(0);
        XSSFSheet lines = workbook.getSheetAt(workbook.getSheetIndex("场景实例"));
        int row = FIRST + random.nextInt(ROWS);
        int column = 1 + random.nextInt(5);
        String where = row + "," + column;
        switch (random.nextInt(14)) {
            case 0 -> swap(table, row, FIRST + random.nextInt(ROWS), 1, 5);
            case 1 -> swap(table, row, FIRST + random.nextInt(ROWS), 1, 2);
            case 2 -> swap(table, row, row + 1, 3, 3);
            case 3 -> cell(table, row, column).setBlank();
            case 4 -> text(cell(table, row, column));
            case 5 -> number(cell(table, row, column));
            case 6 -> cell(table, row, column).setCellFormula("A1");
            case 7 -> table.shiftRows(row, Math.max(row, table.getLastRowNum()), 1);
            case 8 -> table.createRow(row).setZeroHeight(random.nextBoolean());
            case 9 -> hide(table, row);
            case 10 -> copySheet();
            case 11 -> text(cell(table, 26 + random.nextInt(9), random.nextInt(12)));
            case 12 -> text(cell(lines, FIRST + 20 * random.nextInt(3) + random.nextInt(3), 3 + random.nextInt(3)));
            default -> table.shiftRows(row + 1, Math.max(row + 1, table.getLastRowNum()), -1);
        }
        return where;
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    private void text(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
    }

    private void number(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS[random.nextInt(FORMATS.length)]));
        cell.setCellStyle(style);
        cell.setCellValue(random.nextInt(50_000));
    }

    /** As sorting does it: formulas go along with what they show, names stay. */
    private static void swap(XSSFSheet sheet, int one, int other, int first, int last) {
        for (int column = first; column <= last && one != other; column++) {
            XSSFCell a = cell(sheet, one, column);
            XSSFCell b = cell(sheet, other, column);
            XSSFCell kept = cell(sheet, 200, column);
            copy(a, kept);
            copy(b, a);
            copy(kept, b);
            sheet.getRow(200).removeCell(kept);
        }
        if (sheet.getRow(200) != null) {
            sheet.removeRow(sheet.getRow(200));
        }
    }

    private static void copy(XSSFCell from, XSSFCell to) {
        if (to.getCellType() == CellType.FORMULA) {
            to.removeFormula();
        }
        to.setBlank();
        if (from.getCellType() == CellType.FORMULA) {
            String shown = from.getCachedFormulaResultType() == CellType.STRING ? from.getStringCellValue() : "";
            to.setCellFormula(from.getCellFormula());
            to.setCellValue(shown);
        } else if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
            to.setCellStyle(from.getCellStyle());
        } else if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        }
    }

    private void hide(XSSFSheet table, int row) {
        if (random.nextBoolean()) {
            cell(table, row, 0).getRow().setZeroHeight(true);
        } else {
            table.setColumnHidden(1 + random.nextInt(5), true);
        }
    }

    private void copySheet() {
        String name = "表格 (" + (workbook.getNumberOfSheets() + 1) + ")";
        workbook.cloneSheet(0, name);
        cell(workbook.getSheet(name), FIRST, 1).setCellValue("抄表公司");
    }
}
