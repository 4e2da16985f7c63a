package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.search.text.Cell;
import org.zhinan.search.text.Cutter;
import org.zhinan.search.text.Fillers;
import org.zhinan.search.text.Syllables;

/** Turns the text of a query into a plan. */
final class Planner {

    private final Terms terms;
    private final Weights weights;
    private final Cutter cutter;
    private final Syllables syllables;
    private final Rewrites rewrites;
    private final LatinReader latin;

    Planner(Terms terms, Weights weights, Language language, Rewrites rewrites) {
        this.terms = terms;
        this.weights = weights;
        this.cutter = language.cutter();
        this.syllables = language.syllables();
        this.rewrites = rewrites;
        this.latin = new LatinReader(terms, rewrites, syllables, weights);
    }

    Plan plan(String text) {
        List<Cell> cut = cutter.cut(text);
        List<Cell> cells = cut.subList(0, Math.min(cut.size(), (int) weights.longestQuery()));
        boolean[] fillers = Fillers.mark(cells);
        List<LatinReader.Reading> readings = latin.read(cells);
        List<QueryCell> query = new ArrayList<>();
        List<Gathering.Note> notes = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            LatinReader.Reading reading = readings.get(k);
            Gathering.Note note = new Gathering.Note(
                    fillers[k] && reading.syllables().isEmpty(), cells.get(k).word(), reading);
            // Syllables push apart what follows.
            for (QueryCell cell : queryCells(cells.get(k), reading, query.size() - k)) {
                query.add(cell);
                notes.add(note);
            }
        }
        Gathering gathering = new Gathering(terms, weights, syllables, query, notes);
        gathering.words();
        gathering.pairs();
        gathering.phrases();
        gathering.rewrites(rewrites.fits(query));
        gathering.repairs();
        List<String> typed = cells.stream().map(Cell::term).toList();
        return new Plan(query, gathering.evidence(), gathering.mass(), typed, gathering.elsewhere());
    }

    private List<QueryCell> queryCells(Cell cell, LatinReader.Reading reading, int shift) {
        int position = cell.position() + shift;
        if (reading.syllables().isEmpty()) {
            QueryCell.Type type = cell.han() ? QueryCell.Type.HAN : QueryCell.Type.WORD;
            return List.of(
                    new QueryCell(type, cell.term(), false, cell.start(), cell.end(), position, weight(cell, reading)));
        }
        List<QueryCell> parts = new ArrayList<>();
        int at = cell.start();
        for (String syllable : reading.syllables()) {
            int end = Math.min(cell.end(), at + syllable.length());
            boolean open = !syllables.isSyllable(syllable);
            parts.add(new QueryCell(
                    QueryCell.Type.SYLLABLE, syllable, open, at, end, position + parts.size(), weights.han()));
            at = end;
        }
        return parts;
    }

    private double weight(Cell cell, LatinReader.Reading reading) {
        if (cell.han()) {
            return weights.han();
        }
        return reading.initials() ? weights.han() * cell.word().length() : 1;
    }
}
