package org.zhinan.search.rank;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Stream;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.Searchable;

/** Which searchables have a given text as their title, or as the beginning of it. */
final class TitleBoosts {

    private final Analyzer analyzer;
    private final RankingParameters weights;
    /** The terms of titles asked for, by the number of the searchable. */
    private final Map<Integer, List<List<String>>> titles = new ConcurrentHashMap<>();
    /** A bit for the first term of each title of a searchable, by its hash; nothing of those not asked for yet. */
    private final AtomicLongArray firstTerms;

    /** @param size how many searchables there are */
    TitleBoosts(Analyzer analyzer, RankingParameters weights, int size) {
        firstTerms = new AtomicLongArray(size);
        this.analyzer = analyzer;
        this.weights = weights;
    }

    private List<List<String>> titles(Searchable searchable) {
        return titles.computeIfAbsent(
                searchable.number(),
                number -> Stream.of(false, true)
                        .flatMap(english -> searchable.titles(english).stream())
                        .map(title -> RankingExport.titleTerms(analyzer, title))
                        .toList());
    }

    /** What is added to the score of a searchable for a query of these terms: all for its title, less for a beginning, of a page nothing. */
    double of(Searchable searchable, List<String> terms) {
        double most = 0;
        if (!mayBegin(searchable, terms)) {
            return most;
        }
        for (List<String> title : titles(searchable)) {
            if (terms.size() <= title.size() && title.subList(0, terms.size()).equals(terms)) {
                double share = (double) terms.size() / title.size();
                double worth = weights.exactTitle(searchable.entry().kind());
                most = Math.max(most, searchable.isPage() && share < 1 ? 0 : share * share * worth);
            }
        }
        return most;
    }

    /** Nearly no title begins with what is asked for, and most differ in the bit of the first term. */
    private boolean mayBegin(Searchable searchable, List<String> terms) {
        if (terms.isEmpty()) {
            return false;
        }
        long bits = firstTerms.get(searchable.number());
        if (bits == 0) {
            for (List<String> title : titles(searchable)) {
                bits |= title.isEmpty() ? 0 : bit(title.get(0));
            }
            firstTerms.set(searchable.number(), bits);
        }
        return (bits & bit(terms.get(0))) != 0;
    }

    private static long bit(String term) {
        return 1L << (term.hashCode() & 63);
    }
}
