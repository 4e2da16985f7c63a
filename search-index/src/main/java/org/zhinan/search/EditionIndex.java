package org.zhinan.search;

import java.util.List;

/** A search over one edition, wherever its index is. */
public interface EditionIndex extends AutoCloseable {

    /** The hits of a query. */
    SearchResults search(Query query);

    /**
     * Ways to finish what is being typed: titles by ideographs, pinyin, first letters of pinyin, and English words.
     *
     * @param typed what is in the search box
     * @param top how many at most
     */
    List<Suggestion> suggest(String typed, int top);

    /** How the score of each hit of a query came about. */
    List<ScoreExplanation> explain(Query query);

    @Override
    void close();
}
