package org.zhinan.form;

import org.zhinan.content.Language;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;

/** A table with numbered rows to fill in and, where a column lists scenarios, a sheet to choose them on. */
record TableLayout(Edition edition, Form form) implements Layout {
    @Override
    public byte[] draw(Language language) {
        try (Book book = new Book(language, form.name())) {
            Grid table = book.sheet(Phrase.FORM);
            if (form.lines() > 0) {
                Grid lines = book.sheet(Phrase.LINES);
                ScenarioLists lists = ScenarioLists.draw(edition, book);
                new ScenarioSheet(form, lines, lists, table).draw();
            }
            new TableSheet(form, table).draw();
            return book.bytes();
        }
    }
}
