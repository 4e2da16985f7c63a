package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Syllables;

/** Decides what the Latin letters of a query are: words, misspelt words, syllables, or first letters of syllables. */
final class LatinReader {

    private static final String VOWELS = "aeiou";
    static final double UNKNOWN_PAIR = 1;
    static final double UNFINISHED = 0.9;
    static final double EACH = 0.01;

    private final Terms terms;
    private final Rewrites rewrites;
    private final Syllables syllables;
    private final Weights weights;

    LatinReader(Terms terms, Rewrites rewrites, Syllables syllables, Weights weights) {
        this.terms = terms;
        this.rewrites = rewrites;
        this.syllables = syllables;
        this.weights = weights;
    }

    /**
     * What a word was read as.
     *
     * @param syllables its syllables; none when it is no sound
     * @param near the known words it may be a misspelling of
     * @param errors how many letters are wrong in those
     * @param initials whether its letters are the first letters of syllables
     */
    record Reading(List<String> syllables, List<String> near, int errors, boolean initials) {}

    static final Reading WORD = new Reading(List.of(), List.of(), 0, false);

    /** A reading for each cell of a query; for ideographs it is {@link #WORD}. */
    List<Reading> read(List<Cell> cells) {
        List<Reading> readings = new ArrayList<>();
        for (int from = 0; from < cells.size(); ) {
            int to = from;
            while (to < cells.size() && letters(cells.get(to))) {
                to++;
            }
            if (to == from) {
                readings.add(WORD);
                from++;
            } else {
                readings.addAll(run(cells.subList(from, to)));
                from = to;
            }
        }
        return readings;
    }

    private static boolean letters(Cell cell) {
        return !cell.han() && cell.word().chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Syllables are often typed apart: when all of a run can be syllables and not all are words, all are syllables. */
    private List<Reading> run(List<Cell> cells) {
        if (cells.stream().allMatch(this::known)) {
            return Collections.nCopies(cells.size(), WORD);
        }
        List<List<String>> splits =
                cells.stream().map(cell -> split(cell.word())).toList();
        boolean allSound = splits.stream().noneMatch(List::isEmpty);
        if (cells.size() > 1
                && allSound
                && good(splits.stream().flatMap(List::stream).toList())) {
            return splits.stream().map(LatinReader::sound).toList();
        }
        List<Reading> readings = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            readings.add(known(cells.get(k)) ? WORD : unknown(cells.get(k), splits.get(k)));
        }
        return readings;
    }

    private Reading unknown(Cell cell, List<String> split) {
        String word = cell.word();
        if (!split.isEmpty() && good(split)) {
            return sound(split);
        }
        boolean consonants = word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        if (consonants && initials(word)) {
            return new Reading(List.of(), List.of(), 0, true);
        }
        Reading misspelt = misspelt(cell.term(), word);
        if (!misspelt.near().isEmpty()) {
            return misspelt;
        }
        return initials(word) ? new Reading(List.of(), List.of(), 0, true) : WORD;
    }

    private Reading misspelt(String stem, String typed) {
        for (int errors = 1; errors <= 2; errors++) {
            if (typed.length() >= (errors == 1 ? weights.oneError() : weights.twoErrors())) {
                Set<String> near = new LinkedHashSet<>(terms.near(Layer.ZH, stem, errors));
                near.addAll(terms.near(Layer.EN, stem, errors));
                near.addAll(terms.near(Layer.EN, typed, errors));
                near.removeIf(word -> word.codePointAt(0) > 'z');
                if (!near.isEmpty()) {
                    return new Reading(List.of(), List.copyOf(near), errors, false);
                }
            }
        }
        return misspeltEnding(typed);
    }

    /** The longest known stem that a word begins with: its ending may be what is wrong. */
    private Reading misspeltEnding(String typed) {
        for (int length = typed.length() - 1; length >= weights.stem(); length--) {
            String stem = typed.substring(0, length);
            if (terms.has(Layer.EN, stem)) {
                return new Reading(List.of(), List.of(stem), 1, false);
            }
        }
        return WORD;
    }

    private boolean known(Cell cell) {
        return terms.has(Layer.ZH, cell.term()) || terms.has(Layer.EN, cell.term()) || rewrites.has(cell.term());
    }

    private boolean initials(String word) {
        return word.length() > 1 && !terms.phrase(Layer.INITIALS, letters(word)).isEmpty();
    }

    /** The letters of a word, each as a term. */
    static List<String> letters(String word) {
        return word.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    }

    private static Reading sound(List<String> split) {
        return new Reading(split, List.of(), 0, false);
    }

    private List<String> split(String word) {
        return syllables.split(word, this::cost);
    }

    private double cost(String before, String syllable) {
        boolean open = !syllables.isSyllable(syllable);
        return EACH + (open ? UNFINISHED : 0) + (before.isEmpty() || follows(before, syllable) ? 0 : UNKNOWN_PAIR);
    }

    private boolean follows(String before, String syllable) {
        String pair = before + " " + syllable;
        return syllables.isSyllable(syllable)
                ? terms.has(Layer.SOUNDS, pair)
                : !terms.prefix(Layer.SOUNDS, pair).isEmpty();
    }

    /** Whether at least half of the pairs of syllables stand in the texts. */
    private boolean good(List<String> split) {
        if (split.size() == 1) {
            return syllables.isSyllable(split.get(0)) && terms.has(Layer.SOUNDS, split.get(0));
        }
        int known = 0;
        for (int k = 1; k < split.size(); k++) {
            known += follows(split.get(k - 1), split.get(k)) ? 1 : 0;
        }
        return 2 * known >= split.size() - 1;
    }
}
