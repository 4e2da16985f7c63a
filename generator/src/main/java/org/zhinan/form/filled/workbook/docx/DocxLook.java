package org.zhinan.form.filled.workbook.docx;

import java.util.Optional;
import org.zhinan.form.filled.workbook.look.Colour;

/**
 * What one style says of how text looks; each is empty where it says nothing.
 *
 * @param size in halves of a point
 * @param line the height of lines in twentieths of a point; 0 where they grow with their text
 */
public record DocxLook(
        Optional<Colour> colour, Optional<Colour> shade, Optional<Integer> size, Optional<Integer> line) {
    /** Of letters where nothing is said, in halves of a point. */
    public static final int USUAL = 22;

    public static final DocxLook NONE =
            new DocxLook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    DocxLook withColour(Colour own) {
        return new DocxLook(Optional.of(own), shade, size, line);
    }

    DocxLook withShade(Optional<Colour> own) {
        return new DocxLook(colour, own.or(() -> shade), size, line);
    }

    DocxLook withSize(int own) {
        return new DocxLook(colour, shade, Optional.of(own), line);
    }

    DocxLook withLine(Optional<Integer> own) {
        return new DocxLook(colour, shade, size, own.or(() -> line));
    }

    /** The same, with what another says where this one says nothing. */
    public DocxLook or(DocxLook other) {
        return new DocxLook(
                colour.or(other::colour), shade.or(other::shade), size.or(other::size), line.or(other::line));
    }
}
