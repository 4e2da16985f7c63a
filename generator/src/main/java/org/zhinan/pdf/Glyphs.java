package org.zhinan.pdf;

import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Note;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;
import org.zhinan.text.Language;

/** Finds characters of an edition that could not be printed. */
final class Glyphs {
    private final MissingGlyphs glyphs;

    Glyphs(FontShelf.Fonts fonts, Problems problems) {
        this.glyphs = new MissingGlyphs(fonts, problems);
    }

    void require(Edition edition) {
        for (Clause clause : edition.clauses().values()) {
            for (Language language : Language.values()) {
                glyphs.require(
                        clause.text(language), Message.of("条款“{0}”", "clause '{0}'", clause.ref()), clause.where());
            }
        }
        for (Note note : edition.notes()) {
            Where where = note.clauses().get(0).where();
            glyphs.require(note.text().zh() + note.text().en(), Message.of("注释“{0}”", "note '{0}'", note.id()), where);
        }
    }
}
