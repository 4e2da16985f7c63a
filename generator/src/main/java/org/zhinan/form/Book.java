package org.zhinan.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhinan.content.Bilingual;
import org.zhinan.content.Language;

/** A workbook in the making, in one language. */
final class Book implements AutoCloseable {
    private static final String MAKER = "Zhinan";

    /** The file says nothing of when it was made, and the format wants a date. */
    private static final Date NO_DATE = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Language language;
    private final Looks looks;

    Book(Language language, Bilingual title) {
        this.language = language;
        this.looks = new Looks(workbook, language);
        workbook.setCellFormulaValidation(false);
        workbook.setForceFormulaRecalculation(true);
        describe(title);
    }

    Language language() {
        return language;
    }

    Grid sheet(Bilingual name) {
        return new Grid(this, looks, workbook.createSheet(name.in(language)));
    }

    /** A name for the range from the first cell to the last, for formulas and for other programs. */
    void name(String name, Grid grid, int row, int column, int lastRow) {
        XSSFName range = workbook.createName();
        range.setNameName(name);
        String first = Cells.sheet(grid.name()) + Cells.fixed(row, column);
        range.setRefersToFormula(lastRow == row ? first : first + ":" + Cells.fixed(lastRow, column));
    }

    void name(String name, Grid grid, int row, int column) {
        name(name, grid, row, column, row);
    }

    /** In the book's language; in English with the official Chinese after it, which is what must be submitted. */
    String both(Bilingual text, String between) {
        if (language == Language.ZH || !text.has(Language.EN)) {
            return text.zh();
        }
        return text.zh().isEmpty() ? text.en() : text.en() + between + text.zh();
    }

    /** The file: the same bytes for the same content. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // For each part POI looks for an XSLT engine, and each engine writes XML in its own way: let it find the
        // platform's.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            workbook.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Lets go of the file; to close the workbook itself would pack it once more. */
    @Override
    public void close() {
        workbook.getPackage().revert();
    }

    private void describe(Bilingual title) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setCreator(MAKER);
        properties.getCoreProperties().setTitle(title.in(language).isEmpty() ? title.zh() : title.in(language));
        properties.getCoreProperties().setDescription(Phrase.PREVAILS.zh() + " / " + Phrase.PREVAILS.en());
        properties.getCoreProperties().setCreated(Optional.of(NO_DATE));
        properties.getCoreProperties().setModified(Optional.of(NO_DATE));
        properties.getExtendedProperties().setApplication(MAKER);
    }
}
