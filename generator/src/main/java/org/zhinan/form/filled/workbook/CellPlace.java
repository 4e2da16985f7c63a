package org.zhinan.form.filled.workbook;

import org.zhinan.form.xlsx.CellAddresses;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.UntrustedTextSanitizer;

/** A cell of a workbook; row and column count from 0. */
public record CellPlace(String sheet, int row, int column) {
    /** As {@code B4}. */
    public String address() {
        return CellAddresses.at(row, column);
    }

    /** As {@code Sheet!B4}. */
    public String onSheet() {
        return UntrustedTextSanitizer.of(sheet) + "!" + address();
    }

    /** Where it is, for messages. */
    public SourceLocation where(String file) {
        return new SourceLocation(file, 0, onSheet());
    }
}
