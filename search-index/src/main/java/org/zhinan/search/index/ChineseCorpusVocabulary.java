package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.search.text.Tokenizer;

/**
 * What stands in the Chinese texts of a corpus.
 *
 * @param found those of the words looked for that do, normalized
 * @param latin the terms of all words that are no ideographs
 */
record ChineseCorpusVocabulary(Set<String> found, Set<String> latin) {

    /** Looks for all words in one pass: at each place only for those that begin with its two characters. */
    static ChineseCorpusVocabulary of(
            List<Searchable> searchables, Collection<List<String>> words, Tokenizer tokenizer) {
        Map<String, Set<String>> wanted = new HashMap<>();
        words.forEach(some -> some.forEach(word -> {
            String normalized = tokenizer.normalize(word);
            wanted.computeIfAbsent(beginning(normalized, 0), key -> new HashSet<>())
                    .add(normalized);
        }));
        ChineseCorpusVocabulary standing = new ChineseCorpusVocabulary(new HashSet<>(), new HashSet<>());
        for (Searchable searchable : searchables) {
            searchable
                    .zh()
                    .forEach(strings -> strings.forEach(string -> {
                        standing.find(tokenizer.normalize(string), wanted);
                        tokenizer.tokenize(string).stream()
                                .filter(token -> !token.han())
                                .forEach(token -> standing.latin.add(token.term()));
                    }));
        }
        return standing;
    }

    private void find(String text, Map<String, Set<String>> wanted) {
        for (int at = 0; at < text.length(); at++) {
            find(text, at, wanted, beginning(text, at));
            find(text, at, wanted, text.substring(at, at + 1));
        }
    }

    /** What is found is looked for no more. */
    private void find(String text, int at, Map<String, Set<String>> wanted, String beginning) {
        Set<String> some = wanted.getOrDefault(beginning, Set.of());
        if (!some.isEmpty()) {
            for (String word : new ArrayList<>(some)) {
                if (text.startsWith(word, at)) {
                    found.add(word);
                    some.remove(word);
                }
            }
        }
    }

    /** The two characters that stand at a place, or the last one. */
    private static String beginning(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 2));
    }
}
