package org.zhinan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.CloseableThreadLocal;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Terms in a Lucene index; the number of a document is the number of its searchable. Safe for use by many threads. */
final class LuceneTermIndex extends PositionalTermIndex {

    private final IndexReader reader;
    private final BiFunction<SearchField, TermKind, String> names;
    private final IntUnaryOperator numbers;
    private final int size;
    private final FieldLengths zh;
    private final FieldLengths en;

    /** Of each thread; to begin with the terms of a field takes longer than to find one of them. */
    private final CloseableThreadLocal<Map<FieldOfLeaf, TermsEnum>> begun = new CloseableThreadLocal<>() {
        @Override
        protected Map<FieldOfLeaf, TermsEnum> initialValue() {
            return new HashMap<>();
        }
    };

    /**
     * Of an index that has a document for each searchable.
     *
     * @param names of the fields with a kind of term of a field
     * @param numbers from the number of a document to that of its searchable; negative where it has none
     * @param size how many searchables there are
     */
    LuceneTermIndex(
            IndexReader reader,
            BiFunction<SearchField, TermKind, String> names,
            IntUnaryOperator numbers,
            int size,
            FieldLengths zh,
            FieldLengths en) {
        this.reader = reader;
        this.names = names;
        this.numbers = numbers;
        this.size = size;
        this.zh = zh;
        this.en = en;
    }

    LuceneTermIndex(DirectoryReader reader, FieldLengths zh, FieldLengths en) {
        this(reader, LuceneTermIndex::name, document -> document, reader.maxDoc(), zh, en);
    }

    /** The name of the index field that holds a kind of term of a field. */
    static String name(SearchField field, TermKind kind) {
        return field.name() + '.' + kind.name();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public FieldLengths lengths(boolean english) {
        return english ? en : zh;
    }

    @Override
    public Occurrences term(TermKind kind, String term) {
        Occurrences postings = Occurrences.none();
        inEachField(kind, (field, leaf, terms) -> {
            if (terms.seekExact(new BytesRef(term))) {
                count(postings, field, leaf, terms);
            }
        });
        return postings;
    }

    @Override
    public boolean has(TermKind kind, String term) {
        boolean[] found = new boolean[1];
        inEachField(kind, (field, leaf, terms) -> found[0] = found[0] || terms.seekExact(new BytesRef(term)));
        return found[0];
    }

    @Override
    public Occurrences prefix(TermKind kind, String beginning) {
        Occurrences postings = Occurrences.none();
        BytesRef prefix = new BytesRef(beginning);
        inEachField(kind, (field, leaf, terms) -> {
            TermsEnum.SeekStatus status = terms.seekCeil(prefix);
            while (status != TermsEnum.SeekStatus.END && StringHelper.startsWith(terms.term(), prefix)) {
                count(postings, field, leaf, terms);
                status = terms.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
            }
        });
        return postings;
    }

    @Override
    public List<String> fuzzy(TermKind kind, String term, int errors) {
        CompiledAutomaton automaton =
                new CompiledAutomaton(new LevenshteinAutomata(term, true).toAutomaton(errors), true, false);
        TreeSet<String> found = new TreeSet<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (SearchField field : SearchField.values()) {
                    org.apache.lucene.index.Terms terms = leaf.reader().terms(names.apply(field, kind));
                    if (terms != null) {
                        TermsEnum matching = automaton.getTermsEnum(terms);
                        for (BytesRef next = matching.next(); next != null; next = matching.next()) {
                            found.add(next.utf8ToString());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().limit(MAX_FUZZY).toList();
    }

    @Override
    public void close() {
        begun.close();
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void withAll(SearchField field, TermKind kind, List<String> terms, PartVisitor visitor) {
        for (LeafReaderContext leaf : reader.leaves()) {
            List<PositionsCursor> cursors = cursors(leaf, names.apply(field, kind), terms);
            if (cursors.size() == terms.size()) {
                visitor.at(cursors, document -> numbers.applyAsInt(leaf.docBase + document));
            }
        }
    }

    /** Those of the terms up to the first one that is not there. */
    private List<PositionsCursor> cursors(LeafReaderContext leaf, String field, List<String> terms) {
        List<PositionsCursor> cursors = new ArrayList<>();
        try {
            Optional<TermsEnum> all = terms(leaf, field);
            for (String term : terms) {
                if (all.isEmpty() || !all.get().seekExact(new BytesRef(term))) {
                    break;
                }
                cursors.add(new LucenePositions(all.get().postings(null, PostingsEnum.POSITIONS)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cursors;
    }

    private void count(Occurrences sum, SearchField field, LeafReaderContext leaf, TermsEnum terms) throws IOException {
        PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int number = numbers.applyAsInt(leaf.docBase + postings.docID());
            if (number >= 0) {
                sum.add(number, field, postings.freq());
            }
        }
    }

    private void inEachField(TermKind kind, TermVisitor visit) {
        for (SearchField field : SearchField.values()) {
            inField(field, kind, visit);
        }
    }

    private void inField(SearchField field, TermKind kind, TermVisitor visit) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Optional<TermsEnum> terms = terms(leaf, names.apply(field, kind));
                if (terms.isPresent()) {
                    visit.at(field, leaf, terms.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<TermsEnum> terms(LeafReaderContext leaf, String field) throws IOException {
        FieldOfLeaf key = new FieldOfLeaf(leaf.ord, field);
        TermsEnum terms = begun.get().get(key);
        if (terms == null) {
            org.apache.lucene.index.Terms all = leaf.reader().terms(field);
            terms = all == null ? null : all.iterator();
            begun.get().put(key, terms);
        }
        return Optional.ofNullable(terms);
    }

    private record FieldOfLeaf(int leaf, String field) {}

    /** What is done with the terms of one field in one segment. */
    private interface TermVisitor {
        void at(SearchField field, LeafReaderContext leaf, TermsEnum terms) throws IOException;
    }
}
