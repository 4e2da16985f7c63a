package org.zhinan.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** Finds characters that could not be printed: better no site than an official text with holes. */
public final class MissingGlyphs {
    private final SongFont.Characters characters;
    private final Problems problems;

    public MissingGlyphs(FontPool.Fonts fonts, Problems problems) {
        this.characters = new SongFont.Characters(fonts.get(SongFont.TEXT));
        this.problems = problems;
    }

    /** @param what the text is, as problems name it */
    public void require(String text, Bilingual what, SourceLocation where) {
        int[] missing = characters.missing(text);
        if (missing.length > 0) {
            problems.add(
                    where,
                    Message.of(
                            "{0}中有PDF字体缺少的字符：{1}",
                            "{0} has characters that the font of the PDFs lacks: {1}", what, list(missing)),
                    Message.of(
                            "请确认这些字符无误；如无误，请按docs/fonts.md把它们加入字体",
                            "Check that they are meant; if so, add them to the font as docs/fonts.md says"));
        }
    }

    private static String list(int[] points) {
        return Arrays.stream(points)
                .mapToObj(point -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(point), point))
                .collect(Collectors.joining(", "));
    }
}
