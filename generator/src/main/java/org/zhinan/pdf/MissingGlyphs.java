package org.zhinan.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;

/** Finds characters that could not be printed: better no site than an official text with holes. */
public final class MissingGlyphs {
    private final SongFont.Characters characters;
    private final Problems problems;

    public MissingGlyphs(FontShelf.Fonts fonts, Problems problems) {
        this.characters = new SongFont.Characters(fonts.get(SongFont.TEXT));
        this.problems = problems;
    }

    /** @param what the text is, as problems name it */
    public void require(String text, String what, Where where) {
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
