package org.zhinan.search.index;

import java.util.List;
import java.util.Optional;

/**
 * Terms that begin alike, for who looks for several of them at a time.
 *
 * @param head what they begin with
 * @param postings where the head itself stands, when it is a term
 * @param tails what each of the longer terms has beyond the head, in order
 */
public record TermPrefixGroup(String head, Optional<PostingList> postings, List<Tail> tails) {

    /**
     * A longer term.
     *
     * @param text what it has beyond the head
     * @param postings where it stands
     */
    public record Tail(String text, PostingList postings) {}
}
