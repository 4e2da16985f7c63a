package org.zhinan.form;

import java.util.List;
import org.zhinan.content.Language;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;

/** Clauses as rows, with a column to tick that the source has not. */
record ChecklistLayout(Form form) implements Layout {
    private static final int HEADER_ROW = 2;
    private static final int TICK_WIDTH = 14;

    @Override
    public byte[] draw(Language language) {
        try (Book book = new Book(language, form.title().title())) {
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
                .choose(HEADER_ROW + 1, row - 1, tick, Cells.text(Phrase.GOOD.zh()), Phrase.TICK, Phrase.FROM_LIST);
        for (Clause note : form.notes()) {
            grid.band(row++, 0, tick, book.both(note.title(), "\n"), Look.LABEL);
        }
        grid.band(row, 0, tick, Phrase.PREVAILS.zh() + " / " + Phrase.PREVAILS.en(), Look.MARK);
        grid.freezeAbove(HEADER_ROW + 1);
        grid.print(true, HEADER_ROW, row, tick);
        grid.protect();
    }

    private void drawHead(Grid grid, int tick) {
        Book book = grid.book();
        List<Form.Column> columns = form.columns();
        for (int column = 0; column < tick; column++) {
            grid.width(column, columns.get(column).width());
            grid.text(HEADER_ROW, column, book.both(columns.get(column).label(), "\n"), Look.HEADER);
        }
        grid.width(tick, TICK_WIDTH);
        grid.text(HEADER_ROW, tick, book.both(Phrase.TICK, "\n"), Look.HEADER);
        grid.band(0, 0, tick, book.both(form.title().title(), "\n"), Look.TITLE);
        form.heading().ifPresent(heading -> grid.band(1, 0, tick, book.both(heading, "\n"), Look.HEADING));
    }

    private void drawItem(Grid grid, int row, Clause item, int tick) {
        grid.text(row, 0, item.cells().get(0).zh(), Look.NUMBER);
        for (int column = 1; column < tick; column++) {
            grid.text(row, column, grid.book().both(item.cells().get(column), "\n"), Look.TEXT);
        }
        grid.blank(row, tick, Look.INPUT_CENTRED);
    }
}
