package org.zhinan.form.xlsx;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhinan.text.Bilingual;

/** The rules that a spreadsheet program holds an entry to; a formula speaks of the range's first cell. */
final class InputValidation {
    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;

    InputValidation(FormSheet sheet) {
        this.sheet = sheet.sheet();
        this.helper = new XSSFDataValidationHelper(this.sheet);
    }

    /** The entry must make the formula true. */
    void require(int row, int lastRow, int column, Formula formula, Bilingual title, Bilingual message) {
        add(helper.createCustomConstraint(formula.text()), row, lastRow, column, title, message);
    }

    /** The entry must be in the list that the formula gives. */
    void choose(int row, int lastRow, int column, Formula formula, Bilingual title, Bilingual message) {
        add(helper.createFormulaListConstraint(formula.text()), row, lastRow, column, title, message);
    }

    /** Says something beside a cell that is not to be typed into. */
    void hint(int row, int lastRow, int column, Bilingual title, Bilingual message) {
        add(new XSSFDataValidationConstraint(ValidationType.ANY, null), row, lastRow, column, title, message);
    }

    private void add(
            DataValidationConstraint constraint, int row, int lastRow, int column, Bilingual title, Bilingual message) {
        DataValidation rule =
                helper.createValidation(constraint, new CellRangeAddressList(row, lastRow, column, column));
        String text = message.zh() + "\n" + message.en();
        // Programs let anything pass while a cell that the formula names is empty, unless empty is forbidden.
        rule.setEmptyCellAllowed(false);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(heading(title), text);
        rule.setShowErrorBox(true);
        rule.createPromptBox(heading(title), text);
        rule.setShowPromptBox(true);
        sheet.addValidationData(rule);
    }

    /** The format allows a heading 32 characters. */
    private static String heading(Bilingual title) {
        String zh = title.zh();
        return zh.substring(0, Math.min(zh.length(), 31));
    }
}
