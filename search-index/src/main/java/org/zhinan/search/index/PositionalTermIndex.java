package org.zhinan.search.index;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** An index that finds phrases by the positions of their terms. */
abstract class PositionalTermIndex implements TermIndex {

    /** The positions of a term in a field, by searchable. */
    abstract Map<Integer, BitSet> positions(SearchField field, TermKind kind, String term);

    @Override
    public Postings phrase(TermKind kind, List<String> terms) {
        return inLine(kind, terms, 1);
    }

    @Override
    public Postings around(TermKind kind, String first, String second) {
        return inLine(kind, List.of(first, second), 2);
    }

    /** Where terms stand in this order, each so many positions after the one before. */
    private Postings inLine(TermKind kind, List<String> terms, int step) {
        if (terms.size() == 1) {
            return term(kind, terms.get(0));
        }
        Postings postings = Postings.none();
        for (SearchField field : SearchField.values()) {
            Map<Integer, BitSet> starts = positions(field, kind, terms.get(0));
            for (int k = 1; k < terms.size() && !starts.isEmpty(); k++) {
                Map<Integer, BitSet> next = positions(field, kind, terms.get(k));
                int offset = k * step;
                starts.keySet().retainAll(next.keySet());
                starts.forEach((searchable, bits) -> retain(bits, next.get(searchable), offset));
                starts.values().removeIf(BitSet::isEmpty);
            }
            starts.forEach((searchable, bits) -> postings.add(searchable, field, bits.cardinality()));
        }
        return postings;
    }

    private static void retain(BitSet starts, BitSet positions, int offset) {
        for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
            if (!positions.get(at + offset)) {
                starts.clear(at);
            }
        }
    }
}
