package org.zhinan.form.xlsx;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.OfficeFileWriter;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A workbook in the making, in one language. */
public final class FormWorkbook implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Language language;
    private final CellStyles styles;

    /** @param origin stands in the file twice, as properties and as names, since no program is known to lose both */
    public FormWorkbook(Language language, Bilingual title, FormEditionAndCall origin) {
        this.language = language;
        this.styles = new CellStyles(workbook, language);
        workbook.setCellFormulaValidation(false);
        workbook.setForceFormulaRecalculation(true);
        OfficeFileWriter.describe(workbook, title, language);
        OfficeFileWriter.mark(workbook, origin);
        origin.marks().forEach(this::constant);
    }

    Language language() {
        return language;
    }

    public FormSheet sheet(Bilingual name) {
        return new FormSheet(this, styles, workbook.createSheet(name.in(language)));
    }

    /** A name for the range from the first cell to the last, for formulas and for other programs. */
    public void name(String name, FormSheet sheet, int row, int column, int lastRow) {
        XSSFName range = workbook.createName();
        range.setNameName(name);
        String first = CellAddresses.sheet(sheet.name()) + CellAddresses.fixed(row, column);
        range.setRefersToFormula(lastRow == row ? first : first + ":" + CellAddresses.fixed(lastRow, column));
    }

    /** A name for a text that stands in no cell. */
    private void constant(String name, String text) {
        XSSFName constant = workbook.createName();
        constant.setNameName(name);
        constant.setRefersToFormula(Formula.quote(text).text());
    }

    public void name(String name, FormSheet sheet, int row, int column) {
        name(name, sheet, row, column, row);
    }

    /** In the workbook's language; in English with the official Chinese after it, which is what must be submitted. */
    public String both(Bilingual text, String between) {
        return both(text, between, language);
    }

    static String both(Bilingual text, String between, Language language) {
        if (language == Language.ZH || !text.has(Language.EN) || text.en().equals(text.zh())) {
            return text.zh();
        }
        return text.zh().isEmpty() ? text.en() : text.en() + between + text.zh();
    }

    /** The file: the same bytes for the same content. */
    public byte[] bytes() {
        return OfficeFileWriter.bytes(workbook);
    }

    /** Lets go of the file; to close the workbook itself would pack it once more. */
    @Override
    public void close() {
        workbook.getPackage().revert();
    }
}
