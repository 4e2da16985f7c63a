package org.zhinan.search.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens. */
public final class Tokenizer {

    private static final int LONGEST_WORD = 48;

    private final Normalizer normalizer;

    public Tokenizer(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** The tokens of a text, in its order; none for text without an ideograph, letter or digit. */
    public List<Token> tokenize(String text) {
        Pass pass = new Pass();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            String normalized = normalizer.normalize(c);
            for (int k = 0; k < normalized.length(); ) {
                int part = normalized.codePointAt(k);
                pass.take(part, at, next);
                k += Character.charCount(part);
            }
            at = next;
        }
        return pass.end();
    }

    /** A text with every character normalized; it has the same tokens. */
    public String normalize(String text) {
        StringBuilder normalized = new StringBuilder();
        text.codePoints().forEach(c -> normalized.append(normalizer.normalize(c)));
        return normalized.toString();
    }

    /** The longest word kept, in UTF-16 units; what follows is dropped. */
    public static int longestWord() {
        return LONGEST_WORD;
    }

    /** The state of one pass over a text. */
    private static final class Pass {
        private final List<Token> tokens = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int wordStart;
        private int wordEnd;
        private int position;

        void take(int c, int start, int end) {
            if (CharacterClasses.isWord(c)) {
                if (word.isEmpty()) {
                    wordStart = start;
                }
                if (word.length() < LONGEST_WORD) {
                    word.appendCodePoint(c);
                }
                wordEnd = end;
            } else if (c != '\'' && c != '’') {
                endWord();
                if (CharacterClasses.isHan(c)) {
                    String term = Character.toString(c);
                    tokens.add(new Token(true, term, term, start, end, position++));
                } else if (CharacterClasses.isBreak(c)) {
                    position++;
                }
            }
        }

        private void endWord() {
            if (!word.isEmpty()) {
                String normalized = word.toString();
                tokens.add(new Token(false, Stemmer.stem(normalized), normalized, wordStart, wordEnd, position++));
                word.setLength(0);
            }
        }

        List<Token> end() {
            endWord();
            return tokens;
        }
    }
}
