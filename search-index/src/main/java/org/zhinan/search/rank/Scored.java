package org.zhinan.search.rank;

import java.util.List;
import java.util.Optional;
import org.zhinan.search.SearchEntry;

/**
 * An entry or document with its score.
 *
 * @param entry it
 * @param unit the unit of it that answers best
 * @param score its score, rounded to millionths
 * @param strength how well it answers, whatever its kind: what a hit must reach
 * @param coverage how much of the query was found, by worth, up to 1
 * @param exact what was added because the query is the title or its beginning
 * @param shares what each cell of the query that was found adds, in the order of the cells
 */
public record Scored(
        SearchEntry entry,
        Unit unit,
        double score,
        double strength,
        double coverage,
        double exact,
        List<Share> shares) {

    /**
     * What a piece of the query adds.
     *
     * @param start its first UTF-16 unit in the query
     * @param end one past its last
     * @param via how it was found, as in {@link org.zhinan.search.Match#via()}
     * @param found what it was found as
     * @param field where; empty when it was found in the title of the document
     * @param score what it adds
     */
    public record Share(int start, int end, String via, String found, Optional<Field> field, double score) {}
}
