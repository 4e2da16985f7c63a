package org.zhinan.form.filled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.filled.workbook.CellPlace;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.form.filled.workbook.SentSheet;
import org.zhinan.form.filled.workbook.SentSheet.Role;
import org.zhinan.form.filled.workbook.SentWorkbook;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.TextFolding;

/** Where the unit is named beside the stamp: in a cell of that name, or in the paragraph that begins with the label of the stamp. */
record StampUnitCells(List<SentCell> all) {
    /** The label is looked for in so many characters for each of its own. */
    private static final int MOST = 4;

    static StampUnitCells in(SentWorkbook workbook, Form form) {
        Stream<SentCell> named = workbook.names().stream()
                .filter(each ->
                        each.name().equals(FormFieldNames.STAMP) && each.scope().isEmpty())
                .flatMap(each -> at(workbook, each.place()).stream());
        Stream<SentCell> written = form.stamp().map(Clause::title).stream()
                .flatMap(label -> workbook.sheets().stream()
                        .filter(sheet -> sheet.role() == Role.TEXT)
                        .flatMap(sheet -> sheet.cells().stream())
                        .flatMap(cell -> after(label, cell).stream()));
        return new StampUnitCells(Stream.concat(named, written).toList());
    }

    private static Optional<SentCell> at(SentWorkbook workbook, CellPlace place) {
        return workbook.sheet(place.sheet()).map(sheet -> sheet.at(place.row(), place.column()));
    }

    /** What stands in the cell behind the label, in either language or in both. */
    private static Optional<SentCell> after(Bilingual label, SentCell cell) {
        return Stream.of(label.en() + label.zh(), label.zh(), label.en())
                .filter(each -> !each.isEmpty())
                .flatMap(each -> after(each, cell).stream())
                .findFirst();
    }

    private static Optional<SentCell> after(String label, SentCell cell) {
        String folded = TextFolding.of(label);
        String text = cell.text();
        if (text.isEmpty() || !folded.startsWith(TextFolding.of(text.substring(0, 1)))) {
            return Optional.empty();
        }
        for (int end = 1; end <= Math.min(text.length(), MOST * label.length()); end++) {
            if (TextFolding.of(text.substring(0, end)).equals(folded)) {
                return Optional.of(cell.with(text.substring(end)));
            }
        }
        return Optional.empty();
    }

    Optional<SentCell> first() {
        return all.stream().findFirst();
    }

    /** Whether what stands in the cell is read as the unit, or says no more: a copy of the sheet has nothing else to say. */
    boolean have(SentCell cell) {
        return first().stream()
                .anyMatch(first -> TextFolding.same(first.text(), cell.text())
                        || all.stream()
                                .filter(each -> each.place().equals(cell.place()))
                                .anyMatch(each -> each.place().equals(first.place())
                                        || each.isBlank()
                                        || TextFolding.same(each.text(), first.text())));
    }

    /** Whether the picture stands where the unit is named. */
    boolean areIn(SentSheet sheet, SentSheet.Picture picture) {
        return all.stream()
                .anyMatch(each -> each.place().sheet().equals(sheet.name())
                        && picture.isIn(each.place().row()));
    }
}
