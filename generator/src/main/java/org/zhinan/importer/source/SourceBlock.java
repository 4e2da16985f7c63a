package org.zhinan.importer.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One piece of a text. A footnote's mark stands in the texts as {@code [^mark]}, a line break as {@code \n}. */
public sealed interface SourceBlock {
    /** In plain text and HTML the line of the file; in DOCX and ODT, whose files have no lines, the paragraph of the body; both from 1. */
    int line();

    /**
     * A paragraph, a heading, an item of a list, or a line of plain text.
     *
     * @param text with the generated number at its beginning, if there is one; white space at its ends is not part of it, a tab inside is kept as one
     * @param heading the level of a heading from 1, or 0 for the title, where the format says that it is one
     * @param generated the number or bullet that the program made by itself
     * @param afterBlank whether a blank line stands before it; only plain text has such lines
     */
    record Paragraph(
            String text, OptionalInt heading, Optional<GeneratedNumber> generated, boolean afterBlank, int line)
            implements SourceBlock {
        /** Text and nothing else. */
        public Paragraph(String text, int line) {
            this(text, OptionalInt.empty(), Optional.empty(), false, line);
        }
    }

    /**
     * A number that an office program or a browser makes when it shows the text.
     *
     * @param words how it is shown, such as {@code 第三条} or {@code •}; the text begins with it
     * @param separator what stands between it and the text: a space or nothing; it is ours, since the program has a tab or an indent there
     * @param level how deep its list is, from 0
     */
    record GeneratedNumber(String words, String separator, int level) {
        /** How many characters of the paragraph's text are not of the file. */
        public int length() {
            return words.length() + separator.length();
        }
    }

    /**
     * A table. Each place of its grid is covered by exactly one cell, but for the ends of rows that are shorter than others.
     *
     * @param rows at least one
     */
    record Table(List<Row> rows, int line) implements SourceBlock {
        public Table {
            rows = List.copyOf(rows);
        }

        /** The number of columns of the grid. */
        public int columns() {
            return TableGrid.columns(rows, Integer.MAX_VALUE);
        }

        /** Whether a cell covers more than one place. */
        public boolean hasMergedCells() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell.columns() > 1 || cell.rows() > 1);
        }
    }

    /** The cells that begin in a row, from left to right. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text its paragraphs, with a line break between two
     * @param columns how many it covers, from 1
     * @param rows how many it covers, from 1
     * @param header whether the format says that it is a header
     */
    record Cell(String text, int columns, int rows, boolean header) {}

    /**
     * A picture.
     *
     * @param source the name of its file inside of the document, or its address in a web page; nothing is fetched
     * @param content empty when the file does not contain it
     * @param description what the file says for those who do not see it
     */
    record Image(String source, byte[] content, Optional<String> description, int line) implements SourceBlock {}

    /**
     * A footnote or an endnote.
     *
     * @param mark as it stands in a text between {@code [^} and {@code ]}, such as {@code 1} or {@code *}; each mark stands for one note
     * @param text its paragraphs, with a line break between two, without the mark
     */
    record Footnote(String mark, String text, int line) implements SourceBlock {}
}
