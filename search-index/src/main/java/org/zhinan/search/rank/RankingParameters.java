package org.zhinan.search.rank;

import java.util.Map;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;

/**
 * Every number of the ranking, for the index and the browser alike; the file {@code weights.properties} says which they are.
 *
 * @param fields what a term in a field is worth
 * @param qualities how sure evidence of each kind is
 * @param scoring how evidence becomes a score
 * @param thresholds what a hit must reach
 * @param kinds what the kinds of entries are worth
 * @param limits where reading and looking end
 */
public record RankingParameters(
        FieldWeights fields,
        EvidenceQualities qualities,
        ScoreParameters scoring,
        ScoreThresholds thresholds,
        EntryKindWeights kinds,
        QueryLimits limits) {

    /** The weights in use. */
    public static final RankingParameters STANDARD = of(WeightsFile.standard());

    /** The numbers of a file, of which each must be known and none may be missing. */
    static RankingParameters of(WeightsFile file) {
        RankingParameters weights = new RankingParameters(
                FieldWeights.of(file),
                EvidenceQualities.of(file),
                ScoreParameters.of(file),
                ScoreThresholds.of(file),
                EntryKindWeights.of(file),
                QueryLimits.of(file));
        file.requireAllRead();
        return weights;
    }

    /** The weights in use by their names, in the order of their file. */
    public static Map<String, Double> byName() {
        return WeightsFile.standard().numbers();
    }

    /** Whether it counts how long a field is. */
    public static boolean hasLength(SearchField field) {
        return STANDARD.fields.lengthPenalty().of(field) != 0;
    }

    /** What is added when the query is the title of an entry of a kind; nothing where titles are words of others. */
    double exactTitle(String kind) {
        return EntryKindWeights.WORDS.contains(kind)
                ? 0
                : Searchable.PAGES.contains(kind) ? scoring.exactPage() : scoring.exactTitle();
    }
}
