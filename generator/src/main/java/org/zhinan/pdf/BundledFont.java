package org.zhinan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.zhinan.files.ClasspathResource;

/** A Song-style face with TrueType outlines; {@code docs/fonts.md} says how it was made and which characters it has. */
public enum BundledFont {
    /** Regular weight, all of GB 2312: for reading. */
    TEXT,
    /** Regular weight, what else GBK and the table of standard characters have: for what {@link #TEXT} lacks. */
    RARE,
    /** As {@link #TEXT} with all standard characters, drawn on a coarser grid so that a whole font is small: for what readers type. */
    TYPED,
    /** Bold, common characters: for headings, with {@link #TEXT} for what it lacks. */
    BOLD,
    /** Regular weight, Latin with quotation marks as English has them: for English, with {@link #TEXT} for what it lacks. */
    LATIN,
    /** The same in bold. */
    BOLD_LATIN;

    /** The font file, to be closed by the caller. */
    public InputStream open() {
        String file = name().toLowerCase(Locale.ROOT) + ".ttf";
        return ClasspathResource.open(BundledFont.class, file);
    }

    /** A copy of its own for each caller, since a parsed font may be used by one thread only. */
    public TrueTypeFont parse() {
        try (InputStream stream = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that a font has. */
    static final class Characters {
        private final CmapLookup glyphs;

        Characters(TrueTypeFont font) {
            try {
                this.glyphs = font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The code points of the text that have no glyph, each once, in their order; line breaks and tabs need none. */
        int[] missing(String text) {
            return text.codePoints()
                    .filter(point -> !Character.isISOControl(point) && glyphs.getGlyphId(point) == 0)
                    .distinct()
                    .toArray();
        }
    }
}
