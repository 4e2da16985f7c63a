package org.zhinan.form;

import java.util.List;
import java.util.Map;
import org.zhinan.content.FormFile.Type;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A worksheet of the editor's, marked as such: a row for each entry of the catalogue, and columns to fill in. */
record WorksheetLayout(Form form, List<Map<String, Bilingual>> rows) implements Layout {
    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = HEADER_ROW + 1;

    @Override
    public byte[] draw(Language language) {
        try (Book book = new Book(language, form.name())) {
            draw(book.sheet(Phrase.FORM));
            return book.bytes();
        }
    }

    private void draw(Grid grid) {
        int lastColumn = form.columns().size() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            Form.Column each = form.columns().get(column);
            grid.label(HEADER_ROW, column, each.width(), each.label());
        }
        drawHead(grid, lastColumn);
        Inputs inputs = new Inputs(grid, FIRST_ROW, FIRST_ROW + rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(grid, FIRST_ROW + i, rows.get(i), inputs);
        }
        for (int column = 0; column <= lastColumn; column++) {
            inputs.restrict(column, form.columns().get(column));
        }
        int below = FIRST_ROW + rows.size();
        grid.mark(below, lastColumn);
        grid.finish(HEADER_ROW, below, lastColumn, true);
    }

    private void drawHead(Grid grid, int lastColumn) {
        Book book = grid.book();
        grid.band(0, 0, lastColumn, book.both(form.name(), "\n"), Look.TITLE);
        grid.band(1, 0, lastColumn, book.both(Phrase.DERIVED, " / "), Look.HEADING);
        form.heading().ifPresent(heading -> grid.band(2, 0, lastColumn, book.both(heading, "\n"), Look.LABEL));
    }

    private void drawRow(Grid grid, int row, Map<String, Bilingual> values, Inputs inputs) {
        for (int column = 0; column < form.columns().size(); column++) {
            Form.Column each = form.columns().get(column);
            if (each.type() == Type.CATALOGUE) {
                String text = grid.book().both(values.get(each.field()), "\n");
                grid.text(row, column, text, Look.TEXT);
            } else {
                inputs.draw(row, column, each);
            }
        }
    }
}
