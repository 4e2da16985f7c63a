package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Cutter;
import org.zhinan.search.text.Syllables;
import org.zhinan.search.text.Tables;

/**
 * How the texts of a corpus and its queries are read.
 *
 * @param tables the tables for this corpus
 * @param cutter cuts text into cells
 * @param syllables the sounds of ideographs
 */
public record Language(Tables tables, Cutter cutter, Syllables syllables) {

    /** The cells of the strings of a field, with a gap between two strings. */
    List<Cell> cells(List<String> strings) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (String string : strings) {
            for (Cell cell : cutter.cut(string)) {
                int position = from + cell.position();
                cells.add(new Cell(cell.han(), cell.term(), cell.word(), cell.start(), cell.end(), position));
            }
            from = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).position() + 2;
        }
        return cells;
    }
}
