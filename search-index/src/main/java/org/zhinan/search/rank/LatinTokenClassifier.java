package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.search.index.TermKind;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Token;

/** Decides what the Latin letters of a query are: words, misspelt words, syllables, or first letters of syllables. */
final class LatinTokenClassifier {

    private static final String VOWELS = "aeiou";
    static final double UNKNOWN_PAIR = 1;
    static final double UNFINISHED = 1;
    static final double EACH = 0.01;

    private final TermLookups terms;
    private final QueryRewrites rewrites;
    private final Pinyin pinyin;
    private final RankingParameters weights;

    LatinTokenClassifier(TermLookups terms, QueryRewrites rewrites, Pinyin pinyin, RankingParameters weights) {
        this.terms = terms;
        this.rewrites = rewrites;
        this.pinyin = pinyin;
        this.weights = weights;
    }

    /**
     * What a word was read as.
     *
     * @param syllables its syllables; none when it is no sound
     * @param corrections the known words it may be a misspelling of
     * @param errors how many letters are wrong in those
     * @param initials whether its letters are the first letters of syllables
     */
    record LatinReading(List<String> syllables, List<String> corrections, int errors, boolean initials) {}

    static final LatinReading WORD = new LatinReading(List.of(), List.of(), 0, false);

    /** A reading for each token of a query; for ideographs it is {@link #WORD}. */
    List<LatinReading> classify(List<Token> tokens) {
        List<LatinReading> readings = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to < tokens.size() && letters(tokens.get(to))) {
                to++;
            }
            if (to == from) {
                readings.add(WORD);
                from++;
            } else {
                readings.addAll(run(tokens.subList(from, to)));
                from = to;
            }
        }
        return readings;
    }

    private static boolean letters(Token token) {
        return !token.han() && token.word().chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Syllables are often typed apart: when all of a run can be syllables and not all are words, all are syllables. */
    private List<LatinReading> run(List<Token> tokens) {
        if (tokens.stream().allMatch(this::known)) {
            return Collections.nCopies(tokens.size(), WORD);
        }
        List<List<String>> splits =
                tokens.stream().map(token -> split(token.word())).toList();
        boolean allSound = splits.stream().noneMatch(List::isEmpty);
        if (tokens.size() > 1
                && allSound
                && plausible(splits.stream().flatMap(List::stream).toList())) {
            return splits.stream().map(LatinTokenClassifier::sound).toList();
        }
        List<LatinReading> readings = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            readings.add(known(tokens.get(k)) ? WORD : unknown(tokens.get(k), splits.get(k)));
        }
        return readings;
    }

    private LatinReading unknown(Token token, List<String> split) {
        String word = token.word();
        if (!split.isEmpty() && plausible(split)) {
            return sound(split);
        }
        boolean consonants = word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        if (consonants && initials(word)) {
            return new LatinReading(List.of(), List.of(), 0, true);
        }
        LatinReading misspelt = misspelt(token.term(), word);
        if (!misspelt.corrections().isEmpty()) {
            return misspelt;
        }
        return initials(word) ? new LatinReading(List.of(), List.of(), 0, true) : WORD;
    }

    private LatinReading misspelt(String stem, String typed) {
        for (int errors = 1; errors <= 2; errors++) {
            if (typed.length()
                    >= (errors == 1
                            ? weights.limits().oneError()
                            : weights.limits().twoErrors())) {
                Set<String> corrections = new LinkedHashSet<>(terms.fuzzy(TermKind.ZH, stem, errors));
                corrections.addAll(terms.fuzzy(TermKind.EN, stem, errors));
                corrections.addAll(terms.fuzzy(TermKind.EN, typed, errors));
                corrections.removeIf(word -> word.codePointAt(0) > 'z');
                if (!corrections.isEmpty()) {
                    return new LatinReading(List.of(), List.copyOf(corrections), errors, false);
                }
            }
        }
        return misspeltEnding(typed);
    }

    /** The longest known stem that a word begins with: its ending may be what is wrong. */
    private LatinReading misspeltEnding(String typed) {
        for (int length = typed.length() - 1; length >= weights.limits().stem(); length--) {
            String stem = typed.substring(0, length);
            if (terms.has(TermKind.EN, stem)) {
                return new LatinReading(List.of(), List.of(stem), 1, false);
            }
        }
        return WORD;
    }

    private boolean known(Token token) {
        return terms.has(TermKind.ZH, token.term())
                || terms.has(TermKind.EN, token.term())
                || rewrites.has(token.term());
    }

    private boolean initials(String word) {
        return word.length() > 1 && terms.hasPhrase(TermKind.INITIALS, letters(word));
    }

    /** The letters of a word, each as a term. */
    static List<String> letters(String word) {
        return word.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    }

    private static LatinReading sound(List<String> split) {
        return new LatinReading(split, List.of(), 0, false);
    }

    private List<String> split(String word) {
        return pinyin.split(word, this::cost);
    }

    private double cost(String before, String syllable) {
        boolean open = !pinyin.isSyllable(syllable);
        return EACH + (open ? UNFINISHED : 0) + (before.isEmpty() || follows(before, syllable) ? 0 : UNKNOWN_PAIR);
    }

    private boolean follows(String before, String syllable) {
        String pair = before + " " + syllable;
        return pinyin.isSyllable(syllable) ? terms.has(TermKind.SOUNDS, pair) : terms.hasPrefix(TermKind.SOUNDS, pair);
    }

    /** Whether at least half of the pairs of syllables stand in the texts. */
    private boolean plausible(List<String> split) {
        if (split.size() == 1) {
            return pinyin.isSyllable(split.get(0)) && terms.has(TermKind.SOUNDS, split.get(0));
        }
        int known = 0;
        for (int k = 1; k < split.size(); k++) {
            known += follows(split.get(k - 1), split.get(k)) ? 1 : 0;
        }
        return 2 * known >= split.size() - 1;
    }
}
