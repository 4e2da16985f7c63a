package org.zhinan.search.rank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Cutter;
import org.zhinan.search.text.Fillers;
import org.zhinan.search.text.Ranges;
import org.zhinan.search.text.Stemmer;
import org.zhinan.search.text.Syllables;

/** Everything a second implementation of the ranking needs besides the texts, as maps, lists, strings and numbers. */
public final class Rules {

    private Rules() {}

    /** The rules that do not depend on the readings of ideographs. */
    public static Map<String, Object> of(Language language) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("han", Arrays.stream(Ranges.han()).boxed().toList());
        rules.put("notAWord", Arrays.stream(Ranges.notAWord()).boxed().toList());
        rules.put("marks", Arrays.stream(Ranges.marks()).boxed().toList());
        rules.put("breaks", Ranges.breaks());
        rules.put("longestWord", Cutter.longestWord());
        rules.put("stems", stems());
        rules.put("fillers", Fillers.chinese());
        rules.put("weakFillers", Fillers.weak());
        rules.put("englishFillers", Fillers.english());
        rules.put("mostNear", LuceneTerms.MOST_NEAR);
        rules.put("longestSyllable", Syllables.LONGEST);
        rules.put(
                "syllableCosts",
                new TreeMap<>(Map.of(
                        "each", LatinReader.EACH,
                        "unfinished", LatinReader.UNFINISHED,
                        "unknownPair", LatinReader.UNKNOWN_PAIR)));
        rules.put("ownVia", Gathering.OWN);
        return rules;
    }

    /** The names of the fields, in their order. */
    public static List<String> fields() {
        return Arrays.stream(Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What a query must be cut to for a title to be the whole of it, or in its beginning the beginning. */
    public static List<String> titleTerms(Language language, String title) {
        return language.cutter().cut(title).stream().map(Cell::term).toList();
    }

    private static List<Object> stems() {
        return Stemmer.steps().stream()
                .<Object>map(step -> step.stream()
                        .map(rule -> List.of(rule.ending(), rule.replacement(), rule.least()))
                        .toList())
                .toList();
    }

    /**
     * The traditional ideographs of a table, each simplified one before those for it, parted by spaces.
     *
     * @param used only those of these ideographs, or only the others
     */
    public static String simplified(Language language, Set<Integer> used, boolean among) {
        Map<Integer, StringBuilder> bySimple = new TreeMap<>();
        language.tables().simplified().forEach((traditional, simple) -> {
            if (used.contains(traditional) == among) {
                bySimple.computeIfAbsent(simple, key -> new StringBuilder().appendCodePoint(key))
                        .appendCodePoint(traditional);
            }
        });
        return String.join(" ", bySimple.values());
    }
}
