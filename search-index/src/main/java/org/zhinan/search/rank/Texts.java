package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.search.Corpus;
import org.zhinan.search.SynonymGroup;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Cutter;
import org.zhinan.search.text.Folding;
import org.zhinan.search.text.Syllables;
import org.zhinan.search.text.Tables;

/**
 * A corpus, read: what an index and a browser search alike.
 *
 * @param units what is scored
 * @param language how texts and queries are read
 * @param synonyms groups of words; English ones that stand in the Chinese texts are among the Chinese ones
 */
public record Texts(List<Unit> units, Language language, List<SynonymGroup> synonyms) {

    public static Texts of(Corpus corpus) {
        List<Unit> raw = Units.of(corpus);
        Tables all = Tables.of(ideographs(raw, corpus.synonyms()));
        Cutter cutter = new Cutter(new Folding(all.simplified()));
        List<Unit> units = raw.stream().map(unit -> withoutRepeats(unit, cutter)).toList();
        String chinese = folded(units, cutter);
        Tables tables = new Tables(all.simplified(), all.readings(), occurring(all.taiwan(), chinese, cutter));
        return new Texts(
                units,
                new Language(tables, cutter, new Syllables(tables.readings())),
                placed(corpus.synonyms(), words(chinese, cutter), cutter));
    }

    private static Set<Integer> ideographs(List<Unit> units, List<SynonymGroup> synonyms) {
        Set<Integer> ideographs = new TreeSet<>();
        units.forEach(unit -> unit.zh().forEach(strings -> strings.forEach(string -> collect(string, ideographs))));
        synonyms.forEach(group -> group.zh().forEach(word -> collect(word, ideographs)));
        return ideographs;
    }

    private static void collect(String string, Set<Integer> ideographs) {
        string.codePoints().filter(c -> c >= 0x3000).forEach(ideographs::add);
    }

    /** A unit without the ways of asking that hold no pair of cells that its other texts lack. */
    private static Unit withoutRepeats(Unit unit, Cutter cutter) {
        return new Unit(
                unit.number(),
                unit.parent(),
                unit.entry(),
                unit.clause(),
                withoutRepeats(unit.zh(), cutter),
                withoutRepeats(unit.en(), cutter));
    }

    private static List<List<String>> withoutRepeats(List<List<String>> fields, Cutter cutter) {
        int asked = Field.ASKED.ordinal();
        if (fields.get(asked).isEmpty()) {
            return fields;
        }
        Set<String> known = new HashSet<>();
        fields.subList(0, asked).forEach(strings -> strings.forEach(string -> known.addAll(pieces(string, cutter))));
        List<String> kept = new ArrayList<>();
        for (String phrase : fields.get(asked)) {
            if (known.addAll(pieces(phrase, cutter))) {
                kept.add(cutter.fold(phrase));
            }
        }
        List<List<String>> result = new ArrayList<>(fields.subList(0, asked));
        result.add(kept);
        return List.copyOf(result);
    }

    /** The words and the pairs of ideographs of a string; a lone ideograph as well. */
    private static List<String> pieces(String string, Cutter cutter) {
        List<Cell> cells = cutter.cut(string);
        List<String> pieces = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            boolean last = k + 1 == cells.size();
            if (last || !cells.get(k).han()) {
                pieces.add(cells.get(k).term());
            }
            if (!last) {
                pieces.add(Cell.pair(cells.get(k), cells.get(k + 1)));
            }
        }
        return pieces;
    }

    private static String folded(List<Unit> units, Cutter cutter) {
        StringBuilder text = new StringBuilder();
        units.forEach(unit -> unit.zh().forEach(strings -> strings.forEach(
                string -> text.append(cutter.fold(string)).append('\n'))));
        return text.toString();
    }

    private static Map<String, List<String>> occurring(
            Map<String, List<String>> taiwan, String chinese, Cutter cutter) {
        Map<String, List<String>> kept = new TreeMap<>();
        taiwan.forEach((said, meant) -> {
            List<String> found = meant.stream()
                    .filter(word -> chinese.contains(cutter.fold(word)))
                    .toList();
            if (!found.isEmpty()) {
                kept.put(said, found);
            }
        });
        return kept;
    }

    private static Set<String> words(String chinese, Cutter cutter) {
        Set<String> words = new HashSet<>();
        cutter.cut(chinese).stream().filter(cell -> !cell.han()).forEach(cell -> words.add(cell.term()));
        return words;
    }

    private static List<SynonymGroup> placed(List<SynonymGroup> groups, Set<String> chineseWords, Cutter cutter) {
        List<SynonymGroup> placed = new ArrayList<>();
        for (SynonymGroup group : groups) {
            List<String> zh = new ArrayList<>(group.zh());
            List<String> en = new ArrayList<>();
            for (String word : group.en()) {
                List<Cell> cells = cutter.cut(word);
                boolean abbreviation = cells.size() == 1 && chineseWords.contains(cells.get(0).term());
                if (abbreviation && !zh.contains(word)) {
                    zh.add(word);
                } else if (!abbreviation) {
                    en.add(word);
                }
            }
            placed.add(new SynonymGroup(zh, en));
        }
        return placed;
    }
}
