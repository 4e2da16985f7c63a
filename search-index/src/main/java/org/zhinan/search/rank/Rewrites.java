package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.search.Asked;
import org.zhinan.search.PlainWords;
import org.zhinan.search.SynonymGroup;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Syllables;

/** Words that stand for other words: synonyms, what is said in Taiwan, plain words; and those that stand for nothing here. */
final class Rewrites {

    /**
     * A word and what else to look for.
     *
     * @param word its cells
     * @param alternatives what it stands for; nothing for what the corpus does not deal with
     * @param via synonym, taiwan, plain or elsewhere
     */
    record Rewrite(List<Cell> word, List<Alternative> alternatives, String via) {}

    /**
     * What a word stands for.
     *
     * @param terms its terms, one after another
     * @param english whether it is English
     * @param text how it is shown
     */
    record Alternative(List<String> terms, boolean english, String text) {}

    /**
     * A rewrite that fits a query.
     *
     * @param from the first cell
     * @param to one past the last
     * @param rewrite what fits
     */
    record Fit(int from, int to, Rewrite rewrite) {}

    private final Map<String, List<Rewrite>> byFirst = new HashMap<>();
    /** By the syllables of the first ideograph. */
    private final Map<String, List<Rewrite>> bySound = new HashMap<>();

    private final Set<String> words = new HashSet<>();
    private final Syllables syllables;

    Rewrites(List<SynonymGroup> synonyms, Asked elsewhere, Language language) {
        syllables = language.syllables();
        for (List<String> phrases : List.of(elsewhere.zh(), elsewhere.en())) {
            phrases.forEach(phrase -> index(new Rewrite(language.cutter().cut(phrase), List.of(), Evidence.ELSEWHERE)));
        }
        for (SynonymGroup group : synonyms) {
            add(group, language);
        }
        language.tables().taiwan().forEach((said, meant) -> {
            List<Alternative> alternatives = meant.stream()
                    .map(word -> alternative(language.cutter().cut(word), false, word))
                    .toList();
            add(new Rewrite(language.cutter().cut(said), alternatives, Evidence.TAIWAN));
        });
    }

    /** These and plain words. */
    Rewrites with(List<PlainWords> plain, Language language) {
        Rewrites more = new Rewrites(this);
        for (PlainWords words : plain) {
            List<Alternative> meant = words.meant().stream()
                    .map(word -> alternative(language.cutter().cut(word), false, word))
                    .toList();
            String via = meant.isEmpty() ? Evidence.ELSEWHERE : Evidence.PLAIN;
            Stream.concat(words.zh().stream(), words.en().stream())
                    .forEach(said -> more.add(new Rewrite(language.cutter().cut(said), meant, via)));
        }
        return more;
    }

    private Rewrites(Rewrites others) {
        syllables = others.syllables;
        others.byFirst.forEach((first, some) -> byFirst.put(first, new ArrayList<>(some)));
        others.bySound.forEach((first, some) -> bySound.put(first, new ArrayList<>(some)));
        words.addAll(others.words);
    }

    private void add(SynonymGroup group, Language language) {
        List<List<Cell>> members = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        for (boolean english : new boolean[] {false, true}) {
            for (String word : english ? group.en() : group.zh()) {
                List<Cell> cells = language.cutter().cut(word);
                if (!cells.isEmpty()) {
                    members.add(cells);
                    alternatives.add(alternative(cells, english, word));
                }
            }
        }
        for (int k = 0; k < members.size(); k++) {
            List<Alternative> others = new ArrayList<>(alternatives);
            others.remove(k);
            add(new Rewrite(members.get(k), others, Evidence.SYNONYM));
        }
    }

    private void add(Rewrite rewrite) {
        Cell first = rewrite.word().get(0);
        if (first.han()) {
            syllables
                    .of(first.term())
                    .forEach(syllable -> bySound.computeIfAbsent(syllable, key -> new ArrayList<>())
                            .add(rewrite));
        }
        index(rewrite);
    }

    private void index(Rewrite rewrite) {
        Cell first = rewrite.word().get(0);
        byFirst.computeIfAbsent(first.term(), key -> new ArrayList<>()).add(rewrite);
        rewrite.word().stream().filter(cell -> !cell.han()).forEach(cell -> words.add(cell.term()));
    }

    private static Alternative alternative(List<Cell> cells, boolean english, String text) {
        return new Alternative(cells.stream().map(Cell::term).toList(), english, text);
    }

    /** Whether a word stands in any of the words. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** What fits a query, without what lies within a longer fit of the same kind. */
    List<Fit> fits(List<QueryCell> cells) {
        List<Fit> fits = new ArrayList<>();
        for (int from = 0; from < cells.size(); from++) {
            for (Rewrite rewrite : candidates(cells.get(from))) {
                int to = from + rewrite.word().size();
                boolean lone =
                        rewrite.word().size() == 1 && rewrite.word().get(0).han() && cells.size() > 1;
                if (!lone && to <= cells.size() && fits(rewrite.word(), cells, from)) {
                    fits.add(new Fit(from, to, rewrite));
                }
            }
        }
        return fits.stream()
                .filter(fit -> fits.stream().noneMatch(other -> within(fit, other)))
                .toList();
    }

    private List<Rewrite> candidates(QueryCell cell) {
        return (cell.syllable() ? bySound : byFirst).getOrDefault(cell.term(), List.of());
    }

    private boolean fits(List<Cell> word, List<QueryCell> cells, int from) {
        for (int k = 0; k < word.size(); k++) {
            Cell wanted = word.get(k);
            QueryCell cell = cells.get(from + k);
            boolean same = cell.syllable()
                    ? wanted.han()
                            && !cell.open()
                            && syllables.of(wanted.term()).contains(cell.term())
                    : wanted.han() == cell.han() && wanted.term().equals(cell.term());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Fit fit, Fit other) {
        return other.rewrite().via().equals(fit.rewrite().via())
                && other.from() <= fit.from()
                && other.to() >= fit.to()
                && other.to() - other.from() > fit.to() - fit.from();
    }
}
