package org.zhinan.search.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into cells. */
public final class Cutter {

    private static final int LONGEST_WORD = 48;

    private final Folding folding;

    public Cutter(Folding folding) {
        this.folding = folding;
    }

    /** The cells of a text, in its order; none for text without an ideograph, letter or digit. */
    public List<Cell> cut(String text) {
        Cutting cutting = new Cutting();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            String folded = folding.fold(c);
            for (int k = 0; k < folded.length(); k += Character.charCount(folded.codePointAt(k))) {
                cutting.take(folded.codePointAt(k), at, next);
            }
            at = next;
        }
        return cutting.end();
    }

    /** A text with every character folded; it has the same cells. */
    public String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(c -> folded.append(folding.fold(c)));
        return folded.toString();
    }

    /** The longest word kept, in UTF-16 units; what follows is dropped. */
    public static int longestWord() {
        return LONGEST_WORD;
    }

    /** The state of one pass over a text. */
    private static final class Cutting {
        private final List<Cell> cells = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int wordStart;
        private int wordEnd;
        private int position;

        void take(int c, int start, int end) {
            if (Ranges.isWord(c)) {
                if (word.isEmpty()) {
                    wordStart = start;
                }
                if (word.length() < LONGEST_WORD) {
                    word.appendCodePoint(c);
                }
                wordEnd = end;
            } else if (c != '\'' && c != '’') {
                endWord();
                if (Ranges.isHan(c)) {
                    String term = Character.toString(c);
                    cells.add(new Cell(true, term, term, start, end, position++));
                } else if (Ranges.isBreak(c)) {
                    position++;
                }
            }
        }

        private void endWord() {
            if (!word.isEmpty()) {
                String folded = word.toString();
                cells.add(new Cell(false, Stemmer.stem(folded), folded, wordStart, wordEnd, position++));
                word.setLength(0);
            }
        }

        List<Cell> end() {
            endWord();
            return cells;
        }
    }
}
