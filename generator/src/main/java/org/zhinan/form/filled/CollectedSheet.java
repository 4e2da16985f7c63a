package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.FormFile.Type;
import org.zhinan.form.Book;
import org.zhinan.form.FieldNames;
import org.zhinan.form.Grid;
import org.zhinan.form.Look;
import org.zhinan.form.Phrase;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * The common table of the returned forms, with the names of the blank, so that it can be checked and collected again.
 */
final class CollectedSheet {
    private static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int SOURCE_WIDTH = 24;
    private static final int LINE_WIDTH = 8;
    private static final int REMARK_WIDTH = 36;

    private final Form form;
    private final Optional<Call.Quota> quota;
    private final int sourceColumn;

    CollectedSheet(Form form, Optional<Call.Quota> quota) {
        this.form = form;
        this.quota = quota;
        this.sourceColumn = form.columns().size();
    }

    byte[] draw(String unit, List<CollectedRow> rows, Language language) {
        try (Book book = new Book(language, form.name())) {
            Grid grid = book.sheet(Phrase.FORM);
            drawHead(grid, unit);
            for (int i = 0; i < rows.size(); i++) {
                drawRow(grid, FIRST_ROW + i, i + 1, rows.get(i));
            }
            int at = FIRST_ROW + rows.size();
            for (Clause note : form.notes()) {
                Bilingual text = new Bilingual(note.text(Language.ZH), note.text(Language.EN));
                grid.band(at++, 0, lastColumn(), book.both(text, " "), Look.LABEL);
            }
            grid.mark(at, lastColumn());
            grid.show(HEADER_ROW, at, lastColumn(), true);
            return book.bytes();
        }
    }

    private void drawHead(Grid grid, String unit) {
        for (int column = 0; column < sourceColumn; column++) {
            grid.label(
                    HEADER_ROW,
                    column,
                    form.columns().get(column).width(),
                    form.columns().get(column).label());
        }
        grid.label(HEADER_ROW, sourceColumn, SOURCE_WIDTH, Phrase.SOURCE);
        grid.label(HEADER_ROW, sourceColumn + 1, LINE_WIDTH, Phrase.SOURCE_LINE);
        grid.label(HEADER_ROW, lastColumn(), REMARK_WIDTH, Phrase.REMARK);
        grid.band(0, 0, lastColumn(), grid.book().both(form.name(), "\n"), Look.TITLE);
        form.stamp().ifPresent(stamp -> {
            grid.band(1, 0, 1, grid.book().both(stamp.title(), "\n"), Look.LABEL);
            grid.band(1, 2, lastColumn(), unit, Look.INPUT_LINE);
            grid.book().name(FieldNames.STAMP, grid, 1, 2);
        });
    }

    private void drawRow(Grid grid, int row, int number, CollectedRow collected) {
        Optional<Call.Quota> beyond = quota.filter(most -> number > most.most());
        for (int column = 0; column < sourceColumn; column++) {
            Form.Column field = form.columns().get(column);
            if (field.type() == Type.NUMBER) {
                grid.number(row, column, number, beyond.isPresent() ? Look.BEYOND_NUMBER : Look.NUMBER);
            } else {
                grid.text(row, column, collected.texts().get(field.field()), Look.INPUT);
                grid.book().name(FieldNames.of(number, field.field()), grid, row, column);
            }
        }
        grid.text(row, sourceColumn, collected.file(), Look.TEXT);
        grid.number(row, sourceColumn + 1, collected.line(), Look.NUMBER);
        grid.text(row, lastColumn(), remarks(collected, beyond), beyond.isPresent() ? Look.BEYOND : Look.TEXT);
    }

    private static String remarks(CollectedRow collected, Optional<Call.Quota> beyond) {
        List<String> remarks = new ArrayList<>();
        beyond.ifPresent(
                quota -> remarks.add(Phrase.BEYOND.zh() + "（" + quota.place().zh() + "：" + quota.most() + "）"));
        remarks.addAll(collected.findings().stream()
                .map(finding -> address(finding.where().cell()) + "："
                        + finding.message().zh())
                .toList());
        return String.join("\n", remarks);
    }

    /** Without the sheet, which has but this table. */
    private static String address(String cell) {
        return cell.substring(cell.lastIndexOf('!') + 1);
    }

    private int lastColumn() {
        return sourceColumn + 2;
    }
}
