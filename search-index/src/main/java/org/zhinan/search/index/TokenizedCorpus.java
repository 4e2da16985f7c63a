package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.search.text.Token;

/** All tokens of a corpus in one language as numbers of their terms: texts are read once, whatever is made of them. */
public final class TokenizedCorpus {

    private static final int FIELDS = SearchField.values().length;

    /** How many searchables are read at a time; their tokens are kept until they are numbers. */
    private static final int BATCH = 1_024;

    private final IndexableCorpus corpus;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final BitSet han = new BitSet();

    /** The terms of the tokens in their order; before a token that is no neighbour of the one before, how far it is off, negative. */
    private int[] codes = new int[1 << 10];

    private int size;

    /** Where the codes of each field of each searchable begin. */
    private final int[] starts;

    private TokenizedCorpus(IndexableCorpus corpus) {
        this.corpus = corpus;
        starts = new int[corpus.searchables().size() * FIELDS + 1];
    }

    /** Reads the texts of one language; the bytes of nothing depend on how many threads do so. */
    public static TokenizedCorpus of(IndexableCorpus corpus, boolean english) {
        TokenizedCorpus table = new TokenizedCorpus(corpus);
        List<Searchable> searchables = corpus.searchables();
        for (int from = 0; from < searchables.size(); from += BATCH) {
            List<List<List<Token>>> read =
                    searchables.subList(from, Math.min(searchables.size(), from + BATCH)).parallelStream()
                            .map(searchable -> english ? searchable.en() : searchable.zh())
                            .map(fields -> fields.stream()
                                    .map(corpus.analyzer()::analyze)
                                    .toList())
                            .toList();
            for (int k = 0; k < read.size(); k++) {
                for (int field = 0; field < FIELDS; field++) {
                    table.add((from + k) * FIELDS + field, read.get(k).get(field));
                }
            }
        }
        return table;
    }

    private void add(int place, List<Token> tokens) {
        int next = 0;
        for (Token token : tokens) {
            if (token.position() > next) {
                put(next - token.position());
            }
            put(number(token));
            next = token.position() + 1;
        }
        starts[place + 1] = size;
    }

    private void put(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
    }

    private int number(Token token) {
        return numbers.computeIfAbsent(token.term(), term -> {
            terms.add(term);
            han.set(terms.size() - 1, token.han());
            return terms.size() - 1;
        });
    }

    /** The corpus that was read. */
    IndexableCorpus corpus() {
        return corpus;
    }

    /** The different terms, in the order in which they are first met. */
    public List<String> terms() {
        return terms;
    }

    boolean isHan(int term) {
        return han.get(term);
    }

    /** What stands between two neighbours in an index of neighbours, and the second of them. */
    String following(int first, int second) {
        return isHan(first) && isHan(second) ? terms.get(second) : " " + terms.get(second);
    }

    /** How many tokens a field has in each searchable. */
    public int[] lengths(int field) {
        int[] lengths = new int[corpus.searchables().size()];
        for (int number = 0; number < lengths.length; number++) {
            int place = number * FIELDS + field;
            for (int at = starts[place]; at < starts[place + 1]; at++) {
                lengths[number] += codes[at] < 0 ? 0 : 1;
            }
        }
        return lengths;
    }

    /** Visits each field of each searchable, in their order. */
    void forEachField(FieldVisitor visitor) {
        TokenRun run = new TokenRun();
        for (int place = 0; place + 1 < starts.length; place++) {
            if (starts[place] < starts[place + 1]) {
                run.read(codes, starts[place], starts[place + 1]);
                visitor.visit(place, run);
            }
        }
    }

    /** What is done with the tokens of a field. */
    interface FieldVisitor {

        /**
         * @param place the number of the searchable and the field as one number
         * @param tokens those of the field, until the next visit
         */
        void visit(int place, TokenRun tokens);
    }

    /** The tokens of one field. */
    static final class TokenRun {
        private int[] terms = new int[64];
        private int[] positions = new int[64];
        private int count;

        private void read(int[] codes, int from, int to) {
            if (terms.length < to - from) {
                terms = new int[2 * (to - from)];
                positions = new int[2 * (to - from)];
            }
            count = 0;
            int position = 0;
            for (int at = from; at < to; at++) {
                if (codes[at] < 0) {
                    position -= codes[at];
                } else {
                    terms[count] = codes[at];
                    positions[count++] = position++;
                }
            }
        }

        int size() {
            return count;
        }

        int term(int k) {
            return terms[k];
        }

        int position(int k) {
            return positions[k];
        }

        /** Whether so many tokens from one on are neighbours. */
        boolean inLine(int k, int many) {
            return k + many <= count && positions[k + many - 1] == positions[k] + many - 1;
        }
    }
}
