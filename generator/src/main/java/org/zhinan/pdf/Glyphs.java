package org.zhinan.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhinan.content.Language;
import org.zhinan.font.SongFont;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Note;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;

/** Finds characters that could not be printed: better no site than an official text with holes. */
final class Glyphs {
    private final SongFont.Characters characters;
    private final Problems problems;

    private Glyphs(SongFont.Characters characters, Problems problems) {
        this.characters = characters;
        this.problems = problems;
    }

    static Glyphs reportedTo(Problems problems, Memo memo) {
        return new Glyphs(memo.of(new Characters(), SongFont.TEXT::characters), problems);
    }

    /** They stand in the program. */
    private record Characters() implements Memo.Key<SongFont.Characters> {}

    void require(Edition edition) {
        for (Clause clause : edition.clauses().values()) {
            for (Language language : Language.values()) {
                require(clause.text(language), "clause '" + clause.ref() + "'", clause.where());
            }
        }
        for (Note note : edition.notes()) {
            Where where = note.clauses().get(0).where();
            require(note.text().zh() + note.text().en(), "note '" + note.id() + "'", where);
        }
    }

    private void require(String text, String what, Where where) {
        int[] missing = characters.missing(text);
        if (missing.length > 0) {
            problems.add(
                    where,
                    what + " has characters that the font of the PDFs lacks: " + list(missing),
                    "Check that they are meant; if so, add them to the font as docs/fonts.md says");
        }
    }

    private static String list(int[] points) {
        return Arrays.stream(points)
                .mapToObj(point -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(point), point))
                .collect(Collectors.joining(", "));
    }
}
