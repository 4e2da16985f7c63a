package org.zhinan.search.index;

import java.util.List;
import java.util.Optional;
import org.zhinan.search.Passage;
import org.zhinan.search.SearchEntry;

/**
 * What is scored: an entry, or one clause of a document.
 *
 * @param number its place in the index
 * @param parent the number of the document that it is a clause of; its own number otherwise
 * @param entry the entry, or the document
 * @param clause the clause
 * @param zh the Chinese strings of each {@link SearchField}, in the order of the fields
 * @param en the English ones
 */
public record Searchable(
        int number,
        int parent,
        SearchEntry entry,
        Optional<Passage> clause,
        List<List<String>> zh,
        List<List<String>> en) {

    public boolean isClause() {
        return parent != number;
    }
}
