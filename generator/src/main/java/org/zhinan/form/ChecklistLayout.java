package org.zhinan.form;

import java.util.List;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

/** Clauses as rows, with a column to tick that the source has not. */
record ChecklistLayout(Form form) implements Layout {
    private static final int HEADER_ROW = 2;
    private static final int TICK_WIDTH = 14;

    @Override
    public byte[] draw(Language language) {
        try (Book book = new Book(language, form.name())) {
            draw(book.sheet(Phrase.FORM));
            return book.bytes();
        }
    }

    private void draw(Grid grid) {
        Book book = grid.book();
        int tick = form.columns().size();
        drawHead(grid, tick);
        int row = HEADER_ROW + 1;
        for (Clause item : form.items()) {
            drawItem(grid, row++, item, tick);
        }
        new Rules(grid)
                .choose(HEADER_ROW + 1, row - 1, tick, Cells.text(Phrase.GOOD.zh()), Phrase.TICK, Phrase.TICK_OR_LEAVE);
        for (Clause note : form.notes()) {
            grid.band(row++, 0, tick, book.both(note.title(), "\n"), Look.LABEL);
        }
        grid.mark(row, tick);
        grid.finish(HEADER_ROW, row, tick, true);
    }

    private void drawHead(Grid grid, int tick) {
        Book book = grid.book();
        List<Form.Column> columns = form.columns();
        for (int column = 0; column < tick; column++) {
            grid.label(
                    HEADER_ROW,
                    column,
                    columns.get(column).width(),
                    columns.get(column).label());
        }
        grid.label(HEADER_ROW, tick, TICK_WIDTH, Phrase.TICK);
        grid.band(0, 0, tick, book.both(form.name(), "\n"), Look.TITLE);
        form.heading().ifPresent(heading -> grid.band(1, 0, tick, book.both(heading, "\n"), Look.HEADING));
    }

    private void drawItem(Grid grid, int row, Clause item, int tick) {
        grid.text(row, 0, item.cells().get(0).zh(), Look.NUMBER);
        for (int column = 1; column < tick; column++) {
            grid.text(row, column, grid.book().both(item.cells().get(column), "\n"), Look.TEXT);
        }
        grid.blank(row, tick, Look.INPUT_CENTRED);
        grid.book().name(FieldNames.of(row - HEADER_ROW, FieldNames.READY), grid, row, tick);
    }
}
