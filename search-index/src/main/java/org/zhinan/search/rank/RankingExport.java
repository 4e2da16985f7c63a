package org.zhinan.search.rank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.lookup.CitationFinder;
import org.zhinan.search.lookup.CitationKeys;
import org.zhinan.search.text.CharacterClasses;
import org.zhinan.search.text.Normalizer;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Stemmer;
import org.zhinan.search.text.StopWords;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;
import org.zhinan.search.text.ValueKeys;

/** Everything a second implementation of the ranking needs besides the texts, as maps, lists, strings and numbers. */
public final class RankingExport {

    private RankingExport() {}

    /** The rules that do not depend on the readings of ideographs. */
    public static Map<String, Object> of(Analyzer analyzer) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("han", Arrays.stream(CharacterClasses.han()).boxed().toList());
        rules.put("notAWord", Arrays.stream(CharacterClasses.notAWord()).boxed().toList());
        rules.put("marks", Arrays.stream(CharacterClasses.marks()).boxed().toList());
        rules.put("breaks", CharacterClasses.breaks());
        rules.put("longestWord", Tokenizer.longestWord());
        rules.put("stems", stems());
        rules.put("fillers", StopWords.chinese());
        rules.put("weakFillers", StopWords.weak());
        rules.put("englishFillers", StopWords.english());
        rules.put("mostNear", TermIndex.MAX_FUZZY);
        rules.put("longestSyllable", Pinyin.LONGEST);
        rules.put(
                "syllableCosts",
                new TreeMap<>(Map.of(
                        "each", LatinTokenClassifier.EACH,
                        "unfinished", LatinTokenClassifier.UNFINISHED,
                        "unknownPair", LatinTokenClassifier.UNKNOWN_PAIR)));
        rules.put("ownVia", MatchEvidenceCollector.OWN);
        rules.put("numbers", CitationKeys.numbers());
        rules.put("asks", ClauseQuestions.pattern());
        return rules;
    }

    /** Those by which citations are read. */
    public static Map<String, Object> citation() {
        Map<String, Object> rules = new LinkedHashMap<>(CitationKeys.rules());
        rules.put("quotation", CitationFinder.quotation());
        rules.put("longestCitation", CitationFinder.longest());
        rules.put("values", ValueKeys.rules());
        return rules;
    }

    /** The names of the fields, in their order. */
    public static List<String> fields() {
        return Arrays.stream(SearchField.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What a query must be cut to for a title to be the whole of it, or in its beginning the beginning. */
    public static List<String> titleTerms(Analyzer analyzer, String title) {
        return analyzer.tokenizer().tokenize(title).stream().map(Token::term).toList();
    }

    private static List<Object> stems() {
        return Stemmer.steps().stream()
                .<Object>map(step -> step.stream()
                        .map(rule -> List.of(rule.ending(), rule.replacement(), rule.least()))
                        .toList())
                .toList();
    }

    /**
     * The traditional ideographs of a table, and radicals, each simplified one before those for it, parted by spaces.
     *
     * @param used only those of these ideographs, or only the others
     */
    public static String simplified(Analyzer analyzer, Set<Integer> used, boolean among) {
        Map<Integer, StringBuilder> bySimple = new TreeMap<>();
        Map<Integer, Integer> simplified = analyzer.tables().simplified();
        Map<Integer, Integer> all = new TreeMap<>(simplified);
        Normalizer.radicals()
                .forEach((radical, ideograph) -> all.put(radical, simplified.getOrDefault(ideograph, ideograph)));
        all.forEach((traditional, simple) -> {
            if (used.contains(traditional) == among) {
                bySimple.computeIfAbsent(simple, key -> new StringBuilder().appendCodePoint(key))
                        .appendCodePoint(traditional);
            }
        });
        return String.join(" ", bySimple.values());
    }
}
