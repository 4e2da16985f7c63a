package org.zhinan.form.filled;

import java.util.List;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.problem.Problem;

/** Whether a cell holds a text that can be read as it is shown. */
final class CellReadabilityCheck {
    private CellReadabilityCheck() {}

    /** What keeps the cell from being read; nothing for an empty one. */
    static List<Problem> unreadable(String file, SentCell cell) {
        return switch (cell.kind()) {
            case PICTURE -> List.of(FormMistake.PICTURE.in(file, cell));
            case ERROR -> List.of(FormMistake.ERROR.in(file, cell, cell.stored()));
            case UNKNOWN_FORMAT -> List.of(FormMistake.UNKNOWN_FORMAT.in(file, cell, cell.stored()));
            default -> cell.isFormula() ? List.of(FormMistake.FORMULA.in(file, cell)) : List.of();
        };
    }
}
