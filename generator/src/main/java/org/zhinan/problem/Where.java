package org.zhinan.problem;

/**
 * A place in the input.
 *
 * @param file name of the file as the user knows it, with forward slashes, beginning with the folder that was given
 * @param line counted from 1; 0 when the whole file is meant
 */
public record Where(String file, int line) implements Comparable<Where> {
    public Where {
        if (file.isBlank()) {
            throw new IllegalArgumentException("file must not be blank");
        }
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " must be >= 0");
        }
    }

    @Override
    public int compareTo(Where other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
