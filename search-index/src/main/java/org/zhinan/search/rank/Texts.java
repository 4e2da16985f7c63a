package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.search.Asked;
import org.zhinan.search.Corpus;
import org.zhinan.search.PlainWords;
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
 * @param ideographs those that the texts and the words for them use
 * @param synonyms groups of words; English ones that stand in the Chinese texts are among the Chinese ones
 * @param elsewhere what people ask for and the corpus does not deal with
 * @param plain what people say for words of the corpus
 */
public record Texts(
        List<Unit> units,
        Language language,
        Set<Integer> ideographs,
        List<SynonymGroup> synonyms,
        Asked elsewhere,
        List<PlainWords> plain) {

    public static Texts of(Corpus corpus) {
        List<Unit> raw = Units.of(corpus);
        Set<Integer> ideographs = ideographs(raw, corpus);
        Tables all = Tables.of(ideographs);
        Cutter cutter = new Cutter(new Folding(all.simplified()));
        List<Unit> units = raw.stream().map(unit -> condensed(unit, cutter)).toList();
        String chinese = folded(units, cutter);
        Tables tables = new Tables(all.simplified(), all.readings(), occurring(all.taiwan(), chinese, cutter));
        return new Texts(
                units,
                new Language(tables, cutter, new Syllables(tables.readings())),
                ideographs(units, corpus),
                placed(corpus.synonyms(), words(chinese, cutter), cutter),
                placed(corpus.elsewhere(), cutter),
                corpus.plain().stream()
                        .flatMap(words -> placed(words, cutter).stream())
                        .toList());
    }

    private static Set<Integer> ideographs(List<Unit> units, Corpus corpus) {
        Set<Integer> ideographs = new TreeSet<>();
        units.forEach(unit -> unit.zh().forEach(strings -> strings.forEach(string -> collect(string, ideographs))));
        corpus.synonyms().forEach(group -> group.zh().forEach(word -> collect(word, ideographs)));
        corpus.plain().forEach(words -> words.zh().forEach(word -> collect(word, ideographs)));
        return ideographs;
    }

    private static void collect(String string, Set<Integer> ideographs) {
        string.codePoints().filter(c -> c >= 0x3000).forEach(ideographs::add);
    }

    private static Unit condensed(Unit unit, Cutter cutter) {
        return new Unit(
                unit.number(),
                unit.parent(),
                unit.entry(),
                unit.clause(),
                new Condenser(cutter).condense(unit.zh()),
                new Condenser(cutter).condense(unit.en()));
    }

    private static String folded(List<Unit> units, Cutter cutter) {
        StringBuilder text = new StringBuilder();
        units.forEach(unit -> unit.zh()
                .forEach(strings -> strings.forEach(
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

    /** A phrase without letters is looked for in any query: the English ones only in those with letters. */
    private static Asked placed(Asked said, Cutter cutter) {
        List<String> zh = new ArrayList<>(read(said.zh(), cutter));
        List<String> en = new ArrayList<>();
        read(said.en(), cutter).forEach(phrase -> (phrase.chars().anyMatch(Character::isLetter) ? en : zh).add(phrase));
        return new Asked(zh, en);
    }

    /** Phrases of which anything can be read. */
    private static List<String> read(List<String> phrases, Cutter cutter) {
        return phrases.stream().filter(phrase -> !cutter.cut(phrase).isEmpty()).toList();
    }

    private static Optional<PlainWords> placed(PlainWords words, Cutter cutter) {
        List<String> meant = read(words.meant(), cutter);
        Asked said = placed(new Asked(words.zh(), words.en()), cutter);
        return meant.isEmpty() && !words.meant().isEmpty()
                ? Optional.empty()
                : Optional.of(new PlainWords(meant, said.zh(), said.en()));
    }

    private static List<SynonymGroup> placed(List<SynonymGroup> groups, Set<String> chineseWords, Cutter cutter) {
        List<SynonymGroup> placed = new ArrayList<>();
        for (SynonymGroup group : groups) {
            List<String> zh = new ArrayList<>(group.zh());
            List<String> en = new ArrayList<>();
            for (String word : group.en()) {
                List<Cell> cells = cutter.cut(word);
                boolean abbreviation =
                        cells.size() == 1 && chineseWords.contains(cells.get(0).term());
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
