package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.search.rank.PositionedTermStream.PositionedTerm;
import org.zhinan.search.text.Token;

/** Where a term stands, for who writes an index of the texts that is not Lucene's. */
public final class PostingList {

    private static final int FIELDS = SearchField.values().length;

    /** Field and searchable as one number, and the position there, by turns; in the order of searchables, fields and positions. */
    private int[] entries = new int[8];

    private int size;

    private PostingList() {}

    /** The terms of a kind in their order. */
    public static SortedMap<String, PostingList> of(AnalysedCorpus corpus, TermKind kind) {
        TermPositions positions = new TermPositions(corpus.analyzer().pinyin());
        Map<String, PostingList> terms = new HashMap<>();
        for (Searchable searchable : corpus.searchables()) {
            List<List<String>> fields = kind.english() ? searchable.en() : searchable.zh();
            for (int field = 0; field < FIELDS; field++) {
                List<Token> tokens = corpus.analyzer().analyze(fields.get(field));
                for (PositionedTerm term : positions.terms(kind, tokens)) {
                    terms.computeIfAbsent(term.term(), key -> new PostingList())
                            .add(searchable.number() * FIELDS + field, term.position());
                }
            }
        }
        return new TreeMap<>(terms);
    }

    private void add(int place, int position) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = place;
        entries[size++] = position;
    }

    /** The searchables that have the term in a field: the number of each, and behind it the positions. */
    public List<int[]> in(int field) {
        List<int[]> searchables = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && entries[to] == entries[from]) {
                to += 2;
            }
            if (entries[from] % FIELDS == field) {
                int[] searchable = new int[1 + (to - from) / 2];
                searchable[0] = entries[from] / FIELDS;
                for (int k = 1; k < searchable.length; k++) {
                    searchable[k] = entries[from + 2 * k - 1];
                }
                searchables.add(searchable);
            }
            from = to;
        }
        return searchables;
    }

    /**
     * How many tokens each field has in each searchable.
     *
     * @return by field, then by searchable; nothing for a field whose length has no weight
     */
    public static List<int[]> lengths(AnalysedCorpus corpus, boolean english) {
        List<int[]> lengths = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            lengths.add(
                    Weights.STANDARD.fields().lengthPenalty().of(field) == 0
                            ? new int[0]
                            : corpus.searchables().stream()
                                    .map(searchable ->
                                            (english ? searchable.en() : searchable.zh()).get(field.ordinal()))
                                    .mapToInt(strings ->
                                            corpus.analyzer().analyze(strings).size())
                                    .toArray());
        }
        return lengths;
    }
}
