package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.search.text.Fillers;
import org.zhinan.search.text.Syllables;

/** Gathers the evidence for the cells of one query, what was typed before what may have been meant. */
final class Gathering {

    /** What tells how rare a word is; the rarity of what stands for it does not. */
    static final List<String> OWN = List.of(Evidence.EXACT, Evidence.SPELLING, Evidence.INITIALS, Evidence.SOUND);

    private final Terms terms;
    private final Weights weights;
    private final Syllables syllables;
    private final List<QueryCell> cells;
    private final List<Note> notes;
    private final List<Evidence> evidence = new ArrayList<>();
    /** The rarest known pair that each cell is part of. */
    private final double[] pairRarity;

    /** The rarest word meant by a plain one that each cell is part of. */
    private final double[] plainRarity;

    /** What speaks of something that the corpus does not deal with. */
    private final List<Rewrites.Fit> elsewhere = new ArrayList<>();

    private final boolean latin;

    /**
     * What is known about a cell besides its term.
     *
     * @param filler whether it is part of a filler
     * @param word its folded form
     * @param reading what its word was read as
     */
    record Note(boolean filler, String word, LatinReader.Reading reading) {}

    Gathering(Terms terms, Weights weights, Syllables syllables, List<QueryCell> cells, List<Note> notes) {
        this.terms = terms;
        this.weights = weights;
        this.syllables = syllables;
        this.cells = cells;
        this.notes = notes;
        pairRarity = new double[cells.size()];
        plainRarity = new double[cells.size()];
        latin = cells.stream()
                .anyMatch(cell -> !cell.han() && cell.term().chars().anyMatch(c -> c < '0' || c > '9'));
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** Single cells. */
    void words() {
        for (int k = 0; k < cells.size(); k++) {
            QueryCell cell = cells.get(k);
            if (cell.han()) {
                add(k, k + 1, Evidence.EXACT, cell.term(), alone(k) ? 1 : weights.single(), Layer.ZH);
            } else if (cell.syllable()) {
                if (alone(k)) {
                    add(k, k + 1, Evidence.SOUND, cell.term(), weights.typedSound(), Layer.SOUNDS);
                }
            } else {
                word(k, cell.term(), notes.get(k));
            }
        }
    }

    private void word(int k, String term, Note note) {
        add(k, k + 1, Evidence.EXACT, term, 1, Layer.ZH);
        if (latin) {
            add(k, k + 1, Evidence.EXACT, term, 1, Layer.EN);
        }
        double quality = note.reading().errors() == 1 ? weights.spelling() : weights.spellingTwo();
        for (String near : note.reading().near()) {
            add(k, k + 1, Evidence.SPELLING, near, quality, Layer.ZH);
            add(k, k + 1, Evidence.SPELLING, near, quality, Layer.EN);
        }
        if (note.reading().initials()) {
            Postings postings = terms.phrase(Layer.INITIALS, LatinReader.letters(note.word()));
            add(k, k + 1, Evidence.INITIALS, note.word(), weights.initials(), postings, false);
        }
    }

    /** Neighbours. */
    void pairs() {
        for (int k = 0; k + 1 < cells.size(); k++) {
            QueryCell first = cells.get(k);
            QueryCell second = cells.get(k + 1);
            if (!first.precedes(second)) {
                continue;
            }
            if (first.syllable() || second.syllable()) {
                if (!first.word() && !second.word()) {
                    pairRarity(k, soundPair(k));
                }
            } else {
                String pair =
                        first.han() && second.han() ? first.term() + second.term() : first.term() + " " + second.term();
                pairRarity(k, add(k, k + 2, Evidence.EXACT, pair, 1, Layer.ZH_PAIRS));
                if (latin && first.word() && second.word()) {
                    pairRarity(k, add(k, k + 2, Evidence.EXACT, pair, 1, Layer.EN_PAIRS));
                }
            }
        }
    }

    private void pairRarity(int k, double rarity) {
        pairRarity[k] = Math.max(pairRarity[k], rarity);
        pairRarity[k + 1] = Math.max(pairRarity[k + 1], rarity);
    }

    /** Runs of three or more cells as a whole. */
    void phrases() {
        for (int from = 0; from < cells.size(); ) {
            int to = from + 1;
            while (to < cells.size()
                    && !cells.get(to).syllable()
                    && cells.get(to - 1).precedes(cells.get(to))) {
                to++;
            }
            if (to - from > 2
                    && to - from <= weights.longestPhrase()
                    && !cells.get(from).syllable()) {
                phrase(from, to);
            }
            from = to;
        }
    }

    private void phrase(int from, int to) {
        List<String> run = cells.subList(from, to).stream().map(QueryCell::term).toList();
        String shown = run.stream().collect(Collectors.joining(cells.get(from).han() ? "" : " "));
        add(from, to, Evidence.EXACT, shown, 1, terms.phrase(Layer.ZH, run), false);
        if (latin) {
            add(from, to, Evidence.EXACT, shown, 1, terms.phrase(Layer.EN, run), true);
        }
    }

    /** Words that stand for other words. */
    void rewrites(List<Rewrites.Fit> fits) {
        for (Rewrites.Fit fit : fits) {
            String via = fit.rewrite().via();
            if (via.equals(Evidence.ELSEWHERE)) {
                elsewhere.add(fit);
            }
            double quality = quality(via);
            for (Rewrites.Alternative alternative : fit.rewrite().alternatives()) {
                if (!alternative.english()) {
                    Postings zh = terms.phrase(Layer.ZH, alternative.terms());
                    double rarity = add(fit.from(), fit.to(), via, alternative.text(), quality, zh, false);
                    if (via.equals(Evidence.PLAIN)) {
                        for (int k = fit.from(); k < fit.to(); k++) {
                            plainRarity[k] = Math.max(plainRarity[k], rarity);
                        }
                    }
                }
                if (latin) {
                    Postings en = terms.phrase(Layer.EN, alternative.terms());
                    add(fit.from(), fit.to(), via, alternative.text(), quality, en, true);
                }
            }
        }
    }

    private double quality(String via) {
        return switch (via) {
            case Evidence.TAIWAN -> weights.taiwan();
            case Evidence.PLAIN -> weights.plain();
            default -> weights.synonym();
        };
    }

    /** What may have been meant by ideographs that fit nowhere. */
    void repairs() {
        boolean[] lost = new boolean[cells.size()];
        for (int k = 0; k < cells.size(); k++) {
            lost[k] = lost(k);
        }
        for (int k = 0; k + 1 < cells.size(); k++) {
            boolean pair =
                    cells.get(k).han() && cells.get(k + 1).han() && cells.get(k).precedes(cells.get(k + 1));
            if (pair && (lost[k] || lost[k + 1])) {
                repair(k);
                if (lost[k + 1] && k + 2 < cells.size() && cells.get(k + 2).han()) {
                    String shown = cells.get(k).term() + "?" + cells.get(k + 2).term();
                    add(k, k + 3, Evidence.SHAPE, shown, weights.shape(), around(k, k + 2), false);
                }
            }
        }
    }

    private void repair(int k) {
        String first = cells.get(k).term();
        String second = cells.get(k + 1).term();
        add(k, k + 2, Evidence.ORDER, second + first, weights.order(), Layer.ZH_PAIRS);
        soundPair(k);
        add(k, k + 2, Evidence.SHAPE, first + "?" + second, weights.shape(), around(k, k + 1), false);
    }

    private Postings around(int first, int second) {
        return terms.around(Layer.ZH, cells.get(first).term(), cells.get(second).term());
    }

    /** What sounds like two neighbours; when both are ideographs, better where one of them stands as well. */
    private double soundPair(int k) {
        Postings postings = Postings.none();
        String found = "";
        for (String first : sounds(cells.get(k))) {
            for (String second : sounds(cells.get(k + 1))) {
                String pair = first + " " + second;
                Postings some =
                        cells.get(k + 1).open() ? terms.prefix(Layer.SOUNDS, pair) : terms.term(Layer.SOUNDS, pair);
                if (!some.isEmpty()) {
                    postings.addAll(some);
                    found = found.isEmpty() ? pair : found;
                }
            }
        }
        if (cells.get(k).syllable() || cells.get(k + 1).syllable()) {
            return add(k, k + 2, Evidence.SOUND, found, weights.typedSound(), postings, false);
        }
        Postings either = terms.term(Layer.ZH, cells.get(k).term());
        either.addAll(terms.term(Layer.ZH, cells.get(k + 1).term()));
        add(k, k + 2, Evidence.SOUND, found, weights.sound(), postings.where(either, true), false);
        return add(k, k + 2, Evidence.SOUND, found, weights.soundBoth(), postings.where(either, false), false);
    }

    private List<String> sounds(QueryCell cell) {
        return cell.han() ? syllables.of(cell.term()) : List.of(cell.term());
    }

    /** Whether no neighbour touches a cell. */
    private boolean alone(int k) {
        boolean before = k > 0 && !cells.get(k - 1).word() && cells.get(k - 1).touches(cells.get(k));
        boolean after =
                k + 1 < cells.size() && !cells.get(k + 1).word() && cells.get(k).touches(cells.get(k + 1));
        return !before && !after;
    }

    /** Whether an ideograph makes no known pair with a neighbour and is not part of a word that stands for another. */
    private boolean lost(int k) {
        return cells.get(k).han()
                && pairRarity[k] == 0
                && !notes.get(k).filler()
                && !weak(k)
                && !alone(k)
                && elsewhere.stream().noneMatch(fit -> fit.from() <= k && k < fit.to())
                && evidence.stream().noneMatch(found -> !found.exact() && found.from() <= k && k < found.to());
    }

    List<Rewrites.Fit> elsewhere() {
        return elsewhere;
    }

    private boolean weak(int k) {
        return cells.get(k).han() && Fillers.weak().contains(cells.get(k).term());
    }

    /** The worth of each cell, fully found; when all are fillers, the fillers are the question. */
    double[] mass() {
        double[] mass = new double[cells.size()];
        double sum = 0;
        for (int k = 0; k < mass.length; k++) {
            mass[k] = notes.get(k).filler() || weak(k) && pairRarity[k] == 0 ? 0 : full(k);
            sum += mass[k];
        }
        for (int k = 0; k < mass.length && sum == 0; k++) {
            mass[k] = full(k);
        }
        return mass;
    }

    private double full(int k) {
        QueryCell cell = cells.get(k);
        double rarity = cell.word() || alone(k) ? best(k) : pairRarity[k];
        rarity = Math.max(rarity, plainRarity[k]);
        return cell.weight() * (rarity > 0 ? rarity : weights.unknown() * Rarity.of(terms.units(), 0));
    }

    private double best(int k) {
        double best = 0;
        for (Evidence found : evidence) {
            if (OWN.contains(found.via()) && found.from() == k && found.to() == k + 1) {
                best = Math.max(best, found.rarity());
            }
        }
        return best;
    }

    private double add(int from, int to, String via, String term, double quality, Layer layer) {
        return add(from, to, via, term, quality, terms.term(layer, term), layer.english());
    }

    /** Adds what was found, if anything; gives its rarity, or 0. */
    private double add(int from, int to, String via, String found, double quality, Postings postings, boolean english) {
        if (postings.isEmpty()) {
            return 0;
        }
        double rarity = Rarity.of(terms.units(), postings.units());
        evidence.add(new Evidence(from, to, via, found, quality, postings, english, rarity));
        return rarity;
    }
}
