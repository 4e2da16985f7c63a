package org.zhinan.search.index;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.IndexReader;

/** What the ranking asks of an index of terms. */
public interface TermIndex extends AutoCloseable {

    /** The most terms that {@link #fuzzy} gives. */
    int MAX_FUZZY = 16;

    /** The terms of a corpus in Lucene's index, in memory. */
    static TermIndex of(IndexableCorpus corpus) {
        return new LuceneIndexer(corpus.analyzer()).write(corpus.searchables());
    }

    /**
     * The terms in an index of Lucene that somebody else keeps, and closes.
     *
     * @param names of the fields with a kind of term of a field
     * @param numbers from the number of a document to that of its searchable; negative where it has none
     * @param lengths for Chinese and English
     */
    static TermIndex of(
            IndexReader reader,
            BiFunction<SearchField, TermKind, String> names,
            IntUnaryOperator numbers,
            int size,
            List<FieldLengths> lengths) {
        return new LuceneTermIndex(reader, names, numbers, size, lengths.get(0), lengths.get(1));
    }

    /** Writes the terms of a corpus for {@link #read}. */
    static void write(IndexableCorpus corpus, StringTableWriter out) {
        PackedTermIndex.write(corpus, out);
    }

    /** Terms that were written; they answer as those of the corpus do. */
    static TermIndex read(StringTableReader in) {
        return PackedTermIndex.read(in);
    }

    /** How many searchables there are. */
    int size();

    /** Where a term stands; nowhere when it is unknown. */
    Occurrences term(TermKind kind, String term);

    /** Where terms stand one after another; the kind of term has positions. */
    Occurrences phrase(TermKind kind, List<String> terms);

    /** Where two terms stand with exactly one other between them; the kind of term has positions. */
    Occurrences around(TermKind kind, String first, String second);

    /** Where any term stands that begins so. */
    Occurrences prefix(TermKind kind, String beginning);

    /** Whether a term stands anywhere. */
    boolean has(TermKind kind, String term);

    /** The terms within so many insertions, deletions, substitutions or swaps of neighbours, sorted, at most {@link #MAX_FUZZY}. */
    List<String> fuzzy(TermKind kind, String term, int errors);

    /** How many tokens a field of a searchable has, and how many it has on average where it is not empty. */
    FieldLengths lengths(boolean english);

    @Override
    void close();
}
