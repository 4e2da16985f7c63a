package org.zhinan.pdf;

import java.util.BitSet;
import java.util.List;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Note;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Finds characters of an edition that could not be printed. */
final class EditionGlyphCheck {
    private final MissingGlyphs glyphs;

    EditionGlyphCheck(FontPool.Fonts fonts, Problems problems) {
        this.glyphs = new MissingGlyphs(fonts, problems);
    }

    /** The characters of all texts that are printed, each once, in order. */
    static String characters(List<Edition> editions) {
        BitSet points = new BitSet();
        for (Edition edition : editions) {
            edition.clauses().values().stream()
                    .flatMap(clause -> clause.cells().stream())
                    .forEach(cell -> add(cell, points));
            edition.notes().forEach(note -> add(note.text(), points));
        }
        StringBuilder characters = new StringBuilder();
        points.stream().forEach(characters::appendCodePoint);
        return characters.toString();
    }

    private static void add(Bilingual text, BitSet points) {
        text.zh().codePoints().forEach(points::set);
        text.en().codePoints().forEach(points::set);
    }

    void require(Edition edition) {
        for (Clause clause : edition.clauses().values()) {
            for (Language language : Language.values()) {
                glyphs.require(
                        clause.text(language), Message.of("条款“{0}”", "clause '{0}'", clause.ref()), clause.where());
            }
        }
        for (Note note : edition.notes()) {
            SourceLocation where = note.clauses().get(0).where();
            glyphs.require(note.text().zh() + note.text().en(), Message.of("注释“{0}”", "note '{0}'", note.id()), where);
        }
    }
}
