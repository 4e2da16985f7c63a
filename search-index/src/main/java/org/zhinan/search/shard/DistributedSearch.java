package org.zhinan.search.shard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhinan.search.Hit;
import org.zhinan.search.HitFactory;
import org.zhinan.search.Localised;
import org.zhinan.search.Query;
import org.zhinan.search.SearchResults;
import org.zhinan.search.Suggestion;
import org.zhinan.search.index.PartialStatistics;
import org.zhinan.search.rank.CallCounts;
import org.zhinan.search.rank.ScoredHit;
import org.zhinan.search.suggest.RankedSuggestion;
import org.zhinan.search.suggest.Suggester;

/**
 * One query to all shards of an edition. Each round asks every shard the same; what they say of the whole is summed and told them in the
 * next round, until they have what they need to rank as one index would. Texts are mostly ranked in the third round.
 */
public final class DistributedSearch {

    /** Under which a shard says what it needs to know of all. */
    static final String FACTS = "facts";

    /** Under which it says what comes near, for the titles to try instead. */
    static final String TITLES = "titles";

    /** More rounds than any query needs. */
    private static final int MOST_ROUNDS = 24;

    private static final int MOST_SUGGESTED = 5;

    private final Query query;
    private final Map<String, Object> facts = new TreeMap<>();
    private int rounds;

    public DistributedSearch(Query query) {
        this.query = query;
    }

    /** What to tell each shard in the next round. */
    public Map<String, Object> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /**
     * Takes what the shards answered in a round.
     *
     * @return the results; empty where there has to be another round
     * @throws IllegalStateException when the shards do not answer alike, as those of two versions do
     */
    public Optional<SearchResults> take(List<? extends Map<String, ?>> answers) {
        long asking =
                answers.stream().filter(answer -> answer.containsKey(FACTS)).count();
        if (asking == 0) {
            return Optional.of(results(answers));
        }
        if (asking < answers.size() || ++rounds > MOST_ROUNDS) {
            throw new IllegalStateException("the shards do not answer alike");
        }
        Map<String, Object> sum = new TreeMap<>();
        for (Map<String, ?> answer : answers) {
            Map<String, Object> some = new TreeMap<>();
            ((Map<?, ?>) answer.get(FACTS)).forEach((key, value) -> some.put((String) key, value));
            PartialStatistics.sum(sum, some);
        }
        facts.putAll(sum);
        return Optional.empty();
    }

    private SearchResults results(List<? extends Map<String, ?>> answers) {
        List<SearchResults> parts = answers.stream().map(SearchResultsMap::read).toList();
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        parts.forEach(part -> part.facets().forEach((facet, counts) -> {
            Map<String, Integer> sum = facets.computeIfAbsent(facet, key -> new TreeMap<>());
            counts.forEach((value, count) -> sum.merge(value, count, Integer::sum));
        }));
        return new SearchResults(
                best(parts.stream().map(SearchResults::hits), query.top()),
                parts.stream().mapToInt(SearchResults::total).sum(),
                CallCounts.withShared(facets),
                best(parts.stream().map(SearchResults::nearest), Math.min(query.top(), SearchResults.MOST_NEAREST)),
                HitFactory.titles(query.text(), near(answers)),
                parts.stream()
                        .flatMap(part -> part.elsewhere().stream())
                        .distinct()
                        .toList(),
                parts.stream().anyMatch(SearchResults::answered),
                parts.stream().anyMatch(SearchResults::certain));
    }

    private static List<Hit> best(Stream<List<Hit>> hits, int most) {
        return hits.flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(Hit::kind)
                        .thenComparing(Hit::id))
                .limit(Math.max(0, most))
                .toList();
    }

    /** What a shard says of something that comes near. */
    static List<Object> near(ScoredHit hit) {
        Localised title = hit.entry().title();
        return List.of(hit.score(), hit.entry().kind(), hit.entry().id(), title.zh(), title.en());
    }

    private static Stream<Localised> near(List<? extends Map<String, ?>> answers) {
        List<List<?>> all = new ArrayList<>();
        answers.forEach(answer -> ((List<?>) answer.get(TITLES)).forEach(near -> all.add((List<?>) near)));
        return all.stream()
                .sorted(Comparator.<List<?>>comparingDouble(near -> -((Number) near.get(0)).doubleValue())
                        .thenComparing(near -> (String) near.get(1))
                        .thenComparing(near -> (String) near.get(2)))
                .limit(MOST_SUGGESTED)
                .map(near -> new Localised((String) near.get(3), (String) near.get(4)));
    }

    /** The best of what the shards suggest. */
    public static List<Suggestion> suggestions(Stream<RankedSuggestion> all, int top) {
        return Suggester.best(all.toList(), top).stream()
                .map(RankedSuggestion::suggestion)
                .toList();
    }
}
