package org.zhinan.search;

import java.util.List;
import java.util.Map;

/** A search over one edition, wherever its index is. */
public interface EditionSearcher extends AutoCloseable {

    /** The hits of a query. */
    SearchResults search(Query query);

    /**
     * Ways to finish what is being typed: titles by ideographs, pinyin, first letters of pinyin, and English words.
     *
     * @param typed what is in the search box, how many at most, and which call goes before the others for what fits as well, as among hits
     */
    List<Suggestion> suggest(Query typed);

    /** The same for who has chosen no call. */
    default List<Suggestion> suggest(String typed, int top) {
        return suggest(new Query(typed, top, Map.of()));
    }

    /** How the score of each hit of a query came about. */
    List<ScoreExplanation> explain(Query query);

    @Override
    void close();
}
