package org.zhinan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** How wide the characters of a font are, in thousandths of its size, as far as somebody asked. */
final class CharacterWidths {
    /** For a character that the font lacks. */
    static final float NONE = -1;

    private final float[] widths = new float[Character.MAX_VALUE + 1];

    CharacterWidths() {
        Arrays.fill(widths, Float.NaN);
    }

    /** {@code NaN} for one that nobody asked for yet. */
    float get(char c) {
        return widths[c];
    }

    /** Looks it up in the font. Halves of a character count as lacking. */
    float look(char c, PDFont font) {
        widths[c] = Character.isSurrogate(c) ? NONE : measure(c, font);
        return widths[c];
    }

    private static float measure(char c, PDFont font) {
        try {
            return font.getStringWidth(String.valueOf(c));
        } catch (IllegalArgumentException e) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
