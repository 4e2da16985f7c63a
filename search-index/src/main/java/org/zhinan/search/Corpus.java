package org.zhinan.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is searched.
 *
 * @param entries entries, pages and documents; their order has no influence on any result
 * @param synonyms groups of words that mean the same
 * @param elsewhere what people ask for that these entries do not deal with: a query that speaks of it is answered only where much of
 *     it is found
 * @param plain what people say for words of the entries
 * @param structure the questions about how the entries hang together
 * @param scope which part of a site it is; empty where it is the whole
 */
public record Corpus(
        List<SearchEntry> entries,
        List<SynonymGroup> synonyms,
        EntrySearchPhrases elsewhere,
        List<ColloquialSynonymGroup> plain,
        StructureQuestions structure,
        Optional<CorpusScope> scope) {

    /** A whole site's, of whose structure nothing is asked. */
    public Corpus(
            List<SearchEntry> entries,
            List<SynonymGroup> synonyms,
            EntrySearchPhrases elsewhere,
            List<ColloquialSynonymGroup> plain) {
        this(entries, synonyms, elsewhere, plain, StructureQuestions.NONE, Optional.empty());
    }

    /** @throws IllegalArgumentException when two entries have the same kind and id */
    public Corpus {
        entries = List.copyOf(entries);
        synonyms = List.copyOf(synonyms);
        plain = List.copyOf(plain);
        Set<String> seen = new HashSet<>();
        for (SearchEntry entry : entries) {
            if (!seen.add(entry.kind() + "/" + entry.id())) {
                throw new IllegalArgumentException("two search entries are both " + entry.kind() + " " + entry.id()
                        + ": ids are unique within their kind");
            }
        }
    }

    /** The same without a filter of its entries. */
    public Corpus without(String filter) {
        return new Corpus(
                entries.stream().map(entry -> entry.without(filter)).toList(),
                synonyms,
                elsewhere,
                plain,
                structure,
                scope);
    }
}
