package org.zhinan.problem;

import org.zhinan.text.UntrustedTextSanitizer;

/**
 * A place in the input.
 *
 * @param file name of the file as the user knows it, with forward slashes, beginning with the folder that was given
 * @param line counted from 1; 0 when the whole file or a cell is meant
 * @param cell of a spreadsheet, as {@code Sheet!B4}; empty when a line or the whole file is meant
 */
public record SourceLocation(String file, int line, String cell) implements Comparable<SourceLocation> {
    public SourceLocation {
        if (file.isBlank()) {
            throw new IllegalArgumentException("file must not be blank");
        }
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " must be >= 0");
        }
    }

    /** A line of a text file, or the whole file. */
    public SourceLocation(String file, int line) {
        this(file, line, "");
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : cell.compareTo(other.cell);
    }

    @Override
    public String toString() {
        String name = UntrustedTextSanitizer.of(file);
        if (!cell.isEmpty()) {
            return name + " [" + cell + "]";
        }
        return line == 0 ? name : name + ":" + line;
    }
}
