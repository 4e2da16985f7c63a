package org.zhinan.search.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhinan.search.index.CorpusStatistics;
import org.zhinan.search.index.Occurrences;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.index.TermKind;
import org.zhinan.search.text.Lazy;

/** What the plan of a query asks of the terms of a corpus: the postings are those that are here, the numbers those of the whole. */
final class TermLookups {

    private final TermIndex terms;
    private final int size;
    private final CorpusStatistics facts;

    /** @param size how many searchables the whole corpus has */
    TermLookups(TermIndex terms, int size, CorpusStatistics facts) {
        this.terms = terms;
        this.size = size;
        this.facts = facts;
    }

    /**
     * Where something stands.
     *
     * @param postings where it does here
     * @param idf its worth from how few searchables of all have it
     */
    record Found(Occurrences postings, double idf) {}

    int size() {
        return size;
    }

    boolean has(TermKind kind, String term) {
        return facts.count("has " + kind + " " + term, () -> terms.has(kind, term) ? 1 : 0) > 0;
    }

    /** Whether any term stands that begins so. */
    boolean hasPrefix(TermKind kind, String beginning) {
        return facts.count(
                        "prefix " + kind + " " + beginning,
                        () -> terms.prefix(kind, beginning).isEmpty() ? 0 : 1)
                > 0;
    }

    /** It takes long where its terms are frequent, and is asked when all that may make it needless is known. */
    boolean hasPhrase(TermKind kind, List<String> phrase) {
        return facts.areKnown()
                && facts.count(
                                "phrase " + kind + " " + String.join(" ", phrase),
                                () -> terms.phrase(kind, phrase).isEmpty() ? 0 : 1)
                        > 0;
    }

    /** Whether nothing that was asked so far is unknown. */
    boolean areKnown() {
        return facts.areKnown();
    }

    /** As {@link TermIndex#fuzzy}. */
    List<String> fuzzy(TermKind kind, String term, int errors) {
        return facts
                .foundLast("fuzzy " + kind + " " + errors + " " + term, () -> terms.fuzzy(kind, term, errors))
                .stream()
                .limit(TermIndex.MAX_FUZZY)
                .toList();
    }

    Occurrences term(TermKind kind, String term) {
        return terms.term(kind, term);
    }

    Occurrences phrase(TermKind kind, List<String> phrase) {
        return terms.phrase(kind, phrase);
    }

    Occurrences around(TermKind kind, String first, String second) {
        return terms.around(kind, first, second);
    }

    Occurrences prefix(TermKind kind, String beginning) {
        return terms.prefix(kind, beginning);
    }

    /**
     * Where something stands, if it does anywhere.
     *
     * @param key what it is; the same for nothing else in a query
     */
    Optional<Found> find(String key, Supplier<Occurrences> postings) {
        Supplier<Occurrences> here = new Lazy<>(() -> facts.kept(key, Occurrences.class, postings));
        int having = facts.count(key, () -> here.get().size());
        return having == 0 ? Optional.empty() : Optional.of(new Found(here.get(), Idf.of(size, having)));
    }
}
