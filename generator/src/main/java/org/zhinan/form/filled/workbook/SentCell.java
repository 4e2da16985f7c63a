package org.zhinan.form.filled.workbook;

import java.util.Optional;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.TextFolding;

/**
 * One cell as it was sent.
 *
 * @param shown what the cell shows; of a formula, what was last worked out; where that cannot be told, what is stored
 * @param stored what the file has for it: the digits of a number, else the text
 * @param formula without the sign of equality; empty for none
 * @param covered the merged cells that it is one of, unless it is the one that holds their text
 */
public record SentCell(
        CellPlace place, Kind kind, String shown, String stored, String formula, Optional<CellRange> covered) {
    SentCell(CellPlace place, Kind kind, String shown, String stored, String formula) {
        this(place, kind, shown, stored, formula, Optional.empty());
    }

    /** What is stored. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,

        /** An error value such as {@code #N/A}: it says nothing that was entered. */
        ERROR,

        /** A picture that a program keeps in the cell itself. */
        PICTURE,

        /** A number in a format of which it is not known what it shows. */
        UNKNOWN_FORMAT
    }

    /** A cell in which nothing stands. */
    public static SentCell empty(CellPlace place) {
        return new SentCell(place, Kind.TEXT, "", "", "");
    }

    static SentCell empty(CellPlace place, Optional<CellRange> covered) {
        return new SentCell(place, Kind.TEXT, "", "", "", covered);
    }

    /** A part of a text that stands in this cell. */
    public SentCell with(String part) {
        return new SentCell(place, kind, part, part, formula);
    }

    /** What was entered, without blanks at its ends; empty for an error and for a picture. */
    public String text() {
        return kind == Kind.ERROR || kind == Kind.PICTURE ? "" : TextFolding.stripped(shown);
    }

    public boolean isBlank() {
        return text().isEmpty();
    }

    /** Whether anything at all is there, an error or a picture included. */
    public boolean isFilled() {
        return !isBlank() || kind == Kind.ERROR || kind == Kind.PICTURE;
    }

    public boolean isFormula() {
        return !formula.isEmpty();
    }

    public SourceLocation where(String file) {
        return place.where(file);
    }
}
