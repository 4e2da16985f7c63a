package org.zhinan.form.filled.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook as it was sent.
 *
 * @param file as it was named
 * @param sheets in their order
 * @param names of single cells, in the order of the file
 * @param marks what the file says of itself: texts by defined names, else by properties
 */
public record SentWorkbook(String file, List<SentSheet> sheets, List<Name> names, Map<String, String> marks) {
    /**
     * A defined name that leads to one cell; those of deleted cells lead nowhere and are not here.
     *
     * @param scope the sheet whose copies of names these are; empty for the whole workbook
     */
    public record Name(String name, Optional<String> scope, CellPlace place) {}

    public Optional<SentSheet> sheet(String name) {
        return sheets.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * Whether a program that calculates has saved it: a form that a script has filled in shows what its formulas gave while it
     * was blank.
     */
    public boolean isCalculated() {
        return sheets.stream()
                .flatMap(sheet -> sheet.cells().stream())
                .anyMatch(cell -> cell.isFormula() && cell.isFilled());
    }
}
