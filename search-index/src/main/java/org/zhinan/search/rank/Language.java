package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhinan.search.Corpus;
import org.zhinan.search.SynonymGroup;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Cutter;
import org.zhinan.search.text.Folding;
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

    /** The language of a corpus: its tables cover the ideographs of its texts and synonyms. */
    public static Language of(List<Unit> units, Corpus corpus) {
        Set<Integer> ideographs = new TreeSet<>();
        Stream.concat(
                        units.stream().flatMap(unit -> unit.zh().stream()).flatMap(List::stream),
                        corpus.synonyms().stream().map(SynonymGroup::zh).flatMap(List::stream))
                .flatMapToInt(String::codePoints)
                .filter(c -> c >= 0x3000)
                .forEach(ideographs::add);
        Tables tables = Tables.of(ideographs);
        return new Language(tables, new Cutter(new Folding(tables.simplified())), new Syllables(tables.readings()));
    }

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
