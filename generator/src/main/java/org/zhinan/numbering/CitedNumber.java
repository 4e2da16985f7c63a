package org.zhinan.numbering;

import org.zhinan.numbering.marker.Ordinal;

/**
 * One number in a citation.
 *
 * @param level name of its level; of a label its name and a colon; empty for paragraphs that are cited by their place
 * @param number as it stands in ids, as 12, 12z1, 5-1-2; a letter that counts is a number, too
 */
public record CitedNumber(String level, String number) {
    /** The level of paragraphs that are cited by their place. */
    public static final String PARAGRAPH = "";

    /** The level of unnumbered paragraphs that are only referred to by their place. */
    public static final String UNNUMBERED = "¶";

    /** Whether it counts paragraphs that have no number. */
    public boolean isParagraph() {
        return level.equals(PARAGRAPH) || level.equals(UNNUMBERED);
    }

    static CitedNumber of(Level level, Ordinal ordinal) {
        return new CitedNumber(level.name(), counted(ordinal));
    }

    static CitedNumber of(BlockLabel label, Ordinal ordinal) {
        return new CitedNumber(label.level(), ordinal.id(ordinal.first().isLetter()));
    }

    public static CitedNumber paragraph(int count) {
        return new CitedNumber(PARAGRAPH, String.valueOf(count));
    }

    /** Languages count with other letters and numerals, but the first parts of A.1 and 1.1 are no such. */
    public static String counted(Ordinal ordinal) {
        return ordinal.id(ordinal.path().size() > 1 && ordinal.first().isLetter());
    }
}
