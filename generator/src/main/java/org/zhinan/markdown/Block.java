package org.zhinan.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.problem.SourceLocation;

/**
 * One block of a document's text in one language.
 *
 * @param number what it is called
 * @param depth Markdown heading level, 1 for the title; 0 for what is no heading
 * @param cells the text of a table row cell by cell; of any other block, its whole text alone. Line breaks are {@code \n}
 * @param spans of a table row what each cell covers; of any other block nothing
 * @param picture of a picture the name of its file, as it is written; its text is the description
 * @param where first line of the block
 */
public record Block(
        BlockNumber number,
        Kind kind,
        int depth,
        List<String> cells,
        List<CellSpan> spans,
        Optional<String> picture,
        SourceLocation where) {
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NOTE,
        HEAD,
        ROW,
        PICTURE
    }

    /** Unique in the text. */
    public String id() {
        return number.id();
    }

    /** The number that the text begins with, with what parts it from the words; empty where it has none. */
    public String marker() {
        return number.level().isEmpty() && !number.note() ? "" : cells.get(0).substring(0, number.markerEnd());
    }

    /** The official text as one string; cells are parted by a tab. */
    public String text() {
        return cells.stream().collect(Collectors.joining("\t"));
    }
}
