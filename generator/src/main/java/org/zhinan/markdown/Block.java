package org.zhinan.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.problem.SourceLocation;

/**
 * One block of a document's text in one language.
 *
 * @param id clause id by the numbering
 * @param depth Markdown heading level, 1 for the title; 0 for what is no heading
 * @param cells the text of a table row cell by cell; of any other block, its whole text alone. Line breaks are {@code \n}
 * @param where first line of the block
 */
public record Block(String id, Kind kind, int depth, List<String> cells, SourceLocation where) {
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NOTE,
        HEAD,
        ROW
    }

    /** The official text as one string; cells are parted by a tab. */
    public String text() {
        return cells.stream().collect(Collectors.joining("\t"));
    }
}
