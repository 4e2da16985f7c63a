package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.search.text.StopWords;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;

/**
 * Cuts the ways of asking for a searchable down to what its other texts do not say: they are searched, never shown, and most of
 * what a browser would have to load for them is repetition.
 */
final class AskedPhrasePruner {

    private final Tokenizer tokenizer;
    private final Set<String> known = new HashSet<>();

    AskedPhrasePruner(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The fields of a searchable with the asked one pruned. */
    List<List<String>> prune(List<List<String>> fields) {
        int asked = SearchField.ASKED.ordinal();
        if (fields.get(asked).isEmpty()) {
            return fields;
        }
        fields.subList(0, asked).forEach(strings -> strings.forEach(this::learn));
        List<String> pieces = new ArrayList<>();
        fields.get(asked).forEach(phrase -> pieces.addAll(pieces(phrase)));
        List<List<String>> pruned = new ArrayList<>(fields.subList(0, asked));
        pruned.add(pieces.isEmpty() ? List.of() : List.of(String.join(",", pieces)));
        return List.copyOf(pruned);
    }

    private void learn(String string) {
        List<Token> tokens = tokenizer.tokenize(string);
        for (int k = 0; k < tokens.size(); k++) {
            known.add(tokens.get(k).term());
            if (k + 1 < tokens.size()) {
                known.add(Token.pair(tokens.get(k), tokens.get(k + 1)));
            }
        }
    }

    /**
     * The pieces of a phrase whose neighbours are new together; a new word stands alone. Chinese stop words part pieces; English
     * ones hold a question together (who can apply).
     */
    private List<String> pieces(String phrase) {
        String normalized = tokenizer.normalize(phrase);
        List<Token> tokens = tokenizer.tokenize(normalized);
        boolean[] stopWords = StopWords.mark(tokens);
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int k = 0; k < tokens.size(); k++) {
            boolean skipped = stopWords[k] && tokens.get(k).han();
            boolean joins = k + 1 < tokens.size()
                    && !skipped
                    && !(stopWords[k + 1] && tokens.get(k + 1).han())
                    && tokens.get(k + 1).position() == tokens.get(k).position() + 1
                    && known.add(Token.pair(tokens.get(k), tokens.get(k + 1)));
            boolean alone = !skipped
                    && known.add(tokens.get(k).term())
                    && !tokens.get(k).han();
            if (start < 0 && (joins || alone)) {
                start = tokens.get(k).start();
            }
            if (start >= 0 && !joins) {
                pieces.add(normalized.substring(start, tokens.get(k).end()));
                start = -1;
            }
        }
        return pieces;
    }
}
