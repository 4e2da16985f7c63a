package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which searchables have a given text as their title, or as the beginning of it. */
final class TitleBoosts {

    private final Map<Integer, List<List<String>>> titles = new HashMap<>();
    private final Weights weights;

    TitleBoosts(List<Searchable> searchables, Analyzer analyzer, Weights weights) {
        this.weights = weights;
        for (Searchable searchable : searchables) {
            for (List<List<String>> fields : List.of(searchable.zh(), searchable.en())) {
                for (String title : fields.get(SearchField.TITLE.ordinal())) {
                    titles.computeIfAbsent(searchable.number(), key -> new ArrayList<>())
                            .add(RankingRules.titleTerms(analyzer, title));
                }
            }
        }
    }

    /** What is added to the score of a searchable for a query of these terms: all for its title, less for a beginning. */
    double of(Searchable searchable, List<String> terms) {
        double most = 0;
        for (List<String> title : titles.getOrDefault(searchable.number(), List.of())) {
            if (!terms.isEmpty()
                    && terms.size() <= title.size()
                    && title.subList(0, terms.size()).equals(terms)) {
                double share = (double) terms.size() / title.size();
                most = Math.max(
                        most,
                        share * share * weights.exactTitle(searchable.entry().kind()));
            }
        }
        return most;
    }
}
