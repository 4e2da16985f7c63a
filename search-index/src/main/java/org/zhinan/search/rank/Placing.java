package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhinan.search.rank.TermStream.Placed;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Syllables;

/** The terms of each layer and where they stand, from the cells of a field. */
final class Placing {

    private final Syllables syllables;

    Placing(Syllables syllables) {
        this.syllables = syllables;
    }

    List<Placed> terms(Layer layer, List<Cell> cells) {
        return switch (layer) {
            case ZH, EN -> words(cells);
            case ZH_PAIRS, EN_PAIRS -> pairs(cells);
            case SOUNDS -> sounds(cells);
            case INITIALS -> initials(cells);
        };
    }

    private static List<Placed> words(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Placed(cell.term(), cell.position()))
                .toList();
    }

    private static List<Placed> pairs(List<Cell> cells) {
        List<Placed> pairs = new ArrayList<>();
        for (int k = 1; k < cells.size(); k++) {
            Cell cell = cells.get(k - 1);
            if (cells.get(k).position() == cell.position() + 1) {
                pairs.add(new Placed(Cell.pair(cell, cells.get(k)), cell.position()));
            }
        }
        return pairs;
    }

    /** Three neighbours, parted as pairs are. */
    static List<Placed> triples(List<Cell> cells) {
        List<Placed> triples = new ArrayList<>();
        for (int k = 2; k < cells.size(); k++) {
            Cell first = cells.get(k - 2);
            Cell second = cells.get(k - 1);
            if (cells.get(k).position() == first.position() + 2) {
                String rest =
                        Cell.pair(second, cells.get(k)).substring(second.term().length());
                triples.add(new Placed(Cell.pair(first, second) + rest, first.position()));
            }
        }
        return triples;
    }

    /** Two ideographs with exactly one place between them, which the engine shows as a question mark. */
    static List<Placed> around(List<Cell> cells) {
        List<Placed> around = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            Cell cell = cells.get(k);
            for (int n = k + 1; n < cells.size() && cells.get(n).position() <= cell.position() + 2; n++) {
                Cell other = cells.get(n);
                if (other.position() == cell.position() + 2 && cell.han() && other.han()) {
                    around.add(new Placed(cell.term() + "?" + other.term(), cell.position()));
                }
            }
        }
        return around;
    }

    /** The syllables of each ideograph and each pair, all readings at the place of the first ideograph. */
    private List<Placed> sounds(List<Cell> cells) {
        List<Placed> sounds = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            for (String syllable : read(cells, k, syllables::of)) {
                sounds.add(new Placed(syllable, cells.get(k).position()));
                for (String next : next(cells, k, syllables::of)) {
                    sounds.add(new Placed(syllable + " " + next, cells.get(k).position()));
                }
            }
        }
        return sounds;
    }

    private List<Placed> initials(List<Cell> cells) {
        List<Placed> initials = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            for (String initial : read(cells, k, syllables::initials)) {
                initials.add(new Placed(initial, cells.get(k).position()));
            }
        }
        return initials;
    }

    /** The first letters of two neighbours. */
    List<Placed> initialPairs(List<Cell> cells) {
        List<Placed> pairs = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            for (String initials : initials(cells, k, 2)) {
                pairs.add(new Placed(initials, cells.get(k).position()));
            }
        }
        return pairs;
    }

    /** The first letters of three neighbours. */
    List<Placed> initialTriples(List<Cell> cells) {
        List<Placed> triples = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            for (String initials : initials(cells, k, 3)) {
                triples.add(new Placed(initials, cells.get(k).position()));
            }
        }
        return triples;
    }

    /** All ways to say so many neighbours by their first letters. */
    private List<String> initials(List<Cell> cells, int k, int count) {
        if (count == 0) {
            return List.of("");
        }
        List<String> all = new ArrayList<>();
        boolean last = count == 1;
        boolean neighbours = last
                || k + 1 < cells.size()
                        && cells.get(k + 1).position() == cells.get(k).position() + 1;
        for (String initial : neighbours ? read(cells, k, syllables::initials) : List.<String>of()) {
            for (String rest : initials(cells, k + 1, count - 1)) {
                all.add(initial + rest);
            }
        }
        return all;
    }

    private static List<String> read(List<Cell> cells, int k, Function<String, List<String>> reading) {
        return cells.get(k).han() ? reading.apply(cells.get(k).term()) : List.of();
    }

    private static List<String> next(List<Cell> cells, int k, Function<String, List<String>> reading) {
        boolean neighbours = k + 1 < cells.size()
                && cells.get(k + 1).position() == cells.get(k).position() + 1;
        return neighbours ? reading.apply(cells.get(k + 1).term()) : List.of();
    }
}
