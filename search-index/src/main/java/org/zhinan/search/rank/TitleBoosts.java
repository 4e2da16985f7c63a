package org.zhinan.search.rank;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.Searchable;

/** Which searchables have a given text as their title, or as the beginning of it. */
final class TitleBoosts {

    private final Analyzer analyzer;
    private final RankingWeights weights;
    /** The terms of titles asked for, by the number of the searchable. */
    private final Map<Integer, List<List<String>>> titles = new ConcurrentHashMap<>();

    TitleBoosts(Analyzer analyzer, RankingWeights weights) {
        this.analyzer = analyzer;
        this.weights = weights;
    }

    private List<List<String>> titles(Searchable searchable) {
        return titles.computeIfAbsent(
                searchable.number(),
                number -> Stream.of(false, true)
                        .flatMap(english -> searchable.titles(english).stream())
                        .map(title -> RankingRules.titleTerms(analyzer, title))
                        .toList());
    }

    /** What is added to the score of a searchable for a query of these terms: all for its title, less for a beginning, of a page nothing. */
    double of(Searchable searchable, List<String> terms) {
        double most = 0;
        for (List<String> title : titles(searchable)) {
            if (!terms.isEmpty()
                    && terms.size() <= title.size()
                    && title.subList(0, terms.size()).equals(terms)) {
                double share = (double) terms.size() / title.size();
                double worth = weights.exactTitle(searchable.entry().kind());
                most = Math.max(most, searchable.isPage() && share < 1 ? 0 : share * share * worth);
            }
        }
        return most;
    }
}
